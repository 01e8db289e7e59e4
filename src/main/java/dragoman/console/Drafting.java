package dragoman.console;

import dragoman.article.CitedStatement;
import dragoman.briefing.Briefing;
import dragoman.briefing.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * The briefing in the making.
 *
 * <p>Its entries are kept in the order in which they will be saved, so that what is seen is what is
 * moved.
 *
 * @param name what it is kept under
 * @param briefing as it is now
 * @param before earlier states, the latest last
 * @param after states that were undone, the latest last
 * @param checks for each entry what is wrong with its quotations, empty for nothing; no entries
 *     when that was not asked, or the briefing has changed since
 * @param cursor 0 the title, 1 the bottom line, from 2 on the entries
 * @param top the first row shown
 */
public record Drafting(
    String name,
    Briefing briefing,
    List<Briefing> before,
    List<Briefing> after,
    List<String> checks,
    int cursor,
    int top) {

  /** The number of rows before the entries. */
  static final int HEAD = 2;

  private static final int REMEMBERED = 100;

  /** Makes the lists its own. */
  public Drafting {
    before = List.copyOf(before);
    after = List.copyOf(after);
    checks = List.copyOf(checks);
  }

  /** A briefing that has just been taken up. */
  static Drafting of(String name, Briefing briefing) {
    return new Drafting(name, briefing.inOrder(), List.of(), List.of(), List.of(), 0, 0);
  }

  /** With another briefing that can be taken back. */
  Drafting changed(Briefing next) {
    List<Briefing> earlier = new ArrayList<>(before);
    earlier.add(briefing);
    int first = Math.max(0, earlier.size() - REMEMBERED);
    Briefing ordered = next.inOrder();
    return new Drafting(
        name,
        ordered,
        earlier.subList(first, earlier.size()),
        List.of(),
        List.of(),
        bounded(ordered, cursor),
        top);
  }

  /** The last change taken back. */
  Drafting undone() {
    if (before.isEmpty()) {
      return this;
    }
    Briefing last = before.get(before.size() - 1);
    List<Briefing> later = new ArrayList<>(after);
    later.add(briefing);
    return new Drafting(
        name,
        last,
        before.subList(0, before.size() - 1),
        later,
        List.of(),
        bounded(last, cursor),
        top);
  }

  /** The last change that was taken back made again. */
  Drafting redone() {
    if (after.isEmpty()) {
      return this;
    }
    Briefing next = after.get(after.size() - 1);
    List<Briefing> earlier = new ArrayList<>(before);
    earlier.add(briefing);
    return new Drafting(
        name,
        next,
        earlier,
        after.subList(0, after.size() - 1),
        List.of(),
        bounded(next, cursor),
        top);
  }

  Drafting at(int row) {
    return new Drafting(name, briefing, before, after, checks, bounded(briefing, row), top);
  }

  Drafting scrolled(int newTop) {
    return new Drafting(name, briefing, before, after, checks, cursor, Math.max(0, newTop));
  }

  /** Kept under another name. */
  Drafting named(String newName) {
    return new Drafting(newName, briefing, before, after, checks, cursor, top);
  }

  /** With what is wrong with the quotations of each entry. */
  Drafting checked(List<String> newChecks) {
    return new Drafting(name, briefing, before, after, newChecks, cursor, top);
  }

  /** Which entry the cursor is on; -1 on the title and the bottom line. */
  int place() {
    return cursor - HEAD < 0 ? -1 : cursor - HEAD;
  }

  /** Whether a statement is in it. */
  boolean holds(CitedStatement statement) {
    String id = statement.statement().id();
    return briefing.items().stream().anyMatch(item -> tells(item, id));
  }

  private static boolean tells(Item item, String id) {
    return item instanceof Item.Said said
        && (said.statement().statement().id().equals(id)
            || said.editions().stream().anyMatch(other -> other.statement().id().equals(id)));
  }

  private static int bounded(Briefing briefing, int row) {
    return Math.max(0, Math.min(row, briefing.items().size() + HEAD - 1));
  }

  /**
   * The briefing with an entry one place further: among its speaker's, or at their end the whole
   * section beyond the next one; a remark from entry to entry.
   *
   * @param by -1 towards the beginning, 1 towards the end
   */
  Drafting moved(int by) {
    int from = place();
    int to = from + by;
    if (from < 0 || to < 0 || to >= briefing.items().size()) {
      return this;
    }
    List<Item> items = new ArrayList<>(briefing.items());
    Item item = items.get(from);
    int there = section(from);
    if (item instanceof Item.Remark || section(to) == there) {
      items.remove(from);
      items.add(to, item);
    } else {
      List<Briefing.Section> sections = new ArrayList<>(briefing.sections());
      sections.add(there + by, sections.remove(there));
      items.clear();
      for (Briefing.Section section : sections) {
        section.places().forEach(place -> items.add(briefing.items().get(place)));
      }
    }
    Drafting next = changed(briefing.withItems(items));
    return next.at(HEAD + identity(next.briefing.items(), item));
  }

  /** This briefing with the entries of another one behind it, and its title if this has none. */
  Drafting joined(Briefing other) {
    List<Item> items = new ArrayList<>(briefing.items());
    items.addAll(other.items());
    Briefing all = briefing.withItems(items);
    if (all.title().isEmpty()) {
      all = all.withTitle(other.title());
    }
    if (all.bottomLine().isEmpty()) {
      all = all.withBottomLine(other.bottomLine());
    }
    return changed(all);
  }

  /** The number of the section that holds an entry. */
  private int section(int place) {
    List<Briefing.Section> sections = briefing.sections();
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).places().contains(place)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no entry " + place);
  }

  /** Where an entry stands: this very one, since two remarks may read the same. */
  private static int identity(List<Item> items, Item item) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) == item) {
        return i;
      }
    }
    return 0;
  }
}
