package dragoman.briefing.note;

import dragoman.article.Caveat;
import dragoman.article.DateBasis;
import dragoman.article.Source;
import dragoman.article.Speaker;
import dragoman.article.Statement;
import dragoman.reference.Person;
import dragoman.reference.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What speakers, offices, days, outlets and caveats are called in a note. */
final class Names {

  private final Reference reference;
  private final Labels labels;

  Names(Reference reference, Labels labels) {
    this.reference = reference;
    this.labels = labels;
  }

  /** A speaker; one that no table has keeps the name of the article, in its language. */
  Object speaker(Statement statement) {
    Speaker speaker = statement.attribution().speaker();
    String name = reference.name(speaker, labels.language());
    return reference.knows(speaker.id())
        ? name
        : new Piece.Words(name, speaker instanceof Speaker.Unnamed ? statement.language() : null);
  }

  /**
   * Country and office of a speaker on the day; null when neither is known, and for a country that
   * speaks itself.
   */
  @Nullable String about(Speaker speaker) {
    @Nullable String country = speaker.country() == null ? null : display(speaker.country());
    @Nullable String office =
        speaker instanceof Speaker.Person person && person.office() != null
            ? office(person.id(), person.office())
            : null;
    if (country == null || country.equals(reference.name(speaker, labels.language()))) {
      return office;
    }
    return office == null ? country : labels.get("about", country, office);
  }

  /** An office in the note's language, when the table has the person in it; else as it is. */
  private String office(String id, String title) {
    Optional<Person> person = reference.person(id);
    if (person.isEmpty()) {
      return title;
    }
    return person.get().offices().stream()
        .filter(held -> held.title().equals(title))
        .findFirst()
        .map(held -> reference.title(held.role(), person.get().gender(), labels.language()))
        .orElse(title);
  }

  /** The display name of an id in the note's language. */
  String display(String id) {
    return reference.name(id, labels.language());
  }

  /** All of them, as the language lists them. */
  String display(List<String> ids) {
    return labels.all(ids.stream().map(this::display).toList());
  }

  String caveat(Caveat caveat) {
    return labels.get("caveat." + key(caveat));
  }

  String explained(Caveat caveat) {
    return labels.get("explained." + key(caveat));
  }

  private static String key(Caveat caveat) {
    return caveat.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The day of a statement, with how it is known when it is not stated; else the day it was
   * printed, which says so.
   */
  String day(Statement.When said, Source source) {
    @Nullable LocalDate day = said.day();
    String words = said.words() == null ? "" : said.words();
    if (day == null) {
      if (!words.isEmpty()) {
        return labels.get("date.unresolved-words", labels.quoted(words));
      }
      @Nullable LocalDate printed = source.published().day();
      return printed == null
          ? labels.get("date.unresolved")
          : labels.get("date.printed", labels.day(printed));
    }
    DateBasis basis =
        said.basis() == DateBasis.RESOLVED && words.isEmpty() ? DateBasis.STATED : said.basis();
    return labels.get(
        "date." + basis.name().toLowerCase(Locale.ROOT), labels.day(day), labels.quoted(words));
  }

  /** When an article was published, or that nobody knows. */
  String published(Source source) {
    @Nullable LocalDate day = source.published().day();
    return day == null ? labels.get("undated") : labels.day(day);
  }

  /** Who printed an article, or that nobody knows. */
  Object outlet(Source source) {
    @Nullable String outlet = source.outlet();
    return outlet == null ? labels.get("unknown-outlet") : new Piece.Words(outlet, null);
  }

  /** The headline in quote marks. */
  Piece.Words headline(Source source) {
    String language = source.languages().isEmpty() ? null : source.languages().get(0);
    return new Piece.Words(labels.quoted(source.headline()), language);
  }
}
