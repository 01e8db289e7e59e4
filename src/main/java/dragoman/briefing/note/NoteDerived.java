package dragoman.briefing.note;

import dragoman.briefing.note.NoteDocument.Chunk;
import dragoman.briefing.note.NoteDocument.Kind;
import dragoman.briefing.note.NoteDocument.Mark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a note that follow from its statements and have none themselves, such as tables, a
 * timeline and lists of caveats and sources: written anew when statements come or go, line by line,
 * so that a line that a person has changed, or a part taken out, stays so.
 */
final class NoteDerived {

  private static final Pattern REFERENCE = Pattern.compile("\\[\\^([^\\]\\s]+)\\]");
  private static final Pattern LAST_CODE = Pattern.compile("`[^`]+`$");

  private final NoteDocument note;
  private final NoteDocument before;
  private final NoteDocument after;
  private final String end;
  private final Map<Mark, String> labels = new HashMap<>();
  private final Map<String, String> footnotes = new LinkedHashMap<>();
  private int highest;

  private NoteDerived(NoteDocument note, NoteDocument before, NoteDocument after) {
    this.note = note;
    this.before = before;
    this.after = after;
    this.end = note.lineEnd();
    labels.putAll(note.footnotes());
    for (Chunk chunk : note.chunks()) {
      String label = chunk.kind() == Kind.FOOTNOTE ? chunk.labels().get(0) : "";
      highest = label.matches("[0-9]{1,6}") ? Math.max(highest, Integer.parseInt(label)) : highest;
    }
  }

  /**
   * The note with its derived parts as they are now.
   *
   * @param note the note with the statements that it has now
   * @param before a note of the same form with the statements that it had
   * @param after one with the statements that it has now
   */
  static String follow(String note, String before, String after) {
    return before.equals(after)
        ? note
        : new NoteDerived(NoteDocument.of(note), NoteDocument.of(before), NoteDocument.of(after))
            .text();
  }

  /**
   * A heading and what stands below it before the next one.
   *
   * @param heading the chunk of the heading
   * @param to the chunk behind the part
   * @param body the lines between, without blank ones around them
   */
  private record Part(int heading, int to, List<String> body) {}

