package dragoman.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dragoman.analysis.Analyzer;
import dragoman.article.Article;
import dragoman.article.Source;
import dragoman.ingest.Corpus;
import dragoman.reference.Reference;
import dragoman.reference.language.Languages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The sample corpus, each article compared with all others. */
class SampleCorpusTest {

  @Test
  void oneAgencyTextIsInThreeArticlesAndNothingElseIsCopied() throws IOException {
    Corpus corpus = new Corpus(Path.of("corpus"), ZoneOffset.UTC);
    Analyzer analyzer = new Analyzer(Reference.load(), Languages.load());
    List<Article> articles = new ArrayList<>();
    corpus
        .files()
        .files()
        .forEach(
            file ->
                corpus.read(file, draft -> articles.add(analyzer.analyse(draft)), problem -> {}));
    Set<String> families = new TreeSet<>();
    for (Article article : articles) {
      Family family = Family.of(Profile.of(article), profile -> articles);
      if (family.articles().size() > 1) {
        families.add(String.join(" ", family.articles().stream().map(Source::id).toList()));
      }
    }
    assertEquals(
        Set.of(
            "2025-09-10-harta-provizorie-pentru-cereale.md"
                + " 2025-09-10-provisional-map-for-grain-ships.txt"
                + " 2025-09-10-three-lanes-for-grain.txt"),
        families);
  }
}
