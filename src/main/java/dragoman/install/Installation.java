package dragoman.install;

import dragoman.file.AtomicFile;
import dragoman.file.WriteException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine;

/**
 * The files below a prefix, such as {@code ~/.local}: {@code bin/dragoman} as a link, the
 * completions of bash, zsh and fish, and pages of the manual. Each file bears a mark, by which it
 * is told from others': those are never written over and never removed.
 */
public final class Installation {

  private static final String NAME = "dragoman";
  private static final String MARK = "made by 'dragoman install'";
  private static final Path BASH = Path.of("share", "bash-completion", "completions", NAME);
  private static final Path ZSH = Path.of("share", "zsh", "site-functions", "_" + NAME);
  private static final Path FISH = Path.of("share", "fish", "vendor_completions.d", NAME + ".fish");
  private static final Path MANUAL = Path.of("share", "man", "man1");

  private final Path prefix;
  private final Path launcher;

  /**
   * An installation.
   *
   * @param prefix where it is, or is to be
   * @param launcher what is linked
   */
  public Installation(Path prefix, Path launcher) {
    this.prefix = prefix.toAbsolutePath().normalize();
    this.launcher = launcher.toAbsolutePath().normalize();
  }

  /**
   * Writes everything, in place of what an earlier installation wrote.
   *
   * @param root the whole tree of commands
   * @param version what the manual says it is of
   * @return what was written
   * @throws IOException when something can't be, or is somebody else's, with a message for the user
   */
  public List<Path> install(CommandLine root, String version) throws IOException {
    Map<Path, String> files = new LinkedHashMap<>();
    files.put(BASH, "# Completions for bash, " + MARK + ".\n" + AutoComplete.bash(NAME, root));
    files.put(ZSH, zsh());
    files.put(FISH, "# Completions for fish, " + MARK + ".\n" + FishCompletion.of(root));
    page(files, root, version);
    root.getSubcommands().values().forEach(command -> page(files, command, version));
    Path link = link();
    for (Path file : files.keySet()) {
      refuseOthers(prefix.resolve(file));
    }
    removeOwn();
    List<Path> written = new ArrayList<>();
    createFor(link);
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, launcher);
    written.add(link);
    for (Map.Entry<Path, String> file : files.entrySet()) {
      Path target = prefix.resolve(file.getKey());
      createFor(target);
      AtomicFile.write(target, file.getValue().getBytes(StandardCharsets.UTF_8));
      written.add(target);
    }
    return written;
  }

  private static void page(Map<Path, String> files, CommandLine command, String version) {
    String title = ManualPage.title(command.getCommandSpec());
    files.put(
        MANUAL.resolve(title + ".1"),
        ".\\\" Manual, " + MARK + ".\n" + ManualPage.of(command, version));
  }

  /** Picocli's completions are those of bash, which zsh can run but for a command it has not. */
  private String zsh() {
    return "#compdef "
        + NAME
        + "\n# Completions for zsh, "
        + MARK
        + ".\n"
        + "autoload -U +X bashcompinit && bashcompinit\n"
        + "compopt() { : }\n"
        + "source '"
        + prefix.resolve(BASH).toString().replace("'", "'\\''")
        + "'\n"
        + "_bash_complete -o default -F _complete_"
        + NAME
        + "\n";
  }

  /**
   * Removes what was installed, and folders that are empty then.
   *
   * @return what was removed; empty when nothing was there
   * @throws IOException when something can't be, with a message for the user
   */
  public List<Path> uninstall() throws IOException {
    List<Path> removed = new ArrayList<>();
    Path link = prefix.resolve("bin").resolve(NAME);
    if (Files.isSymbolicLink(link) && link.resolveSibling(target(link)).equals(launcher)) {
      Files.delete(link);
      removed.add(link);
    }
    removed.addAll(removeOwn());
    for (Path file : removed) {
      removeEmpty(file);
    }
    return removed;
  }

  private static Path target(Path link) throws IOException {
    return Files.readSymbolicLink(link);
  }

  /** Where the launcher is linked; refused when something of another's is there. */
  private Path link() throws IOException {
    Path link = prefix.resolve("bin").resolve(NAME);
    if (Files.exists(link, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(link)) {
      throw new IOException(link + ": is there already and no link; move it away");
    }
    if (link.equals(launcher)) {
      throw new IOException(link + ": is the launcher itself; choose another prefix");
    }
    return link;
  }

  private static void refuseOthers(Path file) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isOwn(file)) {
      throw new IOException(
          file + ": is there already and was not " + MARK + "; move it away, nothing was written");
    }
  }

  private static boolean isOwn(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
      return lines.limit(3).anyMatch(line -> line.contains(MARK));
    }
  }

  private List<Path> removeOwn() throws IOException {
    List<Path> files = new ArrayList<>();
    Stream.of(BASH, ZSH, FISH).map(prefix::resolve).forEach(files::add);
    Path manual = prefix.resolve(MANUAL);
    if (Files.isDirectory(manual)) {
      try (Stream<Path> pages = Files.list(manual)) {
        pages
            .filter(page -> page.getFileName().toString().matches(NAME + "(-.*)?\\.1"))
            .sorted()
            .forEach(files::add);
      }
    }
    List<Path> removed = new ArrayList<>();
    for (Path file : files) {
      if (isOwn(file)) {
        Files.delete(file);
        removed.add(file);
      }
    }
    return removed;
  }

  /** Removes the folders above a file that is gone, as far as they are empty. */
  private void removeEmpty(Path file) throws IOException {
    Path folder = file.getParent();
    while (folder != null && folder.startsWith(prefix) && !folder.equals(prefix)) {
      try {
        Files.delete(folder);
      } catch (DirectoryNotEmptyException | NoSuchFileException e) {
        return;
      }
      folder = folder.getParent();
    }
  }

  private static void createFor(Path file) throws WriteException {
    Path folder = file.getParent();
    if (folder == null) {
      return;
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new WriteException(folder, e);
    }
  }
}
