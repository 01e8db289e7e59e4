package dragoman.reference;

import dragoman.article.Mention;
import dragoman.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One pass over a part of a text, looking for the names of a gazetteer. */
final class Scan {
  private static final int NOWHERE = -1;

  /** What a pass looks for. */
  private enum Wanted {
    ALL,
    COUNTRIES
  }

  private final Gazetteer gazetteer;
  private final Trie trie;
  private final List<String> proclitics;
  private final List<String> articles;
  private final String clitic;
  private final Function<String, String> adjectives;
  private final String text;
  private final Span range;
  private final Letters letters;
  private final Wanted wanted;

  // The longest match from the word looked at: where it starts and ends, what it names, the
  // country in its slot.
  private int start;
  private int end;
  private List<Name> names = List.of();
  private int traits;
  private @Nullable String country;

  /**
   * Prepares a pass.
   *
   * @param adjectives the part of an id that a country code puts in the place of {@code {}}
   */
  Scan(Gazetteer gazetteer, Function<String, String> adjectives, String text, Span range) {
    this.gazetteer = gazetteer;
    this.trie = gazetteer.trie();
    this.proclitics = gazetteer.inflection().proclitics();
    this.articles = gazetteer.inflection().articles();
    StringBuilder firsts = new StringBuilder();
    proclitics.forEach(p -> firsts.append(p.charAt(0)));
    articles.forEach(a -> firsts.append(a.charAt(0)));
    this.clitic = firsts.toString();
    this.adjectives = adjectives;
    this.text = text;
    this.range = range;
    this.letters = Letters.of(text, range.start(), range.end());
    this.wanted = Wanted.ALL;
  }

