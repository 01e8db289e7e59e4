package dragoman.analysis;

import dragoman.article.Mention;
import dragoman.article.Speaker;
import dragoman.reference.Found;
import dragoman.reference.language.Language;
import dragoman.reference.language.Sense;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one {@link Group} from its first token. */
final class GroupReader {

  /** Roles that are somebody's: the name behind such a title may be the one they serve. */
  private static final Set<String> SERVING =
      Set.of("adviser", "spokesperson", "envoy", "chief-of-staff");

  /** Values of words for bodies that are called by somebody's name. */
  static final Set<String> NAMED_BODIES = Set.of("body", "organisation", "company");

  private final Passage passage;
  private final People people;
  private final Tokens tokens;
  private final Group group;
  private boolean linked;

  GroupReader(Passage passage, People people, int from) {
    this.passage = passage;
    this.people = people;
    tokens = passage.tokens();
    group = new Group(passage, people, from);
  }

  /** The group that begins at the token; not solid when nothing does. */
  Group read() {
    int i = group.from;
    while (i >= 0 && i < tokens.count() && group.person == null) {
      i = step(i);
    }
    Found name = tokens.isComma(group.to) ? passage.nameAt(group.to + 1) : null;
    if (group.person == null
        && group.title != null
        && name != null
        && name.kind() == Mention.Kind.PERSON) {
      group.person = people.known(name.id());
      bindLastName(passage.nameEnd(group.to + 1) - 1);
      group.to = passage.nameEnd(group.to + 1);
    }
    Match body =
        group.outletNoun == null || group.isSolid()
            ? null
            : passage.longest(group.outletNoun.from(), Sense.BODY);
    if (body != null) {
      group.body = body;
      group.to = Math.max(group.to, body.to());
    }
    return group;
  }

  /** Reads what begins at the token; the token behind it, or -1 when the group ends before it. */
  private int step(int i) {
    Found name = passage.nameAt(i);
    Match best = longestPart(i);
    if (name != null && (best == null || passage.nameEnd(i) >= best.to())) {
      return name(i, name);
    }
    if (group.title != null
        && group.to == i
        && tokens.first(i) == '.'
        && !tokens.afterSpace(i)
        && tokens.word(i - 1).length() <= 4) {
      group.to = i + 1;
      return group.to;
    }
    int tail = tail(i);
    if (tail > 0) {
      return tail;
    }
    int quoted = quotedOwner(i);
    if (quoted > 0) {
      return quoted;
    }
    if (best != null) {
      return part(best);
    }
    if (i > group.from && linksOn(i)) {
      linked = true;
      return i + 1;
    }
    boolean part =
        group.body != null && group.title == null && group.to == i && group.institution == null;
    if (part && tokens.isCapital(i) && !passage.has(i, Sense.NO_NAME)) {
      group.to = i + 1;
      return group.to;
    }
    boolean alone =
        passage.language().names() == Language.Names.CAPITALISED && !tokens.isCapital(i + 1);
    Speaker bound = alone ? people.byOneName(tokens.word(i)) : people.byLastName(tokens.word(i));
    if (bound != null && i > group.from && servesPlainly(i + 1)) {
      group.served = bound;
      group.to = i + 1;
      return group.to;
    }
    if (bound != null && mayBeName(i) && !isNamedAfter(i)) {
      return person(bound, i + 1);
    }
    bound = people.byLastName(tokens.word(i + 1));
    if (bound != null
        && passage.language().names() == Language.Names.PLAIN
        && tokens.isWord(i)
        && bound.name().endsWith(" " + tokens.written(i, i + 2))) {
      return person(bound, i + 2);
    }
    if (group.outletNoun != null && group.outlet == null && group.title == null) {
      return quotedOutlet(i);
    }
    return -1;
  }

