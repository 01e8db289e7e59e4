package dragoman.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dragoman.ingest.Problem.Severity;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
  @TempDir Path dir;

  private CorpusFolder folder() {
    return new CorpusFolder(dir);
  }

  @Test
  void filesAreListedByPathInAnyDepth() throws IOException {
    folder().put("b.txt", "b").put("a/z.md", "z").put("a/النص.json", "{}").put("c", "c");

    assertEquals(List.of("a/z.md", "a/النص.json", "b.txt", "c"), folder().paths());
  }

  @Test
  void hiddenFilesAndTheDesksOwnTablesAreNoArticles() throws IOException {
    folder()
        .put(".git/config", "x")
        .put(".notes.txt", "x")
        .put("a.txt~", "x")
        .put("people.tsv", "x")
        .put("corrections.tsv", "x")
        .put("topics.tsv", "x");

    assertEquals(new Listing(List.of(), List.of()), folder().list());
  }

  @Test
  void aTableInASubfolderIsNotTheDesksOwn() throws IOException {
    folder().put("old/people.tsv", "x");

    assertEquals(
        List.of(
            "old/people.tsv: '.tsv' is no format that is read; save it as .txt, .md, .json or"
                + " .ndjson"),
        folder().rows());
  }

  @Test
  void aMissingFolderIsAnErrorAndNoEmptyCorpus() {
    IOException e =
        assertThrows(
            IOException.class, () -> new Corpus(dir.resolve("none"), CorpusFolder.ZONE).files());

    assertEquals(
        dir.resolve("none") + ": no such folder; create it, or name another corpus folder",
        e.getMessage());
  }

  @Test
  void aFileAsTheCorpusIsAnError() throws IOException {
    folder().put("a.txt", "a");

    IOException e =
        assertThrows(
            IOException.class, () -> new Corpus(dir.resolve("a.txt"), CorpusFolder.ZONE).files());

    assertEquals(
        dir.resolve("a.txt") + ": not a folder; name the folder of the articles", e.getMessage());
  }

  @Test
  void linksAreRowsAndNeverFollowed() throws IOException {
    folder().put("sub/a.txt", "a");
    Files.createSymbolicLink(dir.resolve("sub/loop"), dir);
    Files.createSymbolicLink(dir.resolve("out.txt"), Path.of("/etc/hostname"));

    assertEquals(List.of("sub/a.txt"), folder().paths());
    assertEquals(
        List.of(
            "out.txt: a symbolic link; links are not followed; put the file itself here, or use its"
                + " folder as the corpus",
            "sub/loop: a symbolic link; links are not followed; put the file itself here, or use its"
                + " folder as the corpus"),
        folder().rows());
  }

  @Test
  void theCorpusFolderItselfMayBeALink() throws IOException {
    folder().put("real/a.txt", "a");
    Path link = Files.createSymbolicLink(dir.resolve("link"), dir.resolve("real"));

    assertEquals(List.of("a.txt"), new CorpusFolder(link).paths());
  }

  @Test
  void aPipeIsARowAndNobodyWaitsForIt() throws Exception {
    assumeTrue(new File("/usr/bin/mkfifo").canExecute());
    Path pipe = dir.resolve("pipe.txt");
    new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor();

    assertEquals(
        List.of(
            "pipe.txt: not a regular file but a pipe, socket or device; it was not read; remove it"),
        folder().rows());
  }

  @Test
  void aFileThatBecameAPipeIsNotWaitedForEither() throws Exception {
    assumeTrue(new File("/usr/bin/mkfifo").canExecute());
    CorpusFile file = folder().put("a.txt", "a").list().files().get(0);
    Files.delete(dir.resolve("a.txt"));
    new ProcessBuilder("/usr/bin/mkfifo", dir.resolve("a.txt").toString()).start().waitFor();

    assertEquals(
        "a.txt: no longer a regular file; it was not read; remove it",
        folder().corpus().read(file).problems().get(0).row());
  }

  @Test
  void aFileThatWentAwayIsARow() throws IOException {
    CorpusFile file = folder().put("a.txt", "a").list().files().get(0);
    Files.delete(dir.resolve("a.txt"));

    assertEquals(
        List.of(
            new Problem(
                "a.txt",
                null,
                "gone since the folder was listed",
                "nothing, if it was removed",
                Severity.ERROR)),
        folder().corpus().read(file).problems());
  }

  @Test
  void aHugeFileIsARowAndNotRead() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(dir.resolve("big.txt").toFile(), "rw")) {
      file.setLength(200_000_000);
    }

    assertEquals(
        List.of("big.txt: larger than 20 MB; it was not read; split it into its articles"),
        folder().rows());
  }

  @Test
  void aHugeJsonOfOneLineIsARow() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(dir.resolve("big.json").toFile(), "rw")) {
      file.setLength(200_000_000);
      file.writeBytes("{\"text\":\"");
      byte[] letters = "a".repeat(1 << 20).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
      for (int i = 0; i < 25; i++) {
        file.write(letters);
      }
    }

    assertEquals(
        List.of(
            "big.json:1: JSON nested too deeply, or a value in it too large; nothing was read; mend"
                + " the JSON"),
        folder().rows());
  }

  @Test
  void aSideFileIsNoArticleAndBelongsToItsText() throws IOException {
    folder().put("a.txt", "a").put("a.meta.yaml", "outlet: Sample Daily\n");

    CorpusFile file = folder().list().files().get(0);

    assertEquals(List.of("a.txt"), folder().paths());
    assertTrue(file.side() != null && file.side().size() == 21);
    assertEquals(List.of(), folder().list().problems());
  }

  @Test
  void aSideFileWithoutATextIsARow() throws IOException {
    folder().put("b.json", "{\"text\":\"t\"}").put("b.meta.yaml", "outlet: Sample Daily\n");

    assertEquals(
        List.of(
            "b.meta.yaml: there is no text that it belongs to; name it as the text is named"
                + " (NAME.txt, NAME.meta.yaml), or remove it"),
        folder().rows());
  }

  @Test
  void theVersionChangesWithTheTextAndWithTheSideFile() throws IOException {
    folder().put("a.txt", "one").put("a.meta.yaml", "outlet: A\n");
    String first = version();
    assertEquals(first, version());

    folder().put("a.txt", "other");
    String second = version();
    assertNotEquals(first, second);

    folder().put("a.meta.yaml", "outlet: Longer\n");
    String third = version();
    assertNotEquals(second, third);

    Files.delete(dir.resolve("a.meta.yaml"));
    assertNotEquals(third, version());
  }

  @Test
  void theVersionChangesWhenAnEditSetsTheTimeBack() throws IOException {
    folder().put("a.txt", "one");
    assumeTrue(dir.getFileSystem().supportedFileAttributeViews().contains("unix"));
    FileTime time = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(dir.resolve("a.txt"), time);
    CorpusFile before = folder().list().files().get(0);

    folder().put("a.txt", "two");
    Files.setLastModifiedTime(dir.resolve("a.txt"), time);
    CorpusFile after = folder().list().files().get(0);

    assertEquals(before.size(), after.size());
    assertEquals(before.stamp().modified(), after.stamp().modified());
    assertTrue(before.stamp().changed() <= after.stamp().changed());
  }

  @Test
  void aForgedNameCannotForgeARow() throws IOException {
    folder().put("a\nb.txt: fine\u202e\u001b[2J.pdf", "x");

    assertEquals(
        List.of(
            "a\\u000Ab.txt: fine\\u202E\\u001B[2J.pdf: '.pdf' is no format that is read; save it as"
                + " .txt, .md, .json or .ndjson"),
        folder().rows());
  }

  private String version() throws IOException {
    return folder().list().files().get(0).version();
  }
}
