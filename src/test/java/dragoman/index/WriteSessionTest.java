package dragoman.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dragoman.query.Query;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteSessionTest {

  @TempDir Path folder;

  private static Writing.Ready ready(ArticleIndex index) {
    return assertInstanceOf(Writing.Ready.class, index.write());
  }

  private static void put(WriteSession session, String file) {
    session.replace(
        new FileStamp(file, "1", 1, List.of(), List.of()),
        List.of(new Sample(file).line("en", "words").article()));
  }

  private static int articles(ArticleIndex index) {
    return index.articles(new Query.All(), Page.ALL).total();
  }

  private void fill(String version) {
    try (ArticleIndex index = ArticleIndex.open(folder, version);
        WriteSession session = ready(index).session()) {
      put(session, "a.txt");
    }
  }

  @Test
  void aSecondSessionFindsTheFirstBusy() {
    try (ArticleIndex one = ArticleIndex.open(folder, "1");
        ArticleIndex two = ArticleIndex.open(folder, "1")) {
      try (WriteSession session = ready(one).session()) {
        assertEquals(new Writing.Busy(), two.write());
        put(session, "a.txt");
      }
      ready(two).session().close();
    }
  }

  @Test
  void readersSeeACommitWhenTheyRefresh() {
    try (ArticleIndex reader = ArticleIndex.open(folder, "1");
        ArticleIndex writer = ArticleIndex.open(folder, "1");
        WriteSession session = ready(writer).session()) {
      put(session, "a.txt");
      reader.refresh();
      assertEquals(0, articles(reader));
      session.commit();
      assertEquals(0, articles(reader));
      assertTrue(reader.refresh());
      assertEquals(1, articles(reader));
    }
  }

  @Test
  void anAbandonedSessionLeavesTheLastCommit() {
    try (ArticleIndex index = ArticleIndex.open(folder, "1")) {
      WriteSession session = ready(index).session();
      put(session, "a.txt");
      session.commit();
      put(session, "b.txt");
      session.abandon();
      index.refresh();
      assertEquals(1, articles(index));
      ready(index).session().close();
    }
  }

  @Test
  void anotherVersionIsBuiltAnew() {
    fill("1");
    try (ArticleIndex index = ArticleIndex.open(folder, "2")) {
      Optional<String> notice =
          Optional.of("the index in " + folder + " is of another version; it is built anew");
      assertEquals(0, articles(index));
      assertEquals(notice, index.notice());
      Writing.Ready ready = ready(index);
      assertEquals(notice, ready.notice());
      put(ready.session(), "b.txt");
      ready.session().close();
      index.refresh();
      assertEquals(1, articles(index));
      assertEquals(Optional.empty(), index.notice());
    }
  }

  @Test
  void theSameVersionIsKept() {
    fill("1");
    try (ArticleIndex index = ArticleIndex.open(folder, "1")) {
      Writing.Ready ready = ready(index);
      assertEquals(Optional.empty(), ready.notice());
      ready.session().close();
      assertEquals(1, articles(index));
    }
  }

  @Test
  void aDamagedIndexReadsAsEmptyAndIsBuiltAnew() throws IOException {
    for (String suffix : List.of(".cfs", ".si", "segments_1")) {
      fill("1");
      damage(suffix);
      try (ArticleIndex index = ArticleIndex.open(folder, "1")) {
        assertEquals(0, articles(index), suffix);
        assertTrue(index.notice().orElse("").contains("is damaged"), suffix);
        Writing.Ready ready = ready(index);
        assertTrue(ready.notice().orElse("").contains("is damaged"), suffix);
        put(ready.session(), "b.txt");
        ready.session().close();
        index.refresh();
        assertEquals(1, articles(index), suffix);
      }
    }
  }

  private void damage(String suffix) throws IOException {
    try (Stream<Path> files = Files.list(WriteSession.lucene(folder))) {
      for (Path file :
          files
              .filter(
                  path ->
                      path.toString().endsWith(suffix)
                          || suffix.startsWith("segments")
                              && path.getFileName().toString().startsWith("segments"))
              .toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
  }

  @Test
  void aFolderThatCannotBeIsSaid() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    try (ArticleIndex index = ArticleIndex.open(file.resolve("index"), "1")) {
      assertEquals(0, articles(index));
      Writing.Failed failed = assertInstanceOf(Writing.Failed.class, index.write());
      assertTrue(failed.cause().startsWith("the index in "), failed.cause());
    }
  }

  @Test
  void aClosedSessionSaysThatItIs() {
    try (ArticleIndex index = ArticleIndex.open(folder, "1")) {
      WriteSession session = ready(index).session();
      session.close();
      assertThrows(IndexException.class, () -> put(session, "a.txt"));
    }
  }

  /** A killed writer's lock blocks nobody, and its last commit is whole. */
  @Test
  void theLastCommitOutlivesAKilledWriter() throws IOException, InterruptedException {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
      for (int commits = 0; commits < 5; commits++) {
        assertEquals("committed", said.readLine());
      }
      try (ArticleIndex index = ArticleIndex.open(folder, "1")) {
        assertEquals(new Writing.Busy(), index.write());
        assertEquals(2, articles(index));
      }
    } finally {
      writer.destroyForcibly();
      writer.waitFor();
    }
    try (ArticleIndex index = ArticleIndex.open(folder, "1")) {
      assertEquals(Optional.empty(), index.notice());
      assertEquals(2, articles(index));
      assertEquals(index.files().get("a.txt").version(), index.files().get("b.txt").version());
      ready(index).session().close();
      assertEquals(2, articles(index));
    }
  }
}
