package dragoman.command;

import dragoman.settings.Key;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a caller of the program may reach of the machine it runs on. */
public final class Access {

  /** The commands for a caller at another machine; none of them takes a place on this one. */
  private static final Set<String> REMOTE =
      Set.of(
          "articles",
          "statements",
          "speakers",
          "countries",
          "outlets",
          "mentions",
          "show",
          "who",
          "export",
          "briefings",
          "verify",
          "query",
          "shell",
          "console");

  private final @Nullable Folder folder;
  private final Set<String> more;

  /** The part of the machine that a caller at another one works in. */
  public interface Folder {

    /** The file that a path below the folder's top means; null for none in it. */
    @Nullable Path file(String path);

    /** The same for a file to be written; null where the caller may not. */
    @Nullable Path target(String path);

    /** The path of a file in it. */
    String path(Path file);
  }

  private Access(@Nullable Folder folder, Set<String> more) {
    this.folder = folder;
    this.more = Set.copyOf(more);
  }

  /** The whole machine: the caller sits at it. */
  public static Access whole() {
    return new Access(null, Set.of());
  }

  /**
   * One folder, and the commands that take no place on the machine.
   *
   * @param more further commands that this caller may give
   */
  public static Access within(Folder folder, Set<String> more) {
    return new Access(folder, more);
  }

  /** Whether the caller may give a command. */
  boolean allows(String command) {
    return folder == null || REMOTE.contains(command) || more.contains(command);
  }

  /** Whether the caller may set it: what names a place on the machine only who sits at it. */
  boolean allows(Key key) {
    return folder == null || key.isPersonal();
  }

  /** The file that a path given by the caller means; anything out of reach is a usage error. */
  Path file(String path) {
    return resolved(path, folder == null ? Path::of : folder::file);
  }

  /**
   * The note that a name given by the caller means; anything out of reach is a usage error.
   *
   * @param here how one who sits at the machine names a note
   */
  Path note(String name, Function<String, Path> here) {
    if (folder == null) {
      return resolved(name, here::apply);
    }
    Path file = file(name);
    Path note = file(name + ".md");
    return !Files.exists(file) && Files.exists(note) ? note : file;
  }

  /** The same for a file to be written. */
  Path target(String path) {
    return resolved(path, folder == null ? Path::of : folder::target);
  }

  private static Path resolved(String path, Function<String, @Nullable Path> places) {
    try {
      Path file = places.apply(path);
      if (file != null) {
        return file;
      }
    } catch (InvalidPathException e) {
      throw CommandException.usage("'" + path + "' is no path: " + e.getReason());
    }
    throw CommandException.usage(
        "'" + path + "' is no file of yours; name one in your own folder, such as note.md");
  }

  /** How the caller knows a file. */
  String shown(Path file) {
    return folder == null ? file.toString() : folder.path(file);
  }
}
