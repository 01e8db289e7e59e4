package dragoman.verification;

import dragoman.article.Article;
import dragoman.article.CitedStatement;
import dragoman.article.Place;
import dragoman.article.Span;
import dragoman.article.Speaker;
import dragoman.article.Statement;
import dragoman.verification.Search.Hit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares what a note says of its quotations with what the articles say of the same words. */
final class Judge {

  private final Names names;

  /** Whether the headings of the note name speakers, as those of most cited quotations do. */
  private final boolean bySpeaker;

  Judge(Names names, List<Search> searches) {
    this.names = names;
    int named = 0;
    int cited = 0;
    for (Search search : searches) {
      Quoted quoted = search.quoted();
      if (quoted.pointer() != null
          && quoted.form() == Quoted.Form.BLOCK
          && !search.hits().isEmpty()) {
        List<Speaker> speakers = speakers(search.hits().get(0));
        cited += speakers.isEmpty() ? 0 : 1;
        named +=
            speakers.stream().anyMatch(one -> names.name(quoted.claim().heading(), one)) ? 1 : 0;
      }
    }
    this.bySpeaker = named * 2 > cited;
  }

  /** The verdict on one quotation. */
  Check check(Search search) {
    Quoted quoted = search.quoted();
    List<String> why = new ArrayList<>();
    if (search.hits().isEmpty()) {
      why.add(nowhere(search));
      return new Check(quoted, search.outcome(), null, Set.of(), why);
    }
    Hit hit =
        search.hits().stream()
            .filter(
                one -> one.shelved() == search.hits().get(0).shelved() || quoted.pointer() == null)
            .min(Comparator.comparingInt(one -> attributed(quoted, one) ? 0 : 1))
            .orElse(search.hits().get(0));
    Outcome outcome = search.outcome();
    String difference = search.difference(hit);
    switch (outcome) {
      case MOVED -> why.add(moved(quoted, hit));
      case ALTERED -> why.add("the source has other words: " + difference);
      case SOURCE_GONE -> why.add(nowhere(search) + "; the words stand in " + where(hit));
      default -> {}
    }
    if (!attributed(quoted, hit)) {
      outcome = worse(outcome, Outcome.MISATTRIBUTED);
      why.add(misattributed(quoted, hit));
    }
    // Whether somebody else denied the words is another question.
    @Nullable String cue = outcome == Outcome.MISATTRIBUTED ? null : cue(quoted, hit);
    if (cue != null) {
      outcome = worse(outcome, Outcome.ALTERED);
      why.add(cue);
    }
    @Nullable String day = quoted.form() == Quoted.Form.ASIDE ? null : day(quoted, hit);
    if (day != null) {
      outcome = worse(outcome, Outcome.DATE_CHANGED);
      why.add(day);
    }
    return new Check(
        quoted,
        outcome,
        new Check.Found(
            hit.shelved().article().id(),
            hit.place(),
            hit.words(),
            speakers(hit).stream().map(Speaker::id).distinct().toList(),
            difference),
        search.forgiven(),
        why);
  }

