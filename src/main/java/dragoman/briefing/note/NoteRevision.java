package dragoman.briefing.note;

import dragoman.article.Citation;
import dragoman.article.CitedStatement;
import dragoman.briefing.Briefing;
import dragoman.briefing.Item;
import dragoman.briefing.MarkdownText;
import dragoman.briefing.note.NoteDocument.Chunk;
import dragoman.briefing.note.NoteDocument.Kind;
import dragoman.briefing.note.NoteDocument.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A note that is gone on with: its text and the briefing in it. What of the briefing is changed is
 * changed in the text, and every other byte stays.
 */
public final class NoteRevision {

  private static final Pattern LABELLED =
      Pattern.compile("(?s)\\A(\\*\\*.+?:\\*\\*[ \\t]*)(.*?)(\\s*)\\z");
  private static final Pattern TITLED =
      Pattern.compile("(?s)\\A([ \\t]*#[ \\t]+)(.*?)([ \\t#]*\\s*)\\z");

  private static final Pattern LINE = Pattern.compile("\\r\\n|\\r|\\n");

  private final NoteDocument document;
  private final Briefing briefing;

  /** For each item the chunk that it stands in. */
  private final List<Integer> places;

  /** For each statement or passage, by its key, all chunks that say it. */
  private final Map<String, List<Integer>> tellings;

  private NoteRevision(
      NoteDocument document,
      Briefing briefing,
      List<Integer> places,
      Map<String, List<Integer>> tellings) {
    this.document = document;
    this.briefing = briefing;
    this.places = List.copyOf(places);
    this.tellings = Map.copyOf(tellings);
  }

