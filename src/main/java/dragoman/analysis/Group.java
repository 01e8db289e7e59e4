package dragoman.analysis;

import dragoman.article.Mention;
import dragoman.article.Speaker;
import dragoman.reference.Found;
import dragoman.reference.language.Agreement;
import dragoman.reference.language.Language;
import dragoman.reference.language.Sense;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One run of titles, demonyms, bodies, linking words and names, read from its first token. */
final class Group {

  /** Roles that are somebody's: the name behind such a title may be the one they serve. */
  private static final Set<String> SERVING =
      Set.of("adviser", "spokesperson", "envoy", "chief-of-staff");

  private final Passage passage;
  private final People people;
  private final Tokens tokens;
  private final int from;
  private int to;
  private @Nullable Match title;
  private @Nullable String titleRole;
  private @Nullable Match counterpart;
  private @Nullable Match unnamed;
  private @Nullable Match body;
  private @Nullable Match outletNoun;
  private @Nullable String country;
  private boolean countryIsNoun;
  private @Nullable String institution;
  private @Nullable String outlet;
  private @Nullable Speaker person;
  private @Nullable Speaker served;
  private boolean governed;
  private boolean linked;

  Group(Passage passage, People people, int from) {
    this.passage = passage;
    this.people = people;
    this.tokens = passage.tokens();
    this.from = from;
    this.to = from;
  }

  void read() {
    int i = from;
    while (i >= 0 && i < tokens.count() && person == null) {
      i = step(i);
    }
    Found name = tokens.isComma(to) ? passage.nameAt(to + 1) : null;
    if (person == null && title != null && name != null && name.kind() == Mention.Kind.PERSON) {
      person = people.known(name.id());
      bindLastName(passage.nameEnd(to + 1) - 1);
      to = passage.nameEnd(to + 1);
    }
  }

  /** Reads what begins at the token; the token behind it, or -1 when the group ends before it. */
  private int step(int i) {
    Found name = passage.nameAt(i);
    Match best = longestPart(i);
    if (name != null && (best == null || passage.nameEnd(i) >= best.to())) {
      return name(i, name);
    }
    if (title != null && to == i && tokens.first(i) == '.' && !tokens.afterSpace(i)
        && tokens.word(i - 1).length() <= 4) {
      to = i + 1;
      return to;
    }
    int tail = tail(i);
    if (tail > 0) {
      return tail;
    }
    if (best != null) {
      return part(best);
    }
    if (i > from && linksOn(i)) {
      linked = true;
      return i + 1;
    }
    boolean part = body != null && title == null && to == i && institution == null;
    if (part && tokens.isCapital(i) && !passage.has(i, Sense.NO_NAME)) {
      to = i + 1;
      return to;
    }
    Speaker bound = people.byLastName(tokens.word(i));
    if (bound != null && mayBeName(i)) {
      return person(bound, i + 1);
    }
    if (outletNoun != null && outlet == null && title == null) {
      return quotedOutlet(i);
    }
    return -1;
  }

  private boolean mayBeName(int i) {
    return passage.language().names() == Language.Names.PLAIN || tokens.isCapital(i);
  }

  private @Nullable Match longestPart(int i) {
    Match best = null;
    for (Match match : passage.matches().at(i)) {
      boolean part =
          switch (match.sense()) {
            case TITLE, COUNTERPART, UNNAMED, BODY, OUTLET_NOUN, ADJECTIVE, QUANTITY -> true;
            default -> false;
          };
      if (part && (best == null || match.to() > best.to())) {
        best = match;
      }
    }
    return best;
  }

  private int part(Match match) {
    if (isGoverning(match)) {
      governed = true;
    }
    switch (match.sense()) {
      case TITLE -> {
        if (title != null && !linked && unnamed != null) {
          return -1;
        }
        if (title == null) {
          title = match;
        }
      }
      case COUNTERPART -> counterpart = match;
      case UNNAMED -> {
        if (title != null || outletNoun != null) {
          return -1;
        }
        unnamed = match;
      }
      case BODY -> {
        if (body == null) {
          body = match;
        }
      }
      case OUTLET_NOUN -> outletNoun = match;
      default -> {
        if (to == from && match.from() == from && match.joinedByAnd()) {
          return -1;
        }
        return advance(match.to(), to == from);
      }
    }
    linked = false;
    return advance(match.to(), true);
  }

  /** The rest of a title behind a demonym: ministrul rus de externe. */
  private int tail(int i) {
    Match tail = title == null || to != i ? null : passage.longest(i, Sense.TITLE_TAIL);
    if (tail == null) {
      return -1;
    }
    titleRole = tail.value();
    to = tail.to();
    return to;
  }

  private boolean isGoverning(Match match) {
    return match.from() == from && match.joinedByPreposition();
  }

