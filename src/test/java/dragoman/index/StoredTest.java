package dragoman.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dragoman.article.Article;
import java.io.UncheckedIOException;
import java.util.Random;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class StoredTest {

  private static final Article ARTICLE =
      new Sample("dir/a.txt")
          .on("2025-08-15")
          .outlet("The Ledger")
          .line("en", "A 🙂 headline")
          .saidOn("ro", Sample.person("ana-pop", "Ana Pop", "RO"), "Așteptăm", "2025-08-14", "RO")
          .article();

  @Test
  void anArticleIsReadAsItWasWritten() {
    assertEquals(ARTICLE, Stored.article(Stored.article(ARTICLE)));
  }

  @Test
  void spoiledBytesAreADamagedIndexOrAnotherArticle() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 5000; i++) {
      BytesRef bytes = Stored.article(ARTICLE);
      bytes.bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      try {
        assertEquals(Article.class, Stored.article(bytes).getClass(), "seed " + seed);
      } catch (UncheckedIOException e) {
        assertEquals(
            "unreadable value (resource=index)", e.getCause().getMessage(), "seed " + seed);
      }
    }
  }
}
