package dragoman.verification;

import dragoman.article.Article;
import dragoman.article.Place;
import dragoman.article.Span;
import dragoman.verification.Library.Shelved;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the words of one quotation are. */
final class Search {

  /** A cited quotation that has this much of its place in common is that place, altered. */
  private static final double LIKE_ITS_PLACE = 0.34;

  /** Words that have this much in common with others somewhere are those, altered. */
  private static final double LIKE_OTHERS = 0.6;

  /** Fewer words are like too many others. */
  private static final int FEWEST = 3;

  /** In UTF-16 units; what is left out between two parts of a quotation is no more. */
  private static final int LEFT_OUT = 1500;

  private static final Pattern OMISSION =
      Pattern.compile("\\s*(?:\\[[^\\]\\n]{0,200}\\]|\\((?:…|\\.{2,4})\\)|…|\\.{3,4})\\s*");

  private static final EnumSet<Forgiven> SEARCHED =
      EnumSet.of(Forgiven.WHITE_SPACE, Forgiven.QUOTE_MARKS, Forgiven.END_MARK);

  private final Quoted quoted;
  private final Library library;
  private final Plain words;
  private final Wording wording;
  private final List<Hit> hits = new ArrayList<>();
  private Outcome outcome = Outcome.NOT_FOUND;
  private final Set<Forgiven> forgiven = EnumSet.noneOf(Forgiven.class);

  Search(Quoted quoted, Library library) {
    this.quoted = quoted;
    this.library = library;
    this.words = Plain.of(quoted.words(), SEARCHED);
    this.wording = new Wording(quoted.words());
  }

  /** Words in an article; a span of null stands for its headline. */
  record Hit(Shelved shelved, @Nullable Span span) {

    String words() {
      return span == null ? shelved.article().headline() : shelved.article().words(span);
    }

    @Nullable Place place() {
      return span == null ? null : shelved.article().place(span);
    }
  }

  Quoted quoted() {
    return quoted;
  }

  Outcome outcome() {
    return outcome;
  }

  /** Where the words are, in order of preference; empty when nowhere. */
  List<Hit> hits() {
    return hits;
  }

  Set<Forgiven> forgiven() {
    return forgiven;
  }

  String difference(Hit hit) {
    return outcome == Outcome.ALTERED ? new Wording(hit.words()).difference(wording) : "";
  }

  /**
   * Whether it is a finding of its own: where the words of an aside have gone is told by the
   * quotation that it stands above.
   */
  boolean counts() {
    return quoted.form() != Quoted.Form.ASIDE
        || (outcome != Outcome.MOVED && outcome != Outcome.SOURCE_GONE);
  }

  Search run() {
    @Nullable Pointer pointer = quoted.pointer();
    if (pointer == null) {
      anywhere(Outcome.EXACT);
      return this;
    }
    Optional<Shelved> cited = library.article(pointer.article());
    if (cited.isEmpty()) {
      gone(pointer);
    } else {
      cited(pointer, cited.get());
    }
    return this;
  }

  /** The article is gone; under another name it may be there, to the letter. */
  private void gone(Pointer pointer) {
    for (Hit hit : exact(library.having(quoted.words()))) {
      String hash = hit.shelved().article().hash();
      boolean renamed = !pointer.hash().isEmpty() && hash.startsWith(pointer.hash());
      hits.add(renamed ? 0 : hits.size(), hit);
      outcome = renamed ? Outcome.MOVED : outcome;
    }
    outcome = outcome == Outcome.MOVED ? outcome : Outcome.SOURCE_GONE;
  }

  private void cited(Pointer pointer, Shelved cited) {
    Article article = cited.article();
    @Nullable Place given = quoted.form() == Quoted.Form.ASIDE ? null : pointer.place();
    @Nullable Span place = given == null ? null : article.span(given);
    if (place != null) {
      Plain there = Plain.of(article.words(place), SEARCHED);
      if (there.same(words)) {
        found(Outcome.EXACT, new Hit(cited, place));
        return;
      }
      @Nullable Span within =
          quoted.form() == Quoted.Form.INLINE ? cited.text().find(words, place.start()) : null;
      if (within != null && within.end() <= place.end()) {
        found(Outcome.EXACT, new Hit(cited, within));
        return;
      }
    }
    if (quoted.form() != Quoted.Form.BLOCK && inHeadline(cited)) {
      found(Outcome.EXACT, new Hit(cited, null));
      return;
    }
    boolean sameText = !pointer.hash().isEmpty() && article.hash().startsWith(pointer.hash());
    if (quoted.form() == Quoted.Form.BLOCK && place != null && sameText) {
      Span part = cited.text().find(words, place.start());
      if (part != null && part.end() <= place.end()) {
        found(Outcome.ALTERED, new Hit(cited, place));
        return;
      }
    }
    Outcome elsewhere = given == null ? Outcome.EXACT : Outcome.MOVED;
    List<Hit> here = exact(List.of(cited));
    if (here.isEmpty()) {
      here = omitting(List.of(cited));
      elsewhere = here.isEmpty() ? elsewhere : Outcome.EXACT;
    }
    if (!here.isEmpty()) {
      here.forEach(hit -> hits.add(hit));
      found(elsewhere, here.get(0));
      return;
    }
    if (place != null && new Wording(article.words(place)).likeness(wording) >= LIKE_ITS_PLACE) {
      found(Outcome.ALTERED, new Hit(cited, place));
    } else if (!altered(List.of(cited))) {
      anywhere(Outcome.MOVED);
    }
  }

