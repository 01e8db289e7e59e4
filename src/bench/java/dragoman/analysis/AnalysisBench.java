package dragoman.analysis;

import dragoman.article.Article;
import dragoman.article.Draft;
import dragoman.article.Edition;
import dragoman.article.Published;
import dragoman.ingest.Corpus;
import dragoman.ingest.CorpusFile;
import dragoman.reference.Reference;
import dragoman.reference.language.Languages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many bytes of text (UTF-8) are analysed in a second on one core: the sample corpus by
 * language, as it is and as one long article, so that a cost that grows faster than the text shows.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
public class AnalysisBench {

  private static final int LONG = 1_000_000;

  /** BCP 47 tags of the sample corpus. */
  @Param({"ar", "en", "ro"})
  public String language = "en";

  private final List<Draft> drafts = new ArrayList<>();
  private Draft whole = draft("");
  private Analyzer analyzer = new Analyzer(Reference.load(), Languages.load());

  /** Bytes beside operations. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Read {
    /** How many were analysed. */
    public long bytes;
  }

  /** Reads the corpus. */
  @Setup
  public void read() throws IOException {
    Path folder = Path.of("corpus");
    analyzer = new Analyzer(Reference.load(folder.resolve("people.tsv")), Languages.load());
    Corpus corpus = new Corpus(folder, ZoneOffset.UTC);
    StringBuilder all = new StringBuilder();
    for (CorpusFile file : corpus.files().files()) {
      corpus.read(
          file,
          draft -> {
            List<Edition> editions = analyzer.analyse(draft).editions();
            if (editions.size() == 1 && editions.get(0).language().equals(language)) {
              drafts.add(draft);
              all.append(draft.text()).append("\n\n");
            }
          },
          problem -> {});
    }
    String once = all.toString();
    whole = draft(once.repeat(LONG / once.length() + 1));
  }

  private static Draft draft(String text) {
    return new Draft(
        "a", "a", text, 0, null, null, Published.UNKNOWN, null, null, null, Map.of(), "");
  }

  /** The articles one by one. */
  @Benchmark
  public List<Article> articles(Read read) {
    List<Article> articles = new ArrayList<>();
    for (Draft draft : drafts) {
      articles.add(analyzer.analyse(draft));
      read.bytes += bytes(draft);
    }
    return articles;
  }

  /** All of them as one article of more than a million characters. */
  @Benchmark
  public Article oneLongArticle(Read read) {
    read.bytes += bytes(whole);
    return analyzer.analyse(whole);
  }

  private static long bytes(Draft draft) {
    return draft.text().getBytes(StandardCharsets.UTF_8).length;
  }
}