  private int advance(int next, boolean solid) {
    if (solid || to > from) {
      to = next;
    }
    return next;
  }

  private boolean linksOn(int i) {
    if (tokens.word(i).equals("'s")) {
      return country != null || institution != null || served != null;
    }
    if (!(passage.has(i, Sense.GENITIVE) || passage.has(i, Sense.ARTICLE)) || to != lastEnd(i)) {
      return false;
    }
    return (title != null
            || body != null
            || outletNoun != null
            || counterpart != null
            || unnamed != null)
        && hasPartBehind(i + 1);
  }

  private int lastEnd(int i) {
    return linked ? to : i;
  }

  private boolean hasPartBehind(int i) {
    int next = i;
    int tries = 0;
    while (tries++ < 3) {
      if (passage.nameAt(next) != null || longestPart(next) != null) {
        return true;
      }
      if (!passage.has(next, Sense.GENITIVE) && !passage.has(next, Sense.ARTICLE)) {
        return false;
      }
      next++;
    }
    return false;
  }

  private int name(int i, Found name) {
    int end = passage.nameEnd(i);
    boolean first = i == from;
    switch (name.kind()) {
      case PERSON -> {
        Speaker found = people.known(name.id());
        if (tokens.word(end).equals("'s") && serves(end + 1)) {
          served = found;
          return end;
        }
        boolean joined = passage.nameIsJoined(i);
        if (!first && title != null && (linked || joined || servesPlainly(end))) {
          served = found;
          linked = false;
          to = end;
          return end;
        }
        if (!first && (unnamed != null || linked || joined)) {
          return -1;
        }
        bindLastName(end - 1);
        return person(found, end);
      }
      case COUNTRY -> {
        if (first && passage.nameIsJoined(i) && !passage.isJoinedByAnd(i)) {
          governed = true;
        }
        if (first || country == null) {
          country = name.id();
        }
        countryIsNoun |= name.sort() != Found.Sort.DEMONYM && first;
      }
      case INSTITUTION -> {
        if (institution == null) {
          institution = name.id();
        }
      }
      case OUTLET -> {
        if (outlet == null) {
          outlet = name.id();
        }
      }
      default -> {
        return -1;
      }
    }
    linked = false;
    to = end;
    return end;
  }

  private int person(Speaker found, int end) {
    person = found;
    to = end;
    return end;
  }

  private void bindLastName(int token) {
    Found name = null;
    for (int i = token; i >= 0 && name == null && i > token - 6; i--) {
      name = passage.nameAt(i);
    }
    if (name != null && name.kind() == Mention.Kind.PERSON && name.sort() == Found.Sort.NAME) {
      people.bind(tokens.word(token), people.known(name.id()));
    }
  }

  /** Whether a title follows the genitive: Putin's adviser. */
  private boolean serves(int i) {
    int next = i;
    while (passage.has(next, Sense.ADJECTIVE)) {
      next++;
    }
    Match served = passage.longest(next, Sense.TITLE);
    return served != null;
  }

  /** Whether the name behind an indefinite title of service is the one who is served. */
  private boolean servesPlainly(int end) {
    if (passage.language().names() != Language.Names.PLAIN || title == null) {
      return false;
    }
    return SERVING.contains(title.value())
        && title.to() == title.from() + 1
        && !tokens.word(title.from()).startsWith(passage.language().article())
        && country == null
        && institution == null
        && end > 0;
  }

  /** The name of an outlet of no table, in quotation marks or capitals. */
  private int quotedOutlet(int i) {
    Quote quote = passage.quoteFrom(i);
    if (quote == null && passage.language().names() == Language.Names.CAPITALISED) {
      int end = new UnknownNames(passage).person(i);
      if (end > i) {
        outlet = people.kebab(tokens.written(i, end), passage);
        to = end;
        return end;
      }
    }
    if (quote == null || !quote.closed() || quote.size() > 4 || quote.size() < 1) {
      return -1;
    }
    outlet = people.kebab(tokens.written(quote.first(), quote.close()), passage);
    for (int k = quote.first(); k < quote.close(); k++) {
      Found name = passage.nameAt(k);
      if (name != null && name.kind() == Mention.Kind.OUTLET) {
        outlet = name.id();
      }
    }
    to = quote.behind();
    return to;
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
      if (body != null) {
        people.names(body.value(), known);
      }
      return known;
    }
    if (body != null) {
      String name =
          country == null ? body.value() : people.englishName(country) + " " + body.value();
      Speaker named = country == null ? people.named(body.value()) : null;
      if (named != null) {
        return named;
      }
      if (country == null) {
        name = tokens.written(from, to);
      }
      return new Speaker.Institution(
          "organisation:" + people.kebab(name, passage), tokens.written(from, to), country);
    }
    return people.state(Objects.requireNonNull(country));
  }
}