  /** Whether a last name right behind a word for a body is the body's: Societatea Roth. */
  private boolean isNamedAfter(int i) {
    Match body = group.body;
    return body != null
        && body.to() == i
        && passage.language().names() == Language.Names.CAPITALISED
        && NAMED_BODIES.contains(body.value());
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
      boolean source =
          best != null
              && i == group.from
              && match.sense() == Sense.UNNAMED
              && best.sense() == Sense.ADJECTIVE
              && match.to() == best.to();
      if (part && (best == null || match.to() > best.to() || source)) {
        best = match;
      }
    }
    return best;
  }

  private int part(Match match) {
    if (isGoverning(match)) {
      group.governed = true;
    }
    switch (match.sense()) {
      case TITLE -> {
        boolean another = group.outletNoun != null && group.outlet != null && group.title == null;
        if (!linked && (another || (group.title != null && group.unnamed != null))) {
          return -1;
        }
        if (isOwned(match.from()) && match.prefix() == null) {
          group.office = true;
        } else if (group.title == null && !group.office) {
          group.title = match;
        }
      }
      case COUNTERPART -> group.counterpart = match;
      case UNNAMED -> {
        if (group.title != null || group.outletNoun != null || group.outlet != null) {
          return -1;
        }
        group.unnamed = match;
      }
      case BODY -> {
        if (group.body == null) {
          group.body = match;
        }
      }
      case OUTLET_NOUN -> {
        if (group.to > group.from && match.joinedByPreposition()) {
          return -1;
        }
        group.outletNoun = match;
      }
      default -> {
        if (group.to == group.from && match.from() == group.from && match.joinedByAnd()) {
          return -1;
        }
        return advance(match.to(), group.to == group.from);
      }
    }
    linked = false;
    return advance(match.to(), true);
  }

  /** The rest of a group.title behind a demonym: ministrul rus de externe. */
  private int tail(int i) {
    Match tail = group.title == null || group.to != i ? null : passage.longest(i, Sense.TITLE_TAIL);
    if (tail == null) {
      return -1;
    }
    group.titleRole = tail.value();
    group.to = tail.to();
    return group.to;
  }

  /** Behind a short name in quotation marks between a title and a name; -1 when none is there. */
  private int quotedOwner(int i) {
    Quote quote = group.title == null || group.to != i ? null : passage.quoteFrom(i);
    boolean name =
        quote != null
            && quote.closed()
            && quote.size() <= 4
            && passage.language().names() == Language.Names.CAPITALISED
            && tokens.isCapital(quote.behind())
            && (tokens.isCapital(quote.first()) || tokens.isNumber(quote.first()));
    if (quote == null || !name) {
      return -1;
    }
    group.to = quote.behind();
    return group.to;
  }

  private boolean isGoverning(Match match) {
    return match.from() == group.from && match.joinedByPreposition();
  }

  private int advance(int next, boolean solid) {
    if (solid || group.to > group.from) {
      group.to = next;
    }
    return next;
  }

  private boolean linksOn(int i) {
    if (passage.isOwnerMark(i)) {
      return group.country != null || group.institution != null || group.served != null;
    }
    if (!(passage.has(i, Sense.GENITIVE) || passage.has(i, Sense.ARTICLE))
        || group.to != lastEnd(i)) {
      return false;
    }
    return (group.title != null
            || group.body != null
            || group.outletNoun != null
            || group.counterpart != null
            || group.unnamed != null)
        && hasPartBehind(i + 1);
  }

  private int lastEnd(int i) {
    return linked ? group.to : i;
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
    boolean first = i == group.from;
    switch (name.kind()) {
      case PERSON -> {
        Speaker found = people.known(name.id());
        if (passage.isOwnerMark(end) && serves(end + 1)) {
          group.served = found;
          return end;
        }
        boolean joined = passage.nameIsJoined(i);
        if (!first && group.title != null && (linked || joined || servesPlainly(end))) {
          group.served = found;
          linked = false;
          group.to = end;
          return end;
        }
        if (!first && (group.unnamed != null || linked || joined)) {
          return -1;
        }
        if (group.office || isOwned(i)) {
          group.office = true;
          group.to = end;
          return -1;
        }
        bindLastName(end - 1);
        boolean family =
            passage.language().names() == Language.Names.CAPITALISED
                && !passage.has(i, Sense.GIVEN_NAME);
        if (family && end - i > 1 && name.sort() == Found.Sort.NAME) {
          people.suggest(tokens.word(i), found);
        }
        return person(found, end);
      }
      case COUNTRY -> {
        if (first && passage.nameIsJoined(i) && !passage.isJoinedByAnd(i)) {
          group.governed = true;
        }
        if (first || group.country == null) {
          group.country = name.id();
        }
        boolean state = name.sort() != Found.Sort.DEMONYM && !isInside(name);
        group.countryIsNoun |= state && first;
      }
      case INSTITUTION -> {
        if (group.institution == null) {
          group.institution = name.id();
        }
      }
      case OUTLET -> {
        if (group.outlet == null) {
          group.outlet = name.id();
        }
      }
      default -> {
        return -1;
      }
    }
    linked = false;
    group.to = end;
    return end;
  }

  /**
   * Whether a word for a body without an article stands right before the token, in a script without
   * capitals, so that who follows is whose the body is: إدارة ترامب, مكتب الرئيس.
   */
  private boolean isOwned(int i) {
    Match body = group.body;
    return passage.language().names() == Language.Names.PLAIN
        && body != null
        && group.title == null
        && group.institution == null
        && group.country == null
        && body.to() == i
        && !new Articles(passage).hasArticle(body.from())
        && !passage.nameIsJoined(i);
  }

  /** Whether a place inside a country, which is no speaker, is told by its capital. */
  private boolean isInside(Found name) {
    return name.sort() == Found.Sort.PLACE
        && passage.language().names() == Language.Names.CAPITALISED;
  }

  private int person(Speaker found, int end) {
    group.person = found;
    group.to = end;
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

  /** Whether a group.title follows the genitive: Putin's adviser. */
  private boolean serves(int i) {
    int next = i;
    while (passage.has(next, Sense.ADJECTIVE)) {
      next++;
    }
    Match served = passage.longest(next, Sense.TITLE);
    return served != null;
  }

  /**
   * Whether the name behind an indefinite group.title of service is the one who is group.served.
   */
  private boolean servesPlainly(int end) {
    if (passage.language().names() != Language.Names.PLAIN || group.title == null) {
      return false;
    }
    boolean named = passage.matches().isWord(group.title.to() - 1, Sense.GENITIVE);
    if (SERVING.contains(group.title.value())
        && named
        && group.country == null
        && group.institution == null
        && group.body == null) {
      return true;
    }
    return SERVING.contains(group.title.value())
        && group.title.to() == group.title.from() + 1
        && !tokens.word(group.title.from()).startsWith(passage.language().article())
        && group.country == null
        && group.institution == null
        && end > 0;
  }

  /** The name of an group.outlet of no table, in quotation marks or capitals. */
  private int quotedOutlet(int i) {
    Quote quote = passage.quoteFrom(i);
    if (quote == null && passage.language().names() == Language.Names.CAPITALISED) {
      int end = new UnknownNames(passage).person(i);
      if (end > i) {
        group.outlet = people.kebab(tokens.written(i, end), passage);
        group.to = end;
        return end;
      }
    }
    if (quote == null || !quote.closed() || quote.size() > 7 || quote.size() < 1) {
      return -1;
    }
    group.outlet = people.kebab(tokens.written(quote.first(), quote.close()), passage);
    for (int k = quote.first(); k < quote.close(); k++) {
      Found name = passage.nameAt(k);
      if (name != null && name.kind() == Mention.Kind.OUTLET) {
        group.outlet = name.id();
      }
    }
    group.to = quote.behind();
    return group.to;
  }
}
