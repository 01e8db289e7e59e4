package dragoman.briefing.note;

import dragoman.briefing.Briefing;
import dragoman.briefing.Item;
import dragoman.briefing.note.NoteDocument.Chunk;
import dragoman.briefing.note.NoteDocument.Kind;
import dragoman.briefing.note.NoteDocument.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What comes new into a note: taken from notes of it alone, with footnotes that are still free. */
final class NoteNewcomers {

  private static final Pattern REFERENCE = Pattern.compile("\\[\\^([^\\]\\s]+)\\](?!:)");
  private static final Pattern DEFINITION = Pattern.compile("(?m)^\\[\\^([^\\]\\s]+)\\]:");

  /** Before each entry of a list of the front matter. */
  private static final Pattern ENTRY = Pattern.compile("(?m)(?=^ *- )");

  /** The fields of the front matter that follow from the statements in the note. */
  private static final List<String> FIELDS = List.of("languages", "independent_sources", "sources");

  /** What follows from the statements in a note. */
  enum Follow {
    /** None came or went. */
    NOTHING,
    /** The front matter. */
    HEAD,
    /** The front matter, and the parts that are derived. */
    PARTS
  }

  private final NoteDocument document;
  private final NoteForm form;
  private final String end;
  private final Map<Mark, String> labels = new HashMap<>();
  private final Map<String, String> definitions = new LinkedHashMap<>();
  private int highest;
  private String heading = "";
  private String headingText = "";
  private boolean empty = true;

  NoteNewcomers(NoteDocument document, NoteForm form, String end) {
    this.document = document;
    this.form = form;
    this.end = end;
    labels.putAll(document.footnotes());
    for (Chunk chunk : document.chunks()) {
      Matcher definition = DEFINITION.matcher(chunk.text());
      while (definition.find()) {
        String label = definition.group(1);
        highest =
            label.matches("[0-9]{1,6}") ? Math.max(highest, Integer.parseInt(label)) : highest;
      }
    }
  }

  boolean isEmpty() {
    return empty;
  }

  /** The text of one new entry; its heading can be asked for then. */
  String entry(Item item) {
    empty = false;
    Briefing alone = Briefing.empty(LocalDate.EPOCH).withItems(List.of(item));
    NoteDocument made = NoteDocument.of(form.entries().apply(alone));
    Map<String, String> renamed = new HashMap<>();
    made.footnotes().forEach((mark, label) -> renamed.put(label, label(mark)));
    String entry = "";
    for (Chunk chunk : made.chunks()) {
      if (chunk.kind() == Kind.HEADING && entry.isEmpty()) {
        heading = chunk.words();
        headingText = lines(chunk.text());
      } else if (chunk.kind() == Kind.ENTRY) {
        entry = renamed(chunk.text(), renamed);
      } else if (chunk.kind() == Kind.FOOTNOTE) {
        String label = Objects.requireNonNull(renamed.get(chunk.labels().get(0)));
        if (!document.marks().containsKey(label)) {
          String text = lines(chunk.text().strip());
          definitions.put(label, "[^" + label + "]:" + text.substring(text.indexOf(':') + 1) + end);
        }
      }
    }
    return lines(entry);
  }

  /** The words of the heading that an item stands below. */
  String headingOf(Item item) {
    Briefing alone = Briefing.empty(LocalDate.EPOCH).withItems(List.of(item));
    return NoteDocument.of(form.entries().apply(alone)).chunks().stream()
        .filter(chunk -> chunk.kind() == Kind.HEADING && chunk.level() > 2)
        .map(Chunk::words)
        .findFirst()
        .orElse("");
  }

  private String label(Mark mark) {
    return labels.computeIfAbsent(mark, unseen -> Integer.toString(++highest));
  }

  private String lines(String text) {
    return text.replaceAll("\\R", end);
  }