  /**
   * The briefing in a note.
   *
   * @param statements the statement that a mark points at; empty when the corpus has none there
   * @param passages the words that a mark points at, when they are nobody's statement; empty when
   *     the corpus has not that text: then the entry is one that is gone
   * @param today the day of a note that bears none
   */
  public static NoteRevision of(
      NoteDocument document,
      Function<Mark, Optional<CitedStatement>> statements,
      Function<Mark, Optional<Item.Passage>> passages,
      LocalDate today) {
    Map<Integer, Item> entries = new HashMap<>();
    Map<String, List<Integer>> tellings = new HashMap<>();
    List<Chunk> chunks = document.chunks();
    for (int i = 0; i < chunks.size(); i++) {
      @Nullable Item item = item(document, chunks.get(i), statements, passages);
      if (item == null && chunks.get(i).kind() == Kind.ENTRY) {
        item = GoneEntries.of(document, i, statements);
      }
      if (item != null) {
        entries.put(i, item);
        tellings.computeIfAbsent(key(item), key -> new ArrayList<>()).add(i);
      }
    }
    // A point to take stands above the key statement that it repeats: the last one is the entry.
    List<Item> items = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    String title = document.head().title();
    String bottomLine = "";
    boolean inSection = false;
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      @Nullable Item item = entries.get(i);
      if (item != null) {
        List<Integer> all = Objects.requireNonNull(tellings.get(key(item)));
        if (all.get(all.size() - 1) == i) {
          items.add(item);
          places.add(i);
        }
      } else if (chunk.kind() == Kind.TITLE) {
        title = chunk.words();
      } else if (chunk.kind() == Kind.BOTTOM_LINE) {
        bottomLine = bottomLine(chunk);
      } else if (chunk.kind() == Kind.HEADING) {
        inSection = chunk.level() > 2;
      } else if (chunk.kind() == Kind.PARAGRAPH && inSection && !programs(chunk.text())) {
        items.add(new Item.Remark(chunk.text().strip()));
        places.add(i);
      }
    }
    @Nullable LocalDate date = document.head().date();
    Briefing briefing =
        new Briefing(
            title, date == null ? today : date, document.head().query(), bottomLine, items);
    return new NoteRevision(document, briefing, places, tellings);
  }

  /** Whether it is a line of the program, which stands in emphasis: what is missing or left out. */
  private static boolean programs(String markdown) {
    String text = markdown.strip();
    return text.startsWith("*") && !text.startsWith("**") && text.endsWith("*");
  }

  private static String bottomLine(Chunk chunk) {
    Matcher labelled = LABELLED.matcher(chunk.text());
    String words = labelled.matches() ? labelled.group(2) : "";
    return programs(words) ? "" : words;
  }

  private static String key(Item item) {
    if (item instanceof Item.Said said) {
      return said.statement().statement().id();
    }
    if (item instanceof Item.Gone gone) {
      return key(gone.citation());
    }
    return item instanceof Item.Passage passage ? key(passage.citation()) : "";
  }

  private static String key(Citation citation) {
    return citation.article() + " " + citation.place();
  }

  private static @Nullable Item item(
      NoteDocument document,
      Chunk chunk,
      Function<Mark, Optional<CitedStatement>> statements,
      Function<Mark, Optional<Item.Passage>> passages) {
    List<CitedStatement> found = new ArrayList<>();
    for (String label : chunk.kind() == Kind.ENTRY ? chunk.labels() : List.<String>of()) {
      Mark mark = Objects.requireNonNull(document.marks().get(label));
      @Nullable CitedStatement cited = statements.apply(mark).orElse(null);
      if (cited == null && found.isEmpty()) {
        return passages.apply(mark).orElse(null);
      }
      if (cited != null) {
        found.add(cited);
      }
    }
    return found.isEmpty() ? null : new Item.Said(found.get(0), found.subList(1, found.size()));
  }

  /** The briefing as it stands in the note. */
  public Briefing briefing() {
    return briefing;
  }

  /** What its front matter says, and its marks. */
  public NoteDocument document() {
    return document;
  }

  /**
   * The note's text with another briefing in it.
   *
   * @param changed the briefing of this note with items taken out, put in or moved, or with another
   *     title or bottom line
   * @param form this note's; what is new is taken from notes of it
   */
  public String with(Briefing changed, NoteForm form) {
    NotePages pages = new NotePages(document.chunks(), end());
    NoteNewcomers newcomers = new NoteNewcomers(document, form, end());
    List<@Nullable Item> rest = new ArrayList<>(briefing.items());
    List<Integer> kept = new ArrayList<>();
    for (Item item : changed.items()) {
      int place = place(rest, item);
      if (place >= 0) {
        rest.set(place, null);
      }
      kept.add(place);
    }
    head(changed, pages);
    for (int i = 0; i < rest.size(); i++) {
      @Nullable Item gone = rest.get(i);
      if (gone != null) {
        List<Integer> all = tellings.getOrDefault(key(gone), List.of(places.get(i)));
        String heading =
            gone instanceof Item.Gone lost
                ? lost.heading()
                : gone instanceof Item.Said ? newcomers.headingOf(gone) : "";
        all.forEach(chunk -> remove(chunk, heading, pages));
      }
    }
    List<Integer> order = kept.stream().filter(place -> place >= 0).toList();
    if (!order.equals(order.stream().sorted().toList()) && !order.equals(grouped(order))) {
      pages.reorder(order.stream().map(places::get).toList());
    }
    for (int i = 0; i < kept.size(); i++) {
      if (kept.get(i) < 0) {
        insert(changed, i, kept, pages, newcomers);
      }
    }
    boolean same = newcomers.isEmpty() && !removed(rest);
    return newcomers.finish(
        pages.text(),
        briefing,
        changed,
        same ? NoteNewcomers.Follow.NOTHING : NoteNewcomers.Follow.PARTS);
  }

  /**
   * The note's text with more in an addendum at its end.
   *
   * @param items what is new
   * @param heading the addendum's heading, a line
   * @param form as in {@link #with}
   */
  public String withAddendum(List<Item> items, String heading, NoteForm form) {
    NotePages pages = new NotePages(document.chunks(), end());
    NoteNewcomers newcomers = new NoteNewcomers(document, form, end());
    StringBuilder text = new StringBuilder("## " + heading + end() + end());
    String above = "";
    for (Item item : items) {
      String entry = newcomers.entry(item);
      text.append(newcomers.heading().equals(above) ? "" : newcomers.headingText()).append(entry);
      above = newcomers.heading();
    }
    pages.append(text.toString());
    List<Item> all = new ArrayList<>(briefing.items());
    all.addAll(items);
    return newcomers.finish(
        pages.text(), briefing, briefing.withItems(all), NoteNewcomers.Follow.HEAD);
  }

  /**
   * The text of a note whose statements all stand in tables, with more of them.
   *
   * @param items the statements in it
   * @param more those that come in
   * @param form as in {@link #with}
   */
  public String withRows(List<Item> items, List<Item> more, NoteForm form) {
    List<Item> all = new ArrayList<>(items);
    all.addAll(more);
    return new NoteNewcomers(document, form, end())
        .finish(
            new NotePages(document.chunks(), end()).text(),
            briefing.withItems(items),
            briefing.withItems(all),
            NoteNewcomers.Follow.PARTS);
  }

  /** The number that the next addendum has, after those whose headings begin so. */
  public int nextAddendum(String beginning) {
    long there =
        document.chunks().stream()
            .filter(chunk -> chunk.kind() == Kind.HEADING && chunk.words().startsWith(beginning))
            .count();
    return (int) there + 1;
  }

  /**
   * The note's text with remarks below entries.
   *
   * @param flags by the line that a quotation begins in, from 1 on, Markdown
   */
  public String flagged(Map<Integer, String> flags) {
    StringBuilder text = new StringBuilder();
    List<Chunk> chunks = document.chunks();
    int line = 1;
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      int next = line + (int) LINE.matcher(chunk.text()).results().count();
      String behind = i + 1 < chunks.size() ? chunks.get(i + 1).text() : "";
      String flagged = chunk.text();
      for (Map.Entry<Integer, String> flag : flags.entrySet()) {
        boolean here = flag.getKey() >= line && flag.getKey() < next;
        if (here && chunk.kind() == Kind.ENTRY && !behind.contains(flag.getValue())) {
          String entry = flagged.stripTrailing();
          flagged =
              entry + end() + end() + "  " + flag.getValue() + flagged.substring(entry.length());
        }
      }
      text.append(flagged);
      line = next;
    }
    return text.toString();
  }

  /** Where an item stands: a statement by its id, since what is known of it may have changed. */
  private static int place(List<@Nullable Item> items, Item wanted) {
    for (int i = 0; i < items.size(); i++) {
      @Nullable Item item = items.get(i);
      boolean same =
          item instanceof Item.Remark
              ? item.equals(wanted)
              : item != null && !key(item).isEmpty() && key(item).equals(key(wanted));
      if (same) {
        return i;
      }
    }
    return -1;
  }

  private static boolean removed(List<@Nullable Item> rest) {
    return rest.stream().anyMatch(it -> it != null && !(it instanceof Item.Remark));
  }

  /** Takes an entry out with what goes on with it; the heading too if it is as it was written. */
  private void remove(int chunk, String heading, NotePages pages) {
    List<Chunk> chunks = document.chunks();
    int next = chunk + 1;
    List<Integer> more = new ArrayList<>();
    while (next < chunks.size()
        && (chunks.get(next).kind() == Kind.MORE || chunks.get(next).kind() == Kind.OTHER)) {
      if (chunks.get(next).kind() == Kind.MORE) {
        more.add(next);
      }
      next++;
    }
    more.forEach(part -> pages.remove(part, ""));
    pages.remove(chunk, heading);
  }

  /** The items that stay, as they are grouped when nobody has moved any. */
  private List<Integer> grouped(List<Integer> staying) {
    return briefing.sections().stream()
        .flatMap(section -> section.places().stream())
        .filter(staying::contains)
        .toList();
  }

  private void head(Briefing changed, NotePages pages) {
    for (int i = 0; i < document.chunks().size(); i++) {
      Chunk chunk = document.chunks().get(i);
      if (chunk.kind() == Kind.TITLE && !changed.title().equals(briefing.title())) {
        Matcher titled = TITLED.matcher(chunk.text());
        if (titled.matches()) {
          String words = MarkdownText.inline(changed.title());
          pages.replace(i, titled.group(1) + words + titled.group(3));
        }
      } else if (chunk.kind() == Kind.BOTTOM_LINE
          && !changed.bottomLine().equals(briefing.bottomLine())) {
        Matcher labelled = LABELLED.matcher(chunk.text());
        if (labelled.matches()) {
          String words = changed.bottomLine().strip().replaceAll("\\R", end());
          pages.replace(i, labelled.group(1) + words + labelled.group(3));
        }
      } else if (chunk.kind() == Kind.HEAD && !changed.title().equals(briefing.title())) {
        pages.replace(i, NoteNewcomers.retitled(chunk.text(), changed.title()));
      }
    }
  }

  private void insert(
      Briefing changed, int i, List<Integer> kept, NotePages pages, NoteNewcomers newcomers) {
    Item item = changed.items().get(i);
    int before = -1;
    int behind = -1;
    for (int k = 0; k < kept.size(); k++) {
      boolean near = item instanceof Item.Remark || together(changed.items().get(k), item);
      if (kept.get(k) >= 0 && near) {
        before = k < i ? places.get(kept.get(k)) : before;
        behind = k > i && behind < 0 ? places.get(kept.get(k)) : behind;
      }
    }
    String text =
        item instanceof Item.Remark remark
            ? remark.text().strip().replaceAll("\\R", end()) + end() + end()
            : newcomers.entry(item);
    if (before >= 0) {
      pages.insertBehind(before, text);
    } else if (behind >= 0) {
      pages.insertBefore(behind, text);
    } else if (item instanceof Item.Remark) {
      pages.append(text);
    } else if (!pages.insertBelow(newcomers.heading(), text)) {
      pages.insertSection(newcomers.headingText() + text);
    }
  }

  /** Whether two items stand in one section because of who speaks. */
  private boolean together(Item one, Item other) {
    return document.grouping() == Grouping.SPEAKER
        && one instanceof Item.Said a
        && other instanceof Item.Said b
        && a.statement()
            .statement()
            .attribution()
            .speaker()
            .identity()
            .equals(b.statement().statement().attribution().speaker().identity());
  }

  private String end() {
    return document.lineEnd();
  }
}
