package dragoman.briefing.note;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The templates that notes can be made with: a desk's own, {@code NAME.mustache} in one of some
 * folders, and those that come with the program. The first found under a name counts. Parts that
 * templates share lie in {@code parts} below each of these places.
 */
public final class Templates {

  /** The template of a note of which nothing else was said. */
  public static final String DEFAULT = "brief";

  private static final String EXTENSION = ".mustache";
  private static final String PARTS = "parts/";
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}_-]{0,63}");
  private static final Pattern PART = Pattern.compile("\\{\\{>\\s*([^}\\s]+)\\s*\\}\\}");

  /** No template of a note is longer; what is, is something else. */
  private static final long MOST_BYTES = 1 << 20;

  private final List<Path> folders;

  /**
   * The templates.
   *
   * @param folders a desk's own, the strongest first; they need not be there
   */
  public Templates(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /**
   * The template of a name.
   *
   * @throws NoteException when there is none, or it can't be used; the message says which there are
   */
  public Template get(String name) throws NoteException {
    @Nullable Source found = NAME.matcher(name).matches() ? find(name) : null;
    if (found == null) {
      throw new NoteException(
          "no template is called '" + name + "'; there are " + String.join(", ", names()));
    }
    return Template.of(name, found.place, found.text);
  }

  /**
   * The text of a template, or of a part under {@code parts/} and its name.
   *
   * @throws NoteException when there is none
   */
  public String source(String name) throws NoteException {
    return name.startsWith(PARTS) ? part(name.substring(PARTS.length())) : get(name).source();
  }

  /** The names of all, sorted within each place, a desk's own first. */
  public List<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith(EXTENSION))
              .map(file -> file.substring(0, file.length() - EXTENSION.length()))
              .filter(name -> NAME.matcher(name).matches())
              .sorted()
              .forEach(names::add);
        } catch (IOException e) {
          // A folder that can't be listed has no templates; a name asked for says the rest.
          continue;
        }
      }
    }
    names.addAll(builtIn("index").lines().filter(line -> !line.startsWith("#")).toList());
    return List.copyOf(names);
  }

  /** The text of a part, for the template engine. */
  String part(String name) throws NoteException {
    @Nullable Source part = NAME.matcher(name).matches() ? find(PARTS + name) : null;
    if (part == null) {
      throw new NoteException("no part is called '" + name + "'");
    }
    return part.text;
  }

  /**
   * Checks that no part takes itself up, over any way round.
   *
   * @throws NoteException when one does, or is not there
   */
  void checkParts(Template template) throws NoteException {
    check(template.source(), template.place(), new ArrayList<>());
  }

  private void check(String source, String where, List<String> way) throws NoteException {
    Matcher part = PART.matcher(source);
    while (part.find()) {
      String name = part.group(1);
      if (way.contains(name)) {
        throw new NoteException(
            where + ": the part '" + name + "' takes itself up (" + String.join(", ", way) + ")");
      }
      way.add(name);
      check(part(name), where, way);
      way.remove(way.size() - 1);
    }
  }

  private record Source(String place, String text) {}

  private @Nullable Source find(String path) throws NoteException {
    for (Path folder : folders) {
      Path file = folder.resolve(path + EXTENSION);
      if (Files.isRegularFile(file)) {
        return new Source(file.toString(), read(file));
      }
    }
    @Nullable String text = resource(path + EXTENSION);
    return text == null ? null : new Source(Template.BUILT_IN, text);
  }

  private static String read(Path file) throws NoteException {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new NoteException(file + ": larger than 1 MiB; that is no template");
      }
      return Files.readString(file).replace("\r\n", "\n");
    } catch (CharacterCodingException e) {
      throw new NoteException(file + ": not UTF-8; save it as UTF-8");
    } catch (NoteException e) {
      throw e;
    } catch (IOException e) {
      throw new NoteException(file + ": can't be read: " + e.getMessage());
    }
  }

  private static String builtIn(String path) {
    @Nullable String text = resource(path);
    if (text == null) {
      throw new IllegalStateException("not in the program: templates/" + path);
    }
    return text;
  }

  private static @Nullable String resource(String path) {
    try (@Nullable InputStream in =
        Templates.class.getResourceAsStream("/dragoman/briefing/templates/" + path)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
