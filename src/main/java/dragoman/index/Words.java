package dragoman.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.ClasspathResourceLoader;

/**
 * Text to comparable words: folded ones for every language, stems by the chain in {@code
 * search.tsv} of a language's folder.
 */
final class Words {

  private static final String FOLDERS = "/dragoman/reference/languages/";

  /** Places left free between two texts of one field, so that no phrase spans them. */
  private static final int GAP = 100;

  private final Analyzer folded = new Folded();
  private final Map<String, Optional<Analyzer>> chains = new ConcurrentHashMap<>();

  /** Words in order, folded: case, accents, digits and the shapes of alef made equal. */
  List<String> folded(String text) {
    return words(folded, text);
  }

  /** The stems of a text's words in order; empty for a language without a chain. */
  List<String> stems(String language, String text) {
    return chain(language).map(chain -> words(chain, text)).orElse(List.of());
  }

  /** Whether a language has stems. */
  boolean stems(String language) {
    return chain(language).isPresent();
  }

  /** The analyzer of the writer: by the language that a field's name ends in, else folded. */
  Analyzer analyzer() {
    return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
      @Override
      protected Analyzer getWrappedAnalyzer(String field) {
        int at = field.indexOf(Fields.LANGUAGE);
        return at < 0 ? folded : chain(field.substring(at + 1)).orElse(folded);
      }
    };
  }

  private static List<String> words(Analyzer analyzer, String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private Optional<Analyzer> chain(String language) {
    return chains.computeIfAbsent(language, Words::read);
  }

  private static Optional<Analyzer> read(String language) {
    if (!language.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-')) {
      return Optional.empty();
    }
    String file = FOLDERS + language + "/search.tsv";
    try (InputStream in = Words.class.getResourceAsStream(file)) {
      if (in == null) {
        return Optional.empty();
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      CustomAnalyzer.Builder chain =
          CustomAnalyzer.builder(new ClasspathResourceLoader(Words.class));
      for (String line : reader.lines().toList()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          add(chain, line.split("\t", -1));
        }
      }
      return Optional.of(chain.build());
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static void add(CustomAnalyzer.Builder chain, String[] cells) throws IOException {
    Map<String, String> settings = new HashMap<>();
    for (int i = 2; i < cells.length; i++) {
      int equals = cells[i].indexOf('=');
      if (equals > 0) {
        settings.put(cells[i].substring(0, equals), cells[i].substring(equals + 1));
      }
    }
    switch (cells[0]) {
      case "charFilter" -> chain.addCharFilter(cells[1], settings);
      case "tokenizer" -> chain.withTokenizer(cells[1], settings);
      case "filter" -> chain.addTokenFilter(cells[1], settings);
      default -> {}
    }
  }

  private static final class Folded extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      TokenStream folded = new DecimalDigitFilter(new LowerCaseFilter(words));
      return new TokenStreamComponents(
          words, new ASCIIFoldingFilter(new ArabicNormalizationFilter(folded)));
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return GAP;
    }
  }
}