  private static String renamed(String text, Map<String, String> labels) {
    return REFERENCE
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    "[^" + labels.getOrDefault(match.group(1), match.group(1)) + "]"));
  }

  /** The words of the heading above the last {@link #entry}. */
  String heading() {
    return heading;
  }

  /** The heading as it is written. */
  String headingText() {
    return headingText;
  }

  /**
   * The note's text with its footnotes and its front matter made to fit.
   *
   * @param before what was in it
   * @param changed what is in it now
   * @param follow what follows
   */
  String finish(String text, Briefing before, Briefing changed, Follow follow) {
    String finished = text;
    if (!definitions.isEmpty()) {
      boolean ended = finished.isEmpty() || finished.endsWith("\n") || finished.endsWith("\r");
      String gap = document.marks().isEmpty() ? end : "";
      finished = finished + (ended ? "" : end) + gap + String.join("", definitions.values());
    }
    if (follow == Follow.PARTS) {
      finished =
          NoteDerived.follow(
              finished, form.whole().apply(cited(before)), form.whole().apply(cited(changed)));
    }
    finished = withoutUnused(finished);
    return follow == Follow.NOTHING
        ? finished
        : fields(finished, form.entries().apply(before), form.entries().apply(changed));
  }

  /** What is derived is derived from this. */
  private static Briefing cited(Briefing briefing) {
    return briefing.withItems(
        briefing.items().stream()
            .filter(item -> item instanceof Item.Said || item instanceof Item.Passage)
            .toList());
  }

  /** Without this program's footnotes that nothing refers to any more, but did before. */
  private String withoutUnused(String text) {
    Set<String> used = references(text);
    List<String> gone = new ArrayList<>();
    for (String label : references(original())) {
      if (document.marks().containsKey(label) && !used.contains(label)) {
        gone.add(label);
      }
    }
    String kept = text;
    for (String label : gone) {
      for (Chunk chunk : document.chunks()) {
        if (chunk.kind() == Kind.FOOTNOTE && chunk.labels().contains(label)) {
          String line = chunk.text().stripTrailing();
          String whole = chunk.text().startsWith(line + end) ? line + end : line;
          int at = kept.lastIndexOf(whole);
          kept = at < 0 ? kept : kept.substring(0, at) + kept.substring(at + whole.length());
        }
      }
    }
    return kept;
  }

  private String original() {
    StringBuilder text = new StringBuilder();
    document.chunks().forEach(chunk -> text.append(chunk.text()));
    return text.toString();
  }

  private static Set<String> references(String text) {
    Set<String> labels = new HashSet<>();
    Matcher reference = REFERENCE.matcher(text);
    while (reference.find()) {
      labels.add(reference.group(1));
    }
    return labels;
  }

  /** The fields that follow from the statements; what a person has changed stays as it is. */
  private String fields(String text, String before, String after) {
    String fitted = text;
    for (String field : FIELDS) {
      Matcher there = field(field).matcher(fitted);
      Matcher then = field(field).matcher(before);
      Matcher now = field(field).matcher(after);
      if (there.find() && then.find() && now.find()) {
        List<String> units =
            Following.units(
                units(there.group()),
                units(lines(then.group())),
                units(lines(now.group())),
                unit -> unit.lines().findFirst().orElse("").replaceFirst(":.*", ":"));
        fitted =
            fitted.substring(0, there.start())
                + String.join("", units)
                + fitted.substring(there.end());
      }
    }
    return fitted;
  }

  /** A field's first line, and each entry of its list. */
  private static List<String> units(String field) {
    return List.of(ENTRY.split(field));
  }

  /** A field of the front matter with the lines that belong to it. */
  private static Pattern field(String name) {
    return Pattern.compile("(?m)^" + name + ":.*\\R(?:[ \\t-].*\\R)*(?=(?s:.*?)^---)");
  }

  /** The front matter with another title; as it is when it has none. */
  static String retitled(String head, String title) {
    String quoted = '"' + title.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    return Pattern.compile("(?m)^title:.*$")
        .matcher(head)
        .replaceFirst(Matcher.quoteReplacement("title: " + quoted));
  }
}
