package dragoman.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir Path dir;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(dir)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFileIsWrittenAndReplacedWithoutLeavingsBehind() throws IOException {
    Path file = dir.resolve("a.md");

    AtomicFile.write(file, "one, and longer".getBytes(UTF_8));
    AtomicFile.write(file, "two".getBytes(UTF_8));

    assertEquals("two", Files.readString(file));
    assertEquals(List.of("a.md"), names());
  }

  @Test
  void anExistingFileIsNeverCreatedOver() throws IOException {
    Path file = dir.resolve("a.md");
    AtomicFile.create(file, "one".getBytes(UTF_8));

    assertThrows(
        FileAlreadyExistsException.class, () -> AtomicFile.create(file, "two".getBytes(UTF_8)));
    assertEquals("one", Files.readString(file));
    assertEquals(List.of("a.md"), names());
  }

  @Test
  void aDanglingLinkIsNotCreatedOver() throws IOException {
    Path link = Files.createSymbolicLink(dir.resolve("a.md"), dir.resolve("none"));

    assertThrows(FileAlreadyExistsException.class, () -> AtomicFile.create(link, new byte[0]));
  }

  @Test
  void aReplacedFileKeepsItsPermissions() throws IOException {
    assumeTrue(dir.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path file = Files.writeString(dir.resolve("a.md"), "one");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

    AtomicFile.write(file, "two".getBytes(UTF_8));

    assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void aLinkIsWrittenThrough() throws IOException {
    Path target = Files.writeString(dir.resolve("target.md"), "one");
    Path link = Files.createSymbolicLink(dir.resolve("link.md"), target);

    AtomicFile.write(link, "two".getBytes(UTF_8));

    assertEquals("two", Files.readString(target));
    assertEquals(target, Files.readSymbolicLink(link));
  }

  @Test
  void whatAKilledProcessLeftIsRemovedOnceItIsOld() throws IOException {
    Path old = Files.writeString(dir.resolve(".dragoman-old.tmp"), "half");
    Path fresh = Files.writeString(dir.resolve(".dragoman-fresh.tmp"), "half");
    Files.setLastModifiedTime(old, FileTime.fromMillis(0));

    AtomicFile.write(dir.resolve("a.md"), "one".getBytes(UTF_8));

    assertEquals(List.of(fresh.getFileName().toString(), "a.md"), names());
  }

  @Test
  void aFullDiskIsSaid() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));

    WriteException e =
        assertThrows(WriteException.class, () -> AtomicFile.write(full, "x".getBytes(UTF_8)));

    assertEquals(
        "/dev/full: not written: the disk is full; make room, then try again", e.getMessage());
  }

  @Test
  void aDeviceIsWrittenToAndStays() throws IOException {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device));

    AtomicFile.write(device, "x".getBytes(UTF_8));

    assertEquals(false, Files.isRegularFile(device));
  }

  @Test
  void aMissingFolderIsSaid() {
    Path file = dir.resolve("none/a.md");

    WriteException e =
        assertThrows(WriteException.class, () -> AtomicFile.write(file, "x".getBytes(UTF_8)));

    assertEquals(
        file + ": not written: the folder does not exist; create it, or choose another",
        e.getMessage());
  }

  @Test
  void aFolderIsNoFile() {
    WriteException e =
        assertThrows(WriteException.class, () -> AtomicFile.write(dir, "x".getBytes(UTF_8)));

    assertEquals(dir + ": not written: it is a folder; name a file in it", e.getMessage());
  }
}
