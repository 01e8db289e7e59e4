package dragoman.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dragoman.article.Mention;
import dragoman.query.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentsTest {

  private static final Query ALL = new Query.All();

  @TempDir Path folder;

  @BeforeEach
  void fill() {
    try (ArticleIndex index = ArticleIndex.open(folder, "1");
        WriteSession session = session(index)) {
      put(session, new Sample("old.txt").on("2025-08-01").line("en", "Old words."));
      put(
          session,
          new Sample("new.txt")
              .on("2025-11-20")
              .outlet("The Ledger")
              .line("en", "Ana Pop in Cairo 🙂")
              .naming("Ana Pop", Mention.Kind.PERSON, "ana-pop")
              .saidOn(
                  "ar",
                  Sample.person("omar-said", "Omar Said", "EG"),
                  "الوضع هادئ",
                  "2025-11-19",
                  "EG"));
      put(session, new Sample("undated.txt").line("ro", "Fără zi."));
    }
  }

  private static WriteSession session(ArticleIndex index) {
    return assertInstanceOf(Writing.Ready.class, index.write()).session();
  }

  private static void put(WriteSession session, Sample sample) {
    var article = sample.article();
    session.replace(
        new FileStamp(article.file(), "10,20", 1, List.of("odd"), List.of("note")),
        List.of(article));
  }

  private List<Path> lucene() throws IOException {
    try (Stream<Path> files = Files.list(WriteSession.lucene(folder))) {
      return files.toList();
    }
  }

  /** Spoils what Lucene wrote so that neither size nor time tells it. */
  private void spoil() throws IOException {
    for (Path file : lucene()) {
      FileTime time = Files.getLastModifiedTime(file);
      byte[] bytes = Files.readAllBytes(file);
      Arrays.fill(bytes, (byte) 7);
      Files.write(file, bytes);
      Files.setLastModifiedTime(file, time);
    }
  }

  @Test
  void theySayWhatTheCommitSays() {
    try (ArticleIndex index = ArticleIndex.open(folder, "1")) {
      Hits<ArticleRow> articles = index.articles(ALL, Page.ALL);
      Hits<ArticleRow> second = index.articles(ALL, new Page(1, 1));
      Hits<ArticleRow> beyond = index.articles(ALL, new Page(7, 1));
      Map<String, FileStamp> files = index.files();
      assertFalse(index.refresh());
      assertEquals(index.articles(ALL, Page.ALL), articles);
      assertEquals(index.articles(ALL, new Page(1, 1)), second);
      assertEquals(index.articles(ALL, new Page(7, 1)), beyond);
      assertEquals(index.files(), files);
      assertEquals(
          List.of("new.txt", "old.txt", "undated.txt"),
          articles.rows().stream().map(row -> row.source().id()).toList());
      assertEquals(1, index.commits());
    }
  }

  @Test
  void aListingNeedsNothingElse() throws IOException {
    spoil();
    try (ArticleIndex index = ArticleIndex.open(folder, "1")) {
      assertEquals(3, index.articles(ALL, Page.ALL).total());
      assertEquals(3, index.files().size());
    }
  }

  @Test
  void damageBehindThemIsSaidAndMendedNextTime() throws IOException {
    spoil();
    try (ArticleIndex index = ArticleIndex.open(folder, "1")) {
      IndexException damage =
          assertThrows(IndexException.class, () -> index.statements(ALL, Page.ALL));
      assertTrue(String.valueOf(damage.getMessage()).contains("it is built anew next time"));
    }
    try (ArticleIndex index = ArticleIndex.open(folder, "1")) {
      assertEquals(Map.of(), index.files());
      assertTrue(index.notice().orElse("").contains("it is built anew"));
      try (WriteSession session = session(index)) {
        put(session, new Sample("again.txt").line("en", "Again."));
      }
      index.refresh();
      assertEquals(1, index.statements("again.txt").size() + index.articles(ALL, Page.ALL).total());
    }
  }

  @Test
  void anotherCommitIsNotTheirs() {
    try (ArticleIndex writer = ArticleIndex.open(folder, "1");
        WriteSession session = session(writer)) {
      session.remove("old.txt");
      session.commit();
      assertNull(Contents.read(folder, writer.version()));
      try (ArticleIndex reader = ArticleIndex.open(folder, "1")) {
        assertEquals(2, reader.articles(ALL, Page.ALL).total());
      }
    }
  }

  @Test
  void aNewerCommitIsFoundBehindThem() {
    try (ArticleIndex reader = ArticleIndex.open(folder, "1")) {
      assertEquals(3, reader.files().size());
      try (ArticleIndex writer = ArticleIndex.open(folder, "1");
          WriteSession session = session(writer)) {
        session.remove("old.txt");
      }
      assertEquals(3, reader.files().size());
      assertTrue(reader.refresh());
      assertEquals(2, reader.files().size());
      assertEquals(2, reader.commits());
    }
  }

  @Test
  void whatIsNotWholeCountsAsNone() throws IOException {
    Path file = folder.resolve("contents");
    byte[] whole = Files.readAllBytes(file);
    try (ArticleIndex index = ArticleIndex.open(folder, "1")) {
      Contents all = Contents.read(folder, index.version());
      assertNotNull(all);
      for (int i = 0; i < whole.length; i++) {
        Files.write(file, Arrays.copyOf(whole, i));
        assertNull(Contents.read(folder, index.version()), "cut at " + i);
        byte[] spoilt = whole.clone();
        spoilt[i] ^= 0x10;
        Files.write(file, spoilt);
        // A bit that means nothing changes nothing.
        Contents read = Contents.read(folder, index.version());
        assertEquals(all.files(), read == null ? all.files() : read.files(), "spoilt at " + i);
        assertEquals(
            all.articles(Page.ALL),
            read == null ? all.articles(Page.ALL) : read.articles(Page.ALL),
            "spoilt at " + i);
      }
    }
    try (ArticleIndex index = ArticleIndex.open(folder, "1")) {
      assertEquals(3, index.articles(ALL, Page.ALL).total());
    }
  }

  @Test
  void thoseOfAnotherVersionCountAsNone() {
    assertNull(Contents.read(folder, "another"));
    try (ArticleIndex index = ArticleIndex.open(folder, "2")) {
      assertEquals(0, index.articles(ALL, Page.ALL).total());
      assertTrue(index.notice().orElse("").contains("another version"));
    }
  }
}
