package dragoman.ingest;

import dragoman.ingest.CorpusFile.Stamp;
import dragoman.ingest.Problem.Severity;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One walk through a corpus folder; links are never followed, so it ends. */
final class Walk extends SimpleFileVisitor<Path> {
  private static final Set<String> OWN = Set.of("people.tsv", "corrections.tsv", "topics.tsv");

  private final Path folder;
  private final boolean tellsChange;
  private final Map<String, Stamp> texts = new TreeMap<>();
  private final Map<String, Stamp> sides = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private Walk(Path folder) {
    this.folder = folder;
    this.tellsChange = folder.getFileSystem().supportedFileAttributeViews().contains("unix");
  }

  static Listing of(Path folder) throws IOException {
    Walk walk = new Walk(folder);
    Files.walkFileTree(folder, walk);
    return walk.listing();
  }

  private Listing listing() {
    Set<String> used = new HashSet<>();
    List<CorpusFile> files = new ArrayList<>(texts.size());
    texts.forEach(
        (path, stamp) -> {
          String side = Format.of(path) == Format.TEXT ? Format.sideOf(path) : "";
          used.add(side);
          files.add(new CorpusFile(path, stamp, sides.get(side)));
        });
    for (String side : sides.keySet()) {
      if (!used.contains(side)) {
        problem(
            side,
            "there is no text that it belongs to",
            "name it as the text is named (NAME.txt, NAME.meta.yaml), or remove it");
      }
    }
    problems.sort(Comparator.comparing(Problem::file));
    return new Listing(files, problems);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
    return !path.equals(folder) && hidden(path)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
    if (!hidden(path)) {
      try {
        take(path, attributes);
      } catch (IOException e) {
        return visitFileFailed(path, e);
      }
    }
    return FileVisitResult.CONTINUE;
  }

  private void take(Path path, BasicFileAttributes attributes) throws IOException {
    String name = name(folder, path);
    if (name.indexOf('\uFFFD') >= 0) {
      problem(name, "its name is not UTF-8; it was not read", "rename it");
    } else if (attributes.isSymbolicLink()) {
      problem(
          name,
          "a symbolic link; links are not followed",
          "put the file itself here, or use its folder as the corpus");
    } else if (!attributes.isRegularFile()) {
      problem(
          name, "not a regular file but a pipe, socket or device; it was not read", "remove it");
    } else if (Format.isSide(name)) {
      sides.put(name, stamp(path, attributes));
    } else if (Format.of(name) != null) {
      texts.put(name, stamp(path, attributes));
    } else if (!OWN.contains(name)) {
      problem(
          name,
          "'." + Format.extension(name) + "' is no format that is read",
          "save it as .txt, .md, .json or .ndjson");
    }
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException cause) throws IOException {
    if (path.equals(folder)) {
      throw cause;
    }
    if (cause instanceof NoSuchFileException) {
      return FileVisitResult.CONTINUE; // Removed while the walk went on.
    }
    String what =
        cause instanceof AccessDeniedException ? "no permission to read it" : "unreadable";
    problem(name(folder, path), what, "give this user the right to read it, or remove it");
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path path, @Nullable IOException cause)
      throws IOException {
    return cause == null ? FileVisitResult.CONTINUE : visitFileFailed(path, cause);
  }

  private Stamp stamp(Path path, BasicFileAttributes attributes) throws IOException {
    long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    long changed = modified;
    if (tellsChange
        && Files.getAttribute(path, "unix:ctime", LinkOption.NOFOLLOW_LINKS)
            instanceof FileTime time) {
      changed = time.to(TimeUnit.NANOSECONDS);
    }
    return new Stamp(attributes.size(), modified, changed);
  }

  private void problem(String file, String cause, String remedy) {
    problems.add(new Problem(file, null, cause, remedy, Severity.ERROR));
  }

  private static boolean hidden(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(".") || name.endsWith("~");
  }

  /**
   * The corpus-relative name of a file. In a locale that is not UTF-8 the platform turns the bytes
   * of a name into U+FFFD; the URI still has them. A name that is not UTF-8 keeps its U+FFFD.
   */
  private static String name(Path folder, Path path) {
    // The walk hands out the folder's own path with names behind it, so this is what relativize
    // gives.
    int prefix = folder.toString().length() + (folder.getNameCount() == 0 ? 0 : 1);
    String name = path.toString().substring(prefix);
    if (name.indexOf('\uFFFD') >= 0) {
      String raw = folder.toUri().relativize(path.toUri()).getRawPath();
      name = URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
    String separator = path.getFileSystem().getSeparator();
    return separator.equals("/") ? name : name.replace(separator, "/");
  }

  /** The file of a corpus-relative name, in any locale. */
  static Path path(Path folder, String name) {
    try {
      return folder.resolve(name);
    } catch (InvalidPathException notInThisLocale) {
      StringBuilder uri = new StringBuilder(folder.toUri().toString());
      for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
        uri.append(b == '/' ? "/" : String.format("%%%02X", b & 0xFF));
      }
      return Path.of(URI.create(uri.toString()));
    }
  }
}
