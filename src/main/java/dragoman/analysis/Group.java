package dragoman.analysis;

import dragoman.article.Speaker;
import dragoman.reference.language.Agreement;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One run of titles, demonyms, bodies, linking words and names, as {@link GroupReader} read it. */
final class Group {

  /** Values of words for bodies that say little about which one is meant. */
  private static final Set<String> ANY_BODY = Set.of("body", "organisation", "office", "company");

  private final Passage passage;
  private final People people;
  private final Tokens tokens;
  final int from;
  int to;
  @Nullable Match title;
  @Nullable String titleRole;
  @Nullable Match counterpart;
  @Nullable Match unnamed;
  @Nullable Match body;
  @Nullable Match outletNoun;
  @Nullable String country;
  boolean countryIsNoun;
  @Nullable String institution;
  @Nullable String outlet;
  @Nullable Speaker person;
  @Nullable Speaker served;
  boolean governed;

  /** Whether it is a body of whoever is named behind it. */
  boolean office;

  Group(Passage passage, People people, int from) {
    this.passage = passage;
    this.people = people;
    this.tokens = passage.tokens();
    this.from = from;
    this.to = from;
  }

  boolean isSolid() {
    return to > from
        && (person != null
            || title != null
            || counterpart != null
            || unnamed != null
            || body != null
            || outlet != null
            || institution != null
            || countryIsNoun);
  }

  /** Whether a name may follow: not behind a plural or a counterpart's description. */
  boolean takesName() {
    return title != null
        && title.entry().agreement().number() != Agreement.Number.PLURAL
        && unnamed == null;
  }

  boolean isOffice() {
    return office;
  }

  /** Whether anybody may publish there, so that it reports nothing itself. */
  boolean isPlatform() {
    return outletNoun == null || outletNoun.value().equals("platform");
  }

  /** Whether a word for a body stands alone. */
  boolean isUnnamedBody() {
    return body != null && institution == null && country == null && person == null;
  }

  /** Whether the title has an article, so that what follows is no part of it. */
  boolean isDefinite() {
    return title != null && tokens.word(title.to() - 1).contains(passage.language().article());
  }

  @Nullable String institution() {
    return institution;
  }

  void extend(int end) {
    to = end;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  boolean isGoverned() {
    return governed;
  }

  @Nullable Match title() {
    return title;
  }

  @Nullable Match body() {
    return body;
  }

  @Nullable Match counterpart() {
    return counterpart;
  }

  @Nullable Match unnamed() {
    return unnamed;
  }

  @Nullable String outlet() {
    return outlet;
  }

  @Nullable Speaker person() {
    return person;
  }

  @Nullable String country() {
    return country;
  }

  String role() {
    if (titleRole != null) {
      return titleRole;
    }
    return title == null ? "" : title.value();
  }

  /** What the title is of: an institution, a country, the country of whom they serve. */
  @Nullable String of() {
    if (institution != null) {
      return institution;
    }
    if (country != null) {
      return country;
    }
    return served == null ? null : served.country();
  }

  Agreement agreement() {
    Match word =
        title != null
            ? title
            : counterpart != null ? counterpart : unnamed != null ? unnamed : body;
    return word == null
        ? new Agreement(Agreement.Gender.OPEN, Agreement.Number.SINGULAR)
        : word.entry().agreement();
  }

  String unnamedName() {
    String word = Objects.requireNonNull(unnamed).value();
    return country == null ? word : people.englishName(country) + " " + word;
  }

  Speaker institutionSpeaker() {
    if (institution != null) {
      Speaker known = people.institution(institution);
      people.names(new BodyNames(passage).bodyWord(from, to), known);
      return known;
    }
    if (body != null) {
      String name =
          country == null ? body.value() : people.englishName(country) + " " + body.value();
      Speaker named =
          country == null ? people.named(new BodyNames(passage).bodyWord(from, to)) : null;
      if (named == null && country == null) {
        named = people.named(body.value());
      }
      if (named != null) {
        return named;
      }
      if (country == null && (to > body.to() || ANY_BODY.contains(body.value()))) {
        name = tokens.written(from, to);
      }
      return new Speaker.Institution(
          "organisation:" + people.kebab(name, passage), tokens.written(from, to), country);
    }
    return people.state(Objects.requireNonNull(country));
  }
}
