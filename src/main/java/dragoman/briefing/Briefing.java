package dragoman.briefing;

import dragoman.article.CitedStatement;
import dragoman.article.Source;
import dragoman.source.Independent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A briefing note before it is written down.
 *
 * @param title what it is called; may be empty while it is drafted
 * @param date the day it bears
 * @param query the query it was made with, as text; empty when it was collected by hand
 * @param bottomLine what the reader should know first, Markdown; empty while unwritten
 * @param items its entries in the writer's order
 */
public record Briefing(
    String title, LocalDate date, String query, String bottomLine, List<Item> items) {

  /** Makes the list its own. */
  public Briefing {
    items = List.copyOf(items);
  }

  /** A briefing without entries. */
  public static Briefing empty(LocalDate date) {
    return new Briefing("", date, "", "", List.of());
  }

  /**
   * The entries for the statements of a listing, in its order: a statement that another one of the
   * listing tells in another edition or a copy stands below that one and not beside it.
   */
  public static List<Item> items(List<CitedStatement> statements) {
    Map<String, CitedStatement> byId = new LinkedHashMap<>();
    statements.forEach(said -> byId.put(said.statement().id(), said));
    Set<String> told = new HashSet<>();
    List<Item> items = new ArrayList<>();
    for (CitedStatement said : byId.values()) {
      if (told.contains(said.statement().id())) {
        continue;
      }
      List<CitedStatement> editions = new ArrayList<>();
      for (String id : said.statement().also()) {
        CitedStatement other = byId.get(id);
        if (other != null && told.add(id)) {
          editions.add(other);
        }
      }
      items.add(new Item.Said(said, editions));
    }
    return items;
  }

  /** The same with another title. */
  public Briefing withTitle(String newTitle) {
    return new Briefing(newTitle, date, query, bottomLine, items);
  }

  /** The same with another query. */
  public Briefing withQuery(String newQuery) {
    return new Briefing(title, date, newQuery, bottomLine, items);
  }

  /** The same with another bottom line. */
  public Briefing withBottomLine(String newBottomLine) {
    return new Briefing(title, date, query, newBottomLine, items);
  }

  /** The same with other entries. */
  public Briefing withItems(List<Item> newItems) {
    return new Briefing(title, date, query, bottomLine, newItems);
  }

  /** Whether nothing was put in. */
  public boolean isEmpty() {
    return title.isEmpty() && bottomLine.isEmpty() && items.isEmpty();
  }

  /**
   * The entries as they will be written: one section for each speaker in the order of first
   * appearance, remarks with the entry before them.
   */
  public List<Section> sections() {
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    String open = Section.NOBODY;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (item instanceof Item.Said said) {
        open = said.statement().statement().attribution().speaker().identity();
      } else if (item instanceof Item.Gone gone) {
        open = gone.section();
      } else if (item instanceof Item.Passage) {
        open = Section.NOBODY;
      }
      places.computeIfAbsent(open, id -> new ArrayList<>()).add(i);
    }
    return places.entrySet().stream()
        .map(section -> new Section(section.getKey(), section.getValue()))
        .toList();
  }

  /** The same with its entries in the order in which they will be written. */
  public Briefing inOrder() {
    List<Item> ordered = new ArrayList<>();
    sections().forEach(section -> section.places().forEach(place -> ordered.add(items.get(place))));
    return withItems(ordered);
  }

  /**
   * The entries of one speaker.
   *
   * @param speaker the speaker's identity; {@link #NOBODY} for passages and for remarks before any
   *     entry
   * @param places where they stand in {@link Briefing#items()}
   */
  public record Section(String speaker, List<Integer> places) {

    /** What stands for no speaker. */
    public static final String NOBODY = "";
  }

  /** The articles it rests on, in the order of first use. */
  public List<Source> sources() {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (Item item : items) {
      if (item instanceof Item.Said said) {
        said.tellings().forEach(it -> sources.putIfAbsent(it.source().id(), it.source()));
      } else if (item instanceof Item.Passage passage) {
        sources.putIfAbsent(passage.source().id(), passage.source());
      } else if (item instanceof Item.Gone gone) {
        sources.putIfAbsent(gone.source().id(), gone.source());
      }
    }
    return List.copyOf(sources.values());
  }

  /** The languages of the words it quotes, sorted. */
  public Set<String> languages() {
    Set<String> languages = new TreeSet<>();
    for (Item item : items) {
      if (item instanceof Item.Said said) {
        languages.add(said.statement().statement().language());
        said.editions().forEach(edition -> languages.add(edition.statement().language()));
      } else if (item instanceof Item.Passage passage) {
        languages.add(passage.language());
      }
    }
    return languages;
  }

  /** How many independent sources it rests on. */
  public Independent independentSources() {
    Map<String, Independent.Telling> tellings = new LinkedHashMap<>();
    for (Item item : items) {
      if (item instanceof Item.Said said) {
        for (CitedStatement cited : said.tellings()) {
          tellings.put(
              cited.source().id(), new Independent.Telling(cited.source(), cited.copies()));
        }
      } else if (item instanceof Item.Passage passage) {
        tellings.putIfAbsent(
            passage.source().id(), new Independent.Telling(passage.source(), List.of()));
      } else if (item instanceof Item.Gone gone) {
        tellings.putIfAbsent(gone.source().id(), new Independent.Telling(gone.source(), List.of()));
      }
    }
    return Independent.of(tellings.values());
  }
}