  /** The derived parts of a note by the words of their headings; the first of several. */
  private static Map<String, Part> parts(NoteDocument document) {
    List<Chunk> chunks = document.chunks();
    Map<String, Part> parts = new LinkedHashMap<>();
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.get(i).kind() == Kind.HEADING) {
        int to = i + 1;
        boolean entries = false;
        StringBuilder text = new StringBuilder();
        while (to < chunks.size() && below(chunks.get(to))) {
          entries |= chunks.get(to).kind() == Kind.ENTRY || chunks.get(to).kind() == Kind.MORE;
          text.append(chunks.get(to).text());
          to++;
        }
        if (!entries) {
          parts.putIfAbsent(chunks.get(i).words(), new Part(i, to, lines(text.toString())));
        }
      }
    }
    return parts;
  }

  private static boolean below(Chunk chunk) {
    return chunk.kind() != Kind.HEADING
        && chunk.kind() != Kind.FOOTNOTE
        && !chunk.text().strip().equals("</div>");
  }

  private static List<String> lines(String text) {
    String bare = text.replaceFirst("\\A(?:[ \\t]*\\R)+", "").stripTrailing();
    return bare.isEmpty() ? List.of() : List.of(bare.split("\\R", -1));
  }

  private String text() {
    Map<String, Part> there = parts(note);
    Map<String, Part> old = parts(before);
    Map<String, Part> now = parts(after);
    List<Chunk> chunks = note.chunks();
    Map<Integer, String> texts = new HashMap<>();
    Set<Integer> gone = new HashSet<>();
    there.forEach(
        (heading, part) -> {
          @Nullable Part was = old.get(heading);
          @Nullable Part is = now.get(heading);
          if (was != null
              && is == null
              && canonical(part.body(), note).equals(canonical(was.body(), before))) {
            for (int i = part.heading(); i < part.to(); i++) {
              gone.add(i);
            }
          } else if (was != null && is != null) {
            followed(part, was, is).ifChanged(part, chunks, texts, gone);
          }
        });
    Map<Integer, StringBuilder> inserted = new HashMap<>();
    int at = 0;
    for (Map.Entry<String, Part> part : now.entrySet()) {
      @Nullable Part here = there.get(part.getKey());
      at = here == null ? at : here.to();
      boolean fresh = here == null && !old.containsKey(part.getKey());
      if (fresh && at > 0 && !part.getValue().body().isEmpty()) {
        Chunk heading = after.chunks().get(part.getValue().heading());
        inserted
            .computeIfAbsent(at, place -> new StringBuilder())
            .append(joined(lines(heading.text())))
            .append(end)
            .append(joined(labelled(part.getValue().body())))
            .append(end);
      }
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i <= chunks.size(); i++) {
      @Nullable StringBuilder more = inserted.get(i);
      if (more != null) {
        parted(text);
        text.append(more);
      }
      if (i < chunks.size() && !gone.contains(i)) {
        text.append(texts.getOrDefault(i, chunks.get(i).text()));
      }
    }
    if (!footnotes.isEmpty()) {
      boolean ended = text.toString().endsWith("\n") || text.toString().endsWith("\r");
      text.append(ended ? "" : end).append(String.join("", footnotes.values()));
    }
    return text.toString();
  }

  /** Sees that a blank line stands at the end. */
  private void parted(StringBuilder text) {
    String there = text.toString();
    boolean ended = there.endsWith("\n") || there.endsWith("\r");
    boolean blank = there.matches("(?s).*\\R[ \\t]*\\R$");
    text.append(ended ? "" : end).append(blank ? "" : end);
  }

  /** A part's lines as they are now; null when they stay. */
  private record Lines(@Nullable List<String> lines, String end) {

    void ifChanged(Part part, List<Chunk> chunks, Map<Integer, String> texts, Set<Integer> gone) {
      if (lines == null) {
        return;
      }
      StringBuilder body = new StringBuilder();
      for (int i = part.heading() + 1; i < part.to(); i++) {
        body.append(chunks.get(i).text());
        gone.add(i);
      }
      String own = body.toString();
      String behind = own.substring(own.stripTrailing().length());
      String heading = chunks.get(part.heading()).text();
      texts.put(
          part.heading(),
          heading + String.join(end, lines) + (behind.isEmpty() ? end + end : behind));
    }
  }

  private Lines followed(Part there, Part old, Part now) {
    List<String> has = canonical(there.body(), note);
    List<String> had = canonical(old.body(), before);
    List<String> gets = canonical(now.body(), after);
    if (had.equals(gets)) {
      return new Lines(null, end);
    }
    int at = Collections.indexOfSubList(has, had);
    List<String> lines = new ArrayList<>(has);
    if (at >= 0) {
      lines.subList(at, at + had.size()).clear();
      lines.addAll(at, gets);
    } else if (columns(had).equals(columns(gets))) {
      lines = Following.units(has, filled(had), filled(gets), keys(had, gets));
    }
    return lines.equals(has) ? new Lines(null, end) : new Lines(restored(lines, has, there), end);
  }

  /** Lines in the note's own marks, those that were there to the letter. */
  private List<String> restored(List<String> lines, List<String> canonical, Part there) {
    List<String> restored = new ArrayList<>();
    for (String line : lines) {
      int own = canonical.indexOf(line);
      restored.add(own >= 0 ? there.body().get(own) : labelled(line, byCanonical()));
    }
    return restored;
  }

  private static List<String> filled(List<String> lines) {
    return lines.stream().filter(line -> !line.isBlank()).toList();
  }

  /** The head of a table: a line that one with other columns can't stand below. */
  private static String columns(List<String> lines) {
    return lines.stream().filter(line -> line.startsWith("|")).findFirst().orElse("");
  }

  /** What lines are about: what they begin with, if that tells them apart, else their marks. */
  private static UnaryOperator<String> keys(List<String> before, List<String> after) {
    boolean apart = distinct(before) && distinct(after);
    return line -> apart ? beginning(line) : line.isBlank() ? "" : marks(line);
  }

  private static boolean distinct(List<String> lines) {
    Set<String> beginnings = new HashSet<>();
    return filled(lines).stream().allMatch(line -> beginnings.add(beginning(line)));
  }

  private static String beginning(String line) {
    Matcher code = LAST_CODE.matcher(line);
    if (line.startsWith("|")) {
      int cell = line.indexOf(" |", 1);
      return cell < 0 ? line : line.substring(0, cell);
    }
    if (code.find()) {
      return code.group();
    }
    int dot = line.indexOf(" · ");
    return dot > 0 ? line.substring(0, dot) : line.startsWith("-") ? line : "";
  }

  private static String marks(String line) {
    StringBuilder marks = new StringBuilder();
    Matcher reference = REFERENCE.matcher(line);
    while (reference.find()) {
      marks.append(reference.group());
    }
    return marks.isEmpty() ? line : marks.toString();
  }

  /** Lines with the places that their footnotes point at in place of labels. */
  private static List<String> canonical(List<String> lines, NoteDocument document) {
    return lines.stream()
        .map(
            line ->
                REFERENCE
                    .matcher(line)
                    .replaceAll(
                        match -> {
                          @Nullable Mark mark = document.marks().get(match.group(1));
                          return Matcher.quoteReplacement(
                              mark == null ? match.group() : "[^" + canonical(mark) + "]");
                        }))
        .toList();
  }

  private static String canonical(Mark mark) {
    return (mark.article() + "@" + mark.place().start() + "-" + mark.place().end())
        .replaceAll("[\\s\\]]", "_");
  }

  private Map<String, Mark> byCanonical() {
    Map<String, Mark> marks = new HashMap<>();
    after.marks().values().forEach(mark -> marks.put(canonical(mark), mark));
    return marks;
  }

  private List<String> labelled(List<String> lines) {
    Map<String, Mark> marks = byCanonical();
    return canonical(lines, after).stream().map(line -> labelled(line, marks)).toList();
  }

  private String labelled(String line, Map<String, Mark> marks) {
    return REFERENCE
        .matcher(line)
        .replaceAll(
            match -> {
              @Nullable Mark mark = marks.get(match.group(1));
              return Matcher.quoteReplacement(
                  mark == null ? match.group() : "[^" + label(mark) + "]");
            });
  }

  /** The label of a mark in the note, which gets its footnote if it has none. */
  private String label(Mark mark) {
    @Nullable String known = labels.get(mark);
    if (known != null) {
      return known;
    }
    String label = Integer.toString(++highest);
    labels.put(mark, label);
    for (Chunk chunk : after.chunks()) {
      if (chunk.kind() == Kind.FOOTNOTE && mark.equals(after.marks().get(chunk.labels().get(0)))) {
        String text = chunk.text().strip();
        footnotes.put(label, "[^" + label + "]:" + text.substring(text.indexOf(':') + 1) + end);
      }
    }
    return label;
  }

  private String joined(List<String> lines) {
    return String.join(end, lines) + end;
  }
}
