package dragoman.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dragoman.article.Article;
import dragoman.article.Statement;
import dragoman.reference.Reference;
import dragoman.reference.language.Language;
import dragoman.reference.language.Languages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code examples.tsv} of every language folder. */
class ExamplesTest {

  private static final Languages LANGUAGES = Languages.load();
  private static final Analyzer ANALYZER = new Analyzer(Reference.load(), LANGUAGES);

  record Example(String language, String sentence, String speaker, String cue, String content) {}

  static Stream<Example> examples() {
    return LANGUAGES.all().stream().flatMap(language -> read(language).stream());
  }

  private static List<Example> read(Language language) {
    String path = "/dragoman/reference/languages/" + language.tag() + "/examples.tsv";
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ExamplesTest.class.getResourceAsStream(path)),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(row -> new Example(language.tag(), row[0], row[1], row[2], row[3]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theStatementOfTheExampleIsFound(Example example) {
    Article article = ANALYZER.analyse(Drafts.of(example.sentence()));
    List<String> found =
        article.statements().stream().map(statement -> shown(article, statement)).toList();
    String wanted = String.join(" | ", example.speaker(), example.cue(), example.content());
    assertTrue(found.contains(wanted), () -> wanted + " is not among " + found);
  }

  private static String shown(Article article, Statement statement) {
    return String.join(
        " | ",
        statement.attribution().speaker().id(),
        Objects.requireNonNullElse(statement.cue(), ""),
        article.words(statement.content()));
  }

  @Test
  void everyLanguageHasAtLeastFortyExamples() {
    assertEquals(
        List.of(),
        LANGUAGES.all().stream().filter(language -> read(language).size() < 40).toList());
  }
}
