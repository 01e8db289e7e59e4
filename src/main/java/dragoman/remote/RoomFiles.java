package dragoman.remote;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.sshd.common.file.root.RootedDirectoryStream;
import org.apache.sshd.common.file.root.RootedFileSystem;
import org.apache.sshd.common.file.root.RootedFileSystemProvider;

/** A {@link Room} as a file system, for sftp. */
final class RoomFiles extends RootedFileSystemProvider {

  private final Room room;

  RoomFiles(Room room) {
    this.room = room;
  }

  /** The file system. */
  RootedFileSystem fileSystem() {
    return new RootedFileSystem(this, room.own(), Map.of());
  }

  @Override
  protected Path unroot(Path path) {
    return room.checked(path.toAbsolutePath().normalize());
  }

  @Override
  protected Path root(RootedFileSystem files, Path real) {
    return files.getPath("/" + room.path(real));
  }

  /** Never one of the secure kind, through which requests would go past this provider. */
  @Override
  protected DirectoryStream<Path> root(RootedFileSystem files, DirectoryStream<Path> real) {
    return new RootedDirectoryStream(files, real);
  }

  private void write(Path... paths) throws AccessDeniedException {
    for (Path path : paths) {
      Path real = unroot(path);
      boolean top = path.toAbsolutePath().normalize().getNameCount() == 0;
      if (top || !room.isWritable(real)) {
        throw new AccessDeniedException(path.toString());
      }
    }
  }

  private Set<OpenOption> checked(Path path, Set<? extends OpenOption> options)
      throws AccessDeniedException {
    boolean reads =
        options.isEmpty() || options.stream().allMatch(it -> it == StandardOpenOption.READ);
    if (!reads) {
      write(path);
    }
    Set<OpenOption> all = new HashSet<>(options);
    all.add(LinkOption.NOFOLLOW_LINKS);
    return all;
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return super.newFileChannel(path, checked(path, options), attributes);
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return super.newByteChannel(path, checked(path, options), attributes);
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    write(folder);
    super.createDirectory(folder, attributes);
  }

  @Override
  public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes)
      throws IOException {
    throw new AccessDeniedException(link.toString());
  }

  @Override
  public void createLink(Path link, Path existing) throws IOException {
    throw new AccessDeniedException(link.toString());
  }

  @Override
  public void delete(Path path) throws IOException {
    write(path);
    super.delete(path);
  }

  @Override
  public boolean deleteIfExists(Path path) throws IOException {
    write(path);
    return super.deleteIfExists(path);
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) throws IOException {
    write(target);
    super.copy(source, target, options);
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    write(source, target);
    super.move(source, target, options);
  }

  @Override
  public void setAttribute(Path path, String attribute, Object value, LinkOption... options)
      throws IOException {
    write(path);
    super.setAttribute(path, attribute, value, options);
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return Files.getFileStore(unroot(path));
  }
}