  private static Outcome worse(Outcome one, Outcome other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static String nowhere(Search search) {
    @Nullable Pointer pointer = search.quoted().pointer();
    return search.outcome() == Outcome.SOURCE_GONE && pointer != null
        ? "the corpus has no article '" + pointer.article() + "'"
        : "nothing like it is in the corpus";
  }

  private static String moved(Quoted quoted, Hit hit) {
    @Nullable Pointer pointer = quoted.pointer();
    @Nullable Place place = pointer == null ? null : pointer.place();
    String said =
        pointer == null || pointer.article().equals(hit.shelved().article().id())
            ? place == null ? "elsewhere" : "characters " + place.start() + "–" + place.end()
            : "article '" + pointer.article() + "'";
    return "the words stand in " + where(hit) + ", the note says " + said;
  }

  private static String where(Hit hit) {
    @Nullable Place place = hit.place();
    return hit.shelved().article().id()
        + (place == null ? ", headline" : ", characters " + place.start() + "–" + place.end());
  }

  /**
   * The statements that the words are of: those with just these words, else all that touch them.
   */
  private static List<Statement> statements(Hit hit) {
    @Nullable Span span = hit.span();
    List<Statement> touching = new ArrayList<>();
    for (CitedStatement cited : hit.shelved().statements()) {
      Statement statement = cited.statement();
      if (span != null && statement.content().equals(span)) {
        return List.of(statement);
      }
      if (span != null && statement.content().overlaps(span)) {
        touching.add(statement);
      }
    }
    return touching;
  }

  private static List<Speaker> speakers(Hit hit) {
    return statements(hit).stream().map(it -> it.attribution().speaker()).toList();
  }

  /**
   * Whether one of those who said the words may be the one whom the note means. What two articles
   * call somebody without a name is not compared: it is in other words and languages.
   */
  private boolean attributed(Quoted quoted, Hit hit) {
    Claim claim = quoted.claim();
    List<Speaker> speakers = speakers(hit);
    if (speakers.isEmpty() || claim.equals(Claim.NONE)) {
      return true;
    }
    @Nullable String subject = claim.subject();
    if (subject != null) {
      return speakers.stream().anyMatch(one -> one.id().equals(subject));
    }
    boolean inHeading = !claim.heading().isEmpty() && named(claim.heading(), speakers);
    if (inHeading
        || named(claim.around(), speakers)
        || speakers.stream().anyMatch(one -> claim.named().contains(one.id()))) {
      return true;
    }
    boolean others = !claim.named().isEmpty();
    boolean headed = quoted.form() == Quoted.Form.BLOCK && !claim.heading().isEmpty();
    boolean nameless = speakers.stream().allMatch(Speaker.Unnamed.class::isInstance);
    return !others
        && !(headed
            && !(nameless && names.in(claim.heading()).isEmpty())
            && (!names.in(claim.heading()).isEmpty() || (bySpeaker && quoted.pointer() != null)));
  }

  /** How the note has words said that the source has otherwise; null when it does not. */
  private static @Nullable String cue(Quoted quoted, Hit hit) {
    @Nullable Cue cue = quoted.claim().cue();
    List<Statement> statements = statements(hit);
    boolean written = cue != null && !cue.words().isEmpty();
    if (cue == null || statements.isEmpty() || written && quoted.pointer() == null) {
      return null;
    }
    List<Statement> denied =
        statements.stream().filter(it -> it.cueType() == Statement.CueType.DENIAL).toList();
    List<String> words = new Wording(cue.words()).folded();
    if (written
        && statements.stream().noneMatch(it -> new Wording(words(it)).folded().equals(words))) {
      String source =
          statements.stream().map(Judge::words).distinct().collect(Collectors.joining(", "));
      return "the source has the cue '" + source + "', the note '" + cue.words() + "'";
    }
    if (cue.stance() == Cue.Stance.DENIED && denied.isEmpty()) {
      return "the source has it as said, the note as denied";
    }
    return cue.stance() == Cue.Stance.ASSERTED && denied.size() == statements.size()
        ? "the source has it as denied, the note as said"
        : null;
  }

  private static String words(Statement statement) {
    @Nullable String cue = statement.cue();
    return cue == null ? "" : cue;
  }

  private boolean named(String words, List<Speaker> speakers) {
    return speakers.stream().anyMatch(one -> names.name(words, one));
  }

  private String misattributed(Quoted quoted, Hit hit) {
    Claim claim = quoted.claim();
    Set<String> claimed = new TreeSet<>();
    if (claim.subject() != null) {
      claimed.add(names.display(claim.subject()));
    } else {
      claim.named().forEach(id -> claimed.add(names.display(id)));
      if (claimed.isEmpty()) {
        claimed.add(claim.heading());
      }
    }
    String said =
        statements(hit).stream()
            .map(
                it ->
                    names.display(it.attribution().speaker())
                        + " ("
                        + it.attribution().confidence().label()
                        + ")")
            .distinct()
            .collect(Collectors.joining(", "));
    return "the source has it from " + said + ", the note from " + String.join(", ", claimed);
  }

  /** What is wrong with the days that the note names; null when nothing is. */
  private static @Nullable String day(Quoted quoted, Hit hit) {
    Article article = hit.shelved().article();
    @Nullable LocalDate published = article.published().day();
    @Nullable Pointer pointer = quoted.pointer();
    boolean here = pointer != null && pointer.article().equals(article.id());
    if (pointer != null
        && here
        && !pointer.published().isEmpty()
        && !has(pointer.published(), published)) {
      return days("the note says", words(pointer.published()), "its article", published);
    }
    Set<LocalDate> claimed = new HashSet<>(quoted.claim().days());
    Set<LocalDate> known = new TreeSet<>();
    for (Statement statement : statements(hit)) {
      claimed.removeIf(day -> statement.attribution().rule().contains(day.toString()));
      if (statement.said().day() != null) {
        known.add(statement.said().day());
      }
    }
    boolean told = !known.isEmpty();
    if (published != null) {
      known.add(published);
    }
    boolean judged = told || here && quoted.form() == Quoted.Form.BLOCK;
    if (claimed.isEmpty() || !judged || claimed.stream().anyMatch(known::contains)) {
      return null;
    }
    return days(
        "the note says",
        words(claimed),
        told ? "the statement" : "its article",
        known.isEmpty() ? null : known.iterator().next());
  }

  private static boolean has(Set<LocalDate> days, @Nullable LocalDate day) {
    return day != null && days.contains(day);
  }

  private static String words(Set<LocalDate> days) {
    return days.stream().sorted().map(LocalDate::toString).collect(Collectors.joining(", "));
  }

  /** Two days that differ, in words. */
  static String days(String who, String says, String what, @Nullable LocalDate day) {
    return who
        + " "
        + (says.isEmpty() ? "no day" : says)
        + ", "
        + what
        + " is "
        + (day == null ? "undated" : "of " + day);
  }
}
