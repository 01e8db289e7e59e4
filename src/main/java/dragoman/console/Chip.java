package dragoman.console;

import dragoman.article.Attribution;
import dragoman.article.Speaker;
import dragoman.article.Statement;
import dragoman.index.Facet;
import dragoman.query.Field;
import dragoman.query.Query;
import dragoman.query.QueryParser;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One condition the listings are narrowed by, that can be put in and taken out by itself. */
public sealed interface Chip {

  /** What it asks for. */
  Query query();

  /** Whether a statement meets it, as far as the statement alone can tell. */
  boolean admits(Statement statement);

  /** Whether it is wanted. */
  Sense sense();

  /** The same in the other sense. */
  Chip turned();

  /** What is asked for by a condition in a sense. */
  private static Query in(Sense sense, Query query) {
    return sense == Sense.WITH ? query : new Query.Not(query);
  }

  /** Whether a value is wanted or not. */
  enum Sense {
    WITH,
    WITHOUT;

    /** The other one. */
    Sense turned() {
      return this == WITH ? WITHOUT : WITH;
    }
  }

  /**
   * A value of a field.
   *
   * @param field what is compared
   * @param id the value
   * @param sense whether it is wanted
   */
  record Value(Field field, String id, Sense sense) implements Chip {

    /** A value that is wanted. */
    public Value(Field field, String id) {
      this(field, id, Sense.WITH);
    }

    @Override
    public Value turned() {
      return new Value(field, id, sense.turned());
    }

    @Override
    public Query query() {
      return in(sense, new Query.Match(field, List.of(id)));
    }

    @Override
    public boolean admits(Statement statement) {
      return has(statement) == (sense == Sense.WITH);
    }

    private boolean has(Statement statement) {
      Attribution attribution = statement.attribution();
      return switch (field) {
        case SPEAKER -> id.equals(attribution.speaker().id());
        case FROM -> id.equals(attribution.speaker().country());
        case COUNTRY -> statement.countries().contains(id);
        case TOPIC -> statement.topics().contains(id);
        case CHANNEL -> id.equals(attribution.channel());
        case VIA -> attribution.relays().contains(id);
        case LANG -> id.equals(statement.language());
        case FORM -> id.equals(statement.form().label());
        case CONFIDENCE -> id.equals(attribution.confidence().label());
        case PERSON, OUTLET, TAG -> sense == Sense.WITH;
      };
    }
  }

  /**
   * A range of days.
   *
   * @param days both ends in
   * @param sense whether they are wanted
   */
  record Range(Query.Days days, Sense sense) implements Chip {

    /** Days that are wanted. */
    public Range(Query.Days days) {
      this(days, Sense.WITH);
    }

    @Override
    public Range turned() {
      return new Range(days, sense.turned());
    }

    @Override
    public Query query() {
      return in(sense, days);
    }

    /** Whether it is one day that is wanted: of several such ones any will do. */
    boolean isDay() {
      return sense == Sense.WITH && days.since() != null && days.since().equals(days.until());
    }

    @Override
    public boolean admits(Statement statement) {
      LocalDate day = statement.said().day();
      return day == null || holds(day) == (sense == Sense.WITH);
    }

    private boolean holds(LocalDate day) {
      return (days.since() == null || !day.isBefore(days.since()))
          && (days.until() == null || !day.isAfter(days.until()));
    }
  }

  /**
   * What a statement is by rule.
   *
   * @param trait the rule
   * @param sense whether it is wanted
   */
  record Is(Query.Trait trait, Sense sense) implements Chip {

    @Override
    public Is turned() {
      return new Is(trait, sense.turned());
    }

    @Override
    public Query query() {
      return in(sense, new Query.Is(trait));
    }

    @Override
    public boolean admits(Statement statement) {
      boolean wanted = sense == Sense.WITH;
      return switch (trait) {
        case UNDATED -> statement.said().day() == null == wanted;
        case DENIED -> statement.cueType() == Statement.CueType.DENIAL == wanted;
        case TRANSLATED -> !statement.also().isEmpty() == wanted;
        case UNNAMED -> statement.attribution().speaker() instanceof Speaker.Unnamed == wanted;
        case STARRED, READ -> true;
      };
    }
  }

  /** The chip of a facet's value; of a day, the range of that day. */
  static Chip of(Facet facet, String id) {
    return switch (facet) {
      case DAY -> on(LocalDate.parse(id), LocalDate.parse(id));
      case IS -> of(QueryParser.trait(id)).orElseThrow();
      default -> new Value(Field.valueOf(facet.name()), id);
    };
  }

  /** The chip of a condition; empty when no single chip says it. */
  static Optional<Chip> of(Query query) {
    if (query instanceof Query.Not not) {
      return of(not.of()).filter(chip -> chip.sense() == Sense.WITH).map(Chip::turned);
    }
    if (query instanceof Query.Match match && match.ids().size() == 1) {
      return Optional.of(new Value(match.field(), match.ids().get(0)));
    }
    if (query instanceof Query.Days days) {
      return Optional.of(new Range(days));
    }
    return query instanceof Query.Is is
        ? Optional.of(new Is(is.trait(), Sense.WITH))
        : Optional.empty();
  }

  /** The chip of a range of days. */
  static Chip on(LocalDate since, LocalDate until) {
    return new Range(new Query.Days(since, until));
  }

  /** Whether it is about what a facet counts. */
  default boolean about(Facet facet) {
    return switch (facet) {
      case DAY -> this instanceof Range;
      case IS -> this instanceof Is;
      default -> this instanceof Value value && value.field().name().equals(facet.name());
    };
  }
}