  /** Everything found, in the order of {@link Reference#scan}. */
  List<Found> all() {
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < letters.length()) {
      if (!letters.startsWord(i) || !longest(i)) {
        i = letters.nextWord(i);
        continue;
      }
      int last = end;
      Found here = emit();
      if (here != null) {
        found.add(here);
        if (here.kind() == Mention.Kind.INSTITUTION) {
          nested(found, i, last, here.span());
        }
      }
      i = letters.nextWord(last - 1);
    }
    return found;
  }

  /** Adds the countries inside an institution's name. */
  private void nested(List<Found> found, int from, int to, Span outer) {
    for (int i = from; i < to; ) {
      Scan inner = new Scan(this, i);
      boolean hit = inner.end != NOWHERE && inner.end <= to;
      Found country = hit ? inner.emit() : null;
      if (country != null && !country.span().equals(outer)) {
        found.add(country);
      }
      i = letters.nextWord(hit ? inner.end - 1 : i);
    }
  }

  private @Nullable Found emit() {
    Name name = names.get(0);
    if (name.is(Name.AMBIGUOUS)) {
      StringBuilder folded = new StringBuilder();
      for (int i = start; i < end; i++) {
        folded.append(letters.at(i));
      }
      String spelling = folded.toString();
      name = Ambiguity.choose(names, gazetteer.rules(spelling), text, letters, start, end);
    }
    if (name == null || name.is(Name.NOTHING)) {
      return null;
    }
    String id = country == null ? name.id() : name.id().replace("{}", adjectives.apply(country));
    return new Found(span(), name.kind(), id, name.sort());
  }

  private Span span() {
    int from = letters.place(start);
    int to = letters.place(end - 1) + 1;
    while (to < range.end() && Letters.isNothing(text.charAt(to))) {
      to++;
    }
    boolean abbreviation =
        to < range.end() && text.charAt(to) == '.' && to - 2 > from && text.charAt(to - 2) == '.';
    return new Span(from, abbreviation ? to + 1 : to);
  }

  /** Finds the longest name from the word; false when there is none. */
  private boolean longest(int word) {
    clear();
    walk(0, word, new Way(word, 0, null, false));
    behindClitics(word);
    int slot = trie.child(0, Trie.SLOT);
    if (slot != 0) {
      fromCountry(word, slot);
    }
    return end != NOWHERE;
  }

  private void clear() {
    end = NOWHERE;
    names = List.of();
    traits = 0;
    country = null;
  }

  private void behindClitics(int word) {
    if (clitic.indexOf(letters.at(word)) < 0) {
      return;
    }
    behindArticle(word);
    for (String proclitic : proclitics) {
      if (letters.has(word, proclitic)) {
        int behind = word + proclitic.length();
        if (letters.endsWord(behind + 1)) {
          continue;
        }
        walk(0, behind, new Way(behind, 0, null, false));
        behindArticle(behind);
        for (String rest : gazetteer.inflection().elided().values()) {
          if (proclitic.endsWith(rest) && letters.has(behind, rest)) {
            walk(0, behind, new Way(behind, Name.ELIDED, null, false));
          }
        }
      }
    }
  }

  private void behindArticle(int at) {
    for (String article : articles) {
      if (letters.has(at, article)) {
        int behind = at + article.length();
        walk(0, behind, new Way(behind, Name.ARTICLE, null, true));
      }
    }
  }

  /** A pattern that begins with a country: Russian Foreign Ministry. */
  private void fromCountry(int word, int slot) {
    int ownStart = start;
    int ownEnd = end;
    List<Name> ownNames = names;
    int ownTraits = traits;
    String ownCountry = country;
    Name first = names.isEmpty() ? null : names.get(0);
    if (first == null || first.kind() != Mention.Kind.COUNTRY || first.is(Name.NOTHING)) {
      return;
    }
    walk(slot, ownEnd, new Way(ownStart, 0, first.id(), false));
    if (end == ownEnd) {
      start = ownStart;
      names = ownNames;
      traits = ownTraits;
      country = ownCountry;
    }
  }

  /** How a walk began: where, with which traits required, with which country in the slot. */
  private record Way(int start, int trait, @Nullable String country, boolean article) {}

  private void walk(int from, int at, Way way) {
    int node = from;
    for (int i = at; ; i++) {
      if (i > way.start) {
        accept(node, i, way);
      }
      char letter = letters.at(i);
      if (letter == Letters.BREAK) {
        return;
      }
      node = trie.child(node, letter);
      if (node == 0) {
        return;
      }
      if (letter == Letters.SPACE) {
        walk(node, i + 1, way);
        betweenWords(node, i + 1, way);
        return;
      }
    }
  }

  private void betweenWords(int node, int at, Way way) {
    for (String article : articles) {
      if (letters.has(at, article)) {
        walk(node, at + article.length(), way);
      }
    }
    boolean initial =
        letters.at(at + 1) == Letters.SPACE
            && Character.isUpperCase(text.charAt(letters.place(at)));
    if (initial) {
      walk(node, at + 2, way);
    }
    int slot = wanted == Wanted.ALL ? trie.child(node, Trie.SLOT) : 0;
    if (slot != 0) {
      slot(slot, at, way);
    }
  }

  /** A pattern that has come to its country. */
  private void slot(int node, int at, Way way) {
    Scan inner = new Scan(this, at);
    if (inner.end != NOWHERE) {
      walk(node, inner.end, new Way(way.start, way.trait, inner.names.get(0).id(), way.article));
    }
  }

  /** Looks for a country at the place, beside a pass that goes on. */
  private Scan(Scan outer, int at) {
    this.gazetteer = outer.gazetteer;
    this.trie = outer.trie;
    this.proclitics = outer.proclitics;
    this.articles = outer.articles;
    this.clitic = outer.clitic;
    this.adjectives = outer.adjectives;
    this.text = outer.text;
    this.range = outer.range;
    this.letters = outer.letters;
    this.wanted = Wanted.COUNTRIES;
    clear();
    walk(0, at, new Way(at, 0, null, false));
    behindClitics(at);
  }

  private void accept(int node, int at, Way way) {
    List<Name> here = trie.names(node);
    if (here.isEmpty() || at <= end) {
      return;
    }
    boolean wordEnd = letters.endsWord(at);
    List<Name> fitting = here;
    for (Name name : here) {
      if (!fits(name, at, wordEnd, way)) {
        fitting = fitting(here, at, wordEnd, way);
        break;
      }
    }
    if (!fitting.isEmpty()) {
      start = way.start;
      end = letters.wordEnd(at);
      names = fitting;
      country = way.country;
    }
  }

  private List<Name> fitting(List<Name> here, int at, boolean wordEnd, Way way) {
    List<Name> fitting = new ArrayList<>();
    for (Name name : here) {
      if (fits(name, at, wordEnd, way)) {
        fitting.add(name);
      }
    }
    return fitting;
  }

  private boolean fits(Name name, int at, boolean wordEnd, Way way) {
    if (!wordEnd && !name.is(Name.PREFIX)) {
      return false;
    }
    if (wanted == Wanted.COUNTRIES && name.kind() != Mention.Kind.COUNTRY) {
      return false;
    }
    if (way.article && !name.is(Name.ARTICLE)) {
      return false;
    }
    if (name.is(Name.ELIDED) != (way.trait == Name.ELIDED)) {
      return false;
    }
    return capitals(name, way.start, at);
  }

  private boolean capitals(Name name, int from, int to) {
    if (name.is(Name.ALL_CAPITALS)) {
      for (int i = from; i < to; i++) {
        if (letters.at(i) != Letters.SPACE
            && Character.isLowerCase(text.charAt(letters.place(i)))) {
          return false;
        }
      }
      return true;
    }
    if (name.is(Name.FIRST_CAPITAL) && !Character.isUpperCase(text.charAt(letters.place(from)))) {
      return false;
    }
    if (!name.is(Name.LAST_CAPITAL)) {
      return true;
    }
    int last = to - 1;
    while (last > from && letters.at(last - 1) != Letters.SPACE) {
      last--;
    }
    return Character.isUpperCase(text.charAt(letters.place(last)));
  }
}
