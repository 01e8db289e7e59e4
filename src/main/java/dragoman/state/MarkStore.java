package dragoman.state;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The marks of one user in one file, a line each: kind, what is marked, what with, parted by tabs.
 * Several processes may write: each brings its own changes into what the others have written.
 */
public final class MarkStore {

  private static final String FILE = "marks.tsv";

  private final StateFolder folder;

  MarkStore(StateFolder folder) {
    this.folder = folder;
  }

  /**
   * The marks that are kept. Lines that can't be read are left out, and stay in the file.
   *
   * @throws IOException when the file can't be read, with a message for the user
   */
  public Marks load() throws IOException {
    Optional<String> text = folder.read(FILE);
    Set<Mark> marks = new LinkedHashSet<>();
    text.orElse("").lines().forEach(line -> parse(line).ifPresent(marks::add));
    return new Marks(marks);
  }

  /**
   * Brings what changed between two states into the file.
   *
   * @throws IOException when it can't be written, with a message for the user
   */
  public void update(Marks before, Marks after) throws IOException {
    if (before.equals(after)) {
      return;
    }
    Set<String> old = lines(before);
    Set<String> now = lines(after);
    folder.update(
        FILE,
        text -> {
          List<String> lines = new ArrayList<>(text.lines().toList());
          lines.removeIf(line -> old.contains(line) && !now.contains(line));
          for (String line : now) {
            if (!old.contains(line) && !lines.contains(line)) {
              lines.add(line);
            }
          }
          return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        });
  }

  private static Set<String> lines(Marks marks) {
    Set<String> lines = new LinkedHashSet<>();
    for (Mark mark : marks.all()) {
      String kind = mark.kind().name().toLowerCase(Locale.ROOT);
      lines.add(kind + "\t" + escaped(mark.id()) + "\t" + escaped(mark.value()));
    }
    return lines;
  }

  private static Optional<Mark> parse(String line) {
    String[] parts = line.split("\t", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    for (Mark.Kind kind : Mark.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(parts[0])) {
        return Optional.of(new Mark(kind, plain(parts[1]), plain(parts[2])));
      }
    }
    return Optional.empty();
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String plain(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        out.append(c);
        continue;
      }
      char next = text.charAt(++i);
      out.append(
          switch (next) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> next;
          });
    }
    return out.toString();
  }
}