  private void anywhere(Outcome when) {
    List<Hit> exact = exact(library.having(quoted.words()));
    if (exact.isEmpty()) {
      exact = omitting(library.alike(OMISSION.matcher(quoted.words()).replaceAll(" ")));
    }
    if (exact.isEmpty()) {
      altered(library.alike(quoted.words()));
    } else {
      hits.addAll(exact);
      found(when, exact.get(0));
    }
  }

  private void found(Outcome what, Hit hit) {
    outcome = what;
    if (!hits.contains(hit)) {
      hits.add(0, hit);
    }
    boolean whole = hit.span() != null && quoted.form() != Quoted.Form.ASIDE;
    if (whole && what != Outcome.ALTERED && !forgiven.contains(Forgiven.OMISSION)) {
      for (Forgiven one : SEARCHED) {
        EnumSet<Forgiven> others = EnumSet.copyOf(SEARCHED);
        others.remove(one);
        if (!Plain.of(bare(quoted.words()), others).same(Plain.of(bare(hit.words()), others))) {
          forgiven.add(one);
        }
      }
    }
  }

  /** Without the quote marks around it, which are the note's. */
  private static String bare(String words) {
    return words.strip().replaceAll("^[\"“”„«»‹›‘’]+\\s*|\\s*[\"“”„«»‹›‘’]+$", "");
  }

  private boolean inHeadline(Shelved shelved) {
    Plain headline =
        Plain.of(
            shelved.article().headline(), EnumSet.of(Forgiven.WHITE_SPACE, Forgiven.QUOTE_MARKS));
    return headline.find(words, 0) != null;
  }

  private List<Hit> exact(List<Shelved> candidates) {
    List<Hit> found = new ArrayList<>();
    for (Shelved shelved : candidates) {
      @Nullable Span span = shelved.text().find(words, 0);
      if (span == null && inHeadline(shelved)) {
        found.add(new Hit(shelved, null));
      }
      while (span != null) {
        found.add(new Hit(shelved, span));
        span = shelved.text().find(words, span.start() + 1);
      }
    }
    return found;
  }

  /** Its parts in order, where it says that it leaves words out. */
  private List<Hit> omitting(List<Shelved> candidates) {
    List<Plain> parts =
        OMISSION
            .splitAsStream(quoted.words())
            .map(part -> Plain.of(part, SEARCHED))
            .filter(part -> !part.isEmpty())
            .toList();
    List<Hit> found = new ArrayList<>();
    if (!OMISSION.matcher(quoted.words()).find() || parts.isEmpty()) {
      return found;
    }
    for (Shelved shelved : candidates) {
      @Nullable Span first = shelved.text().find(parts.get(0), 0);
      while (first != null && found.isEmpty()) {
        int end = first.end();
        for (Plain part : parts.subList(1, parts.size())) {
          @Nullable Span next = end < 0 ? null : shelved.text().find(part, end);
          end = next == null || next.start() - end > LEFT_OUT ? -1 : next.end();
        }
        if (end >= 0) {
          found.add(new Hit(shelved, new Span(first.start(), end)));
          forgiven.add(Forgiven.OMISSION);
        }
        first = shelved.text().find(parts.get(0), first.start() + 1);
      }
    }
    return found;
  }

  private boolean altered(List<Shelved> candidates) {
    @Nullable Hit best = null;
    double likest = LIKE_OTHERS;
    for (Shelved shelved : candidates) {
      Wording.@Nullable Nearest nearest = wording.nearest(shelved.wording());
      if (nearest != null && nearest.likeness() >= likest && wording.size() >= FEWEST) {
        boolean better = best == null || nearest.likeness() > likest;
        best = better ? new Hit(shelved, nearest.span()) : best;
        likest = nearest.likeness();
      }
    }
    if (best != null) {
      found(Outcome.ALTERED, best);
    }
    return best != null;
  }
}
