package dragoman.briefing.note;

import dragoman.briefing.note.NoteDocument.Chunk;
import dragoman.briefing.note.NoteDocument.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The chunks of a note being changed: taken out, put in, moved; the others stay as they are. */
final class NotePages {

  /** A chunk and its text by now; what was put in is no chunk of the note. */
  private static final class Page {
    final @Nullable Chunk chunk;
    String text;

    Page(@Nullable Chunk chunk, String text) {
      this.chunk = chunk;
      this.text = text;
    }

    boolean is(Kind kind) {
      return chunk != null && chunk.kind() == kind;
    }
  }

  private final List<Page> pages = new ArrayList<>();
  private final Map<Integer, Page> byChunk = new HashMap<>();
  private final String end;

  /**
   * The chunks of a note.
   *
   * @param end the note's line end
   */
  NotePages(List<Chunk> chunks, String end) {
    this.end = end;
    for (int i = 0; i < chunks.size(); i++) {
      Page page = new Page(chunks.get(i), chunks.get(i).text());
      pages.add(page);
      byChunk.put(i, page);
    }
  }

  private Page page(int chunk) {
    Page page = byChunk.get(chunk);
    if (page == null) {
      throw new IllegalArgumentException("no chunk " + chunk);
    }
    return page;
  }

  void replace(int chunk, String text) {
    page(chunk).text = text;
  }

  /**
   * Takes a chunk out, and its heading when nothing is left below that.
   *
   * @param heading the words that its heading must have to go with it
   */
  void remove(int chunk, String heading) {
    int at = pages.indexOf(page(chunk));
    pages.remove(at);
    separate(at);
    boolean alone = at == pages.size() || !below(pages.get(at));
    Page above = at == 0 ? null : pages.get(at - 1);
    if (alone
        && above != null
        && above.chunk != null
        && above.chunk.level() > 2
        && above.chunk.words().equals(heading)) {
      pages.remove(above);
    }
  }

  /** Whether a page belongs to the heading above it. */
  private static boolean below(Page page) {
    return !page.is(Kind.HEADING) && !page.is(Kind.FOOTNOTE) && !page.is(Kind.TITLE);
  }

  /** Puts text behind a chunk and what was put there before. */
  void insertBehind(int chunk, String text) {
    int at = pages.indexOf(page(chunk)) + 1;
    while (at < pages.size() && pages.get(at).chunk == null) {
      at++;
    }
    insert(at, text);
  }

  /** Puts text before a chunk. */
  void insertBefore(int chunk, String text) {
    insert(pages.indexOf(page(chunk)), text);
  }

  /** Puts text at the end of the section with a heading; whether there is one. */
  boolean insertBelow(String heading, String text) {
    for (int i = 0; i < pages.size(); i++) {
      Page page = pages.get(i);
      if (page.chunk != null && page.is(Kind.HEADING) && page.chunk.words().equals(heading)) {
        insert(endOfSection(i), text);
        return true;
      }
    }
    return false;
  }

  /** Puts a section behind the last one that has a heading like it, else behind the note's text. */
  void insertSection(String text) {
    int at = -1;
    for (int i = 0; i < pages.size(); i++) {
      Page page = pages.get(i);
      if (page.chunk != null && page.is(Kind.HEADING) && page.chunk.level() > 2) {
        at = endOfSection(i);
      }
    }
    if (at < 0) {
      append(text);
    } else {
      insert(at, text);
    }
  }

  /** Puts text behind all of the note but its footnotes. */
  void append(String text) {
    int at = 0;
    for (int i = 0; i < pages.size(); i++) {
      at = pages.get(i).is(Kind.FOOTNOTE) ? at : i + 1;
    }
    boolean closes = at > 0 && pages.get(at - 1).text.strip().equals("</div>");
    insert(closes ? at - 1 : at, text);
  }

  private int endOfSection(int heading) {
    int at = heading + 1;
    while (at < pages.size() && below(pages.get(at)) && !closes(pages.get(at))) {
      at++;
    }
    return at;
  }

  private static boolean closes(Page page) {
    return page.text.strip().equals("</div>");
  }

  private void insert(int at, String text) {
    separate(at);
    pages.add(at, new Page(null, text));
  }

  /** Sees that a blank line stands before a place, or that it is the end. */
  private void separate(int at) {
    if (at > 0 && at <= pages.size()) {
      Page before = pages.get(at - 1);
      boolean ended =
          before.text.isEmpty() || before.text.endsWith("\n") || before.text.endsWith("\r");
      boolean blank =
          before.text.strip().isEmpty() || before.text.matches("(?s).*(\\R)[ \\t]*\\R$");
      before.text += (ended ? "" : end) + (ended && blank ? "" : end);
    }
  }

  /**
   * Puts chunks that stay into an order: sections among their places, and entries among those of
   * their section.
   */
  void reorder(List<Integer> wanted) {
    Map<Page, Integer> rank = new HashMap<>();
    for (int chunk : wanted) {
      rank.put(page(chunk), rank.size());
    }
    List<List<Page>> sections = new ArrayList<>();
    sections.add(new ArrayList<>());
    for (Page page : pages) {
      if (!below(page)) {
        sections.add(new ArrayList<>());
      }
      sections.get(sections.size() - 1).add(page);
    }
    for (List<Page> section : sections) {
      List<Page> ranked = section.stream().filter(rank::containsKey).toList();
      permute(section, ranked, rank);
    }
    List<List<Page>> ranked =
        sections.stream().filter(one -> one.stream().anyMatch(rank::containsKey)).toList();
    Map<List<Page>, Integer> first = new java.util.IdentityHashMap<>();
    for (List<Page> one : ranked) {
      first.put(
          one, one.stream().filter(rank::containsKey).mapToInt(p -> rank(p, rank)).min().orElse(0));
    }
    List<List<Page>> sorted = new ArrayList<>(ranked);
    sorted.sort(java.util.Comparator.comparing(first::get));
    pages.clear();
    int next = 0;
    for (List<Page> section : sections) {
      pages.addAll(first.containsKey(section) ? sorted.get(next++) : section);
    }
  }

  private static int rank(Page page, Map<Page, Integer> rank) {
    return rank.getOrDefault(page, 0);
  }

  private static void permute(List<Page> section, List<Page> ranked, Map<Page, Integer> rank) {
    TreeSet<Integer> slots = new TreeSet<>();
    ranked.forEach(page -> slots.add(section.indexOf(page)));
    List<Page> sorted = new ArrayList<>(ranked);
    sorted.sort(java.util.Comparator.comparingInt(page -> rank(page, rank)));
    int next = 0;
    for (int slot : slots) {
      section.set(slot, sorted.get(next++));
    }
  }

  /** The text by now. */
  String text() {
    StringBuilder text = new StringBuilder();
    pages.forEach(page -> text.append(page.text));
    return text.toString();
  }
}
