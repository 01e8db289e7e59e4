package dragoman.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dragoman.file.WriteException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateFolderTest {
  @TempDir Path dir;

  private StateFolder folder() {
    return new StateFolder(dir.resolve("state"), "anna");
  }

  @Test
  void whatWasWrittenIsReadByTheNext() throws IOException {
    folder().write("marks.json", "{\"نص\":1}");

    assertEquals(Optional.of("{\"نص\":1}"), folder().read("marks.json"));
  }

  @Test
  void nothingIsThereBeforeTheFirstWrite() throws IOException {
    assertEquals(Optional.empty(), folder().read("marks.json"));
    assertEquals(List.of(), folder().drafts().names());
    assertEquals(false, Files.exists(dir.resolve("state")));
  }

  @Test
  void usersDoNotSeeEachOther() throws IOException {
    folder().write("marks.json", "anna's");

    assertEquals(
        Optional.empty(), new StateFolder(dir.resolve("state"), "bela").read("marks.json"));
  }

  @ParameterizedTest
  @CsvSource({
    "anna, anna",
    "../x, %2E.%2Fx",
    ".., %2E.",
    "DESK\\ana, DESK%5Cana",
    "آنا, %D8%A2%D9%86%D8%A7"
  })
  void aUsersNameStaysBelowTheRoot(String user, String segment) throws IOException {
    new StateFolder(dir, user).write("marks.json", "x");

    assertEquals("x", Files.readString(dir.resolve(segment).resolve("marks.json")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "../x", "/x", "a/b/c", ".x", "drafts/../x", "drafts/.x", "a\0b", "a\\b"})
  void aNameThatLeavesTheFolderIsRefused(String name) {
    assertThrows(IllegalArgumentException.class, () -> folder().write(name, "x"));
  }

  @Test
  void onlyTheOwnerCanRead() throws IOException {
    assumeTrue(dir.getFileSystem().supportedFileAttributeViews().contains("posix"));
    folder().drafts().save("talks", "# Talks");

    List<String> permissions = new ArrayList<>();
    for (String path :
        List.of("state", "state/anna", "state/anna/drafts", "state/anna/drafts/talks.json")) {
      permissions.add(
          PosixFilePermissions.toString(Files.getPosixFilePermissions(dir.resolve(path))));
    }
    assertEquals(List.of("rwx------", "rwx------", "rwx------", "rw-------"), permissions);
  }

  @Test
  void draftsAreKeptListedAndDiscarded() throws IOException {
    DraftStore drafts = folder().drafts();
    drafts.save("talks", "one");
    drafts.save("محادثات", "two");
    drafts.save("talks", "three");

    assertEquals(List.of("talks", "محادثات"), drafts.names());
    assertEquals(Optional.of("three"), drafts.load("talks"));

    drafts.discard("talks");
    drafts.discard("talks");

    assertEquals(List.of("محادثات"), drafts.names());
    assertEquals(Optional.empty(), drafts.load("talks"));
  }

  @Test
  void updatesOfSeveralSessionsAreAllKept() throws Exception {
    ExecutorService sessions = Executors.newFixedThreadPool(4);
    List<Callable<Void>> work = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      work.add(
          () -> {
            for (int n = 0; n < 10; n++) {
              folder().update("marks.json", text -> text + "x");
            }
            return null;
          });
    }
    for (Future<Void> done : sessions.invokeAll(work)) {
      done.get();
    }
    sessions.shutdown();

    assertEquals(Optional.of("x".repeat(40)), folder().read("marks.json"));
  }

  @Test
  void updatesOfSeveralProcessesAreAllKept() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      processes.add(
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Appender.class.getName(),
                  dir.resolve("state").toString())
              .redirectErrorStream(true)
              .redirectOutput(new File(dir.toFile(), "out" + i))
              .start());
    }
    for (Process process : processes) {
      assertEquals(0, process.waitFor());
    }

    assertEquals(Optional.of("x".repeat(40)), folder().read("marks.json"));
  }

  /** A process of its own that appends twenty letters. */
  static final class Appender {
    public static void main(String[] args) throws IOException {
      for (int n = 0; n < 20; n++) {
        new StateFolder(Path.of(args[0]), "anna").update("marks.json", text -> text + "x");
      }
    }
  }

  @Test
  void aDraftSurvivesAKillWhole() throws Exception {
    for (int kill = 0; kill < 3; kill++) {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Rewriter.class.getName(),
                  dir.resolve("state").toString())
              .redirectErrorStream(true)
              .start();
      for (int written = 0; written < 10 + kill; written++) {
        assertEquals('.', process.getInputStream().read());
      }
      process.destroyForcibly().waitFor();

      String draft = folder().drafts().load("talks").orElseThrow();
      assertEquals(Rewriter.LENGTH, draft.length());
      assertEquals(1, draft.chars().distinct().count());
    }
    assertEquals(List.of("talks"), folder().drafts().names());
  }

  /** A process of its own that rewrites a draft, with another letter each time, until it dies. */
  static final class Rewriter {
    static final int LENGTH = 1_000_000;

    public static void main(String[] args) throws IOException {
      for (int n = 0; ; n++) {
        new StateFolder(Path.of(args[0]), "anna")
            .drafts()
            .save("talks", String.valueOf((char) ('a' + n % 26)).repeat(LENGTH));
        System.out.print('.');
        System.out.flush();
      }
    }
  }

  @Test
  void aBrokenFileIsSaidAndNotGuessed() throws IOException {
    Path file = dir.resolve("state/anna/marks.json");
    Files.createDirectories(file.getParent());
    Files.write(file, new byte[] {(byte) 0xFF});

    IOException e = assertThrows(IOException.class, () -> folder().read("marks.json"));

    assertEquals(file + ": not UTF-8; mend it or remove it", e.getMessage());
  }

  @Test
  void aPlaceThatCannotBeWrittenIsSaid() throws IOException {
    Path file = Files.writeString(dir.resolve("file"), "x");

    WriteException e =
        assertThrows(
            WriteException.class, () -> new StateFolder(file, "anna").write("marks.json", "x"));

    assertEquals(
        true, e.getMessage().startsWith(file.resolve("anna/marks.json") + ": not written: "));
  }
}
