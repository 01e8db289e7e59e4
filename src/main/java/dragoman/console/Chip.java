package dragoman.console;

import dragoman.article.Attribution;
import dragoman.article.Statement;
import dragoman.index.Facet;
import dragoman.query.Field;
import dragoman.query.Query;
import java.time.LocalDate;

/** One condition the listings are narrowed by, that can be put in and taken out by itself. */
public sealed interface Chip {

  /** What it asks for. */
  Query query();

  /** Whether a statement meets it, as far as the statement alone can tell. */
  boolean admits(Statement statement);

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

    /** The same value in the other sense. */
    Value turned() {
      return new Value(field, id, sense.turned());
    }

    @Override
    public Query query() {
      Query match = new Query.Match(field, java.util.List.of(id));
      return sense == Sense.WITH ? match : new Query.Not(match);
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
        case PERSON, OUTLET -> sense == Sense.WITH;
      };
    }
  }

  /**
   * A range of days.
   *
   * @param days both ends in
   */
  record Range(Query.Days days) implements Chip {
    @Override
    public Query query() {
      return days;
    }

    @Override
    public boolean admits(Statement statement) {
      LocalDate day = statement.said().day();
      return day == null
          || (days.since() == null || !day.isBefore(days.since()))
              && (days.until() == null || !day.isAfter(days.until()));
    }
  }

  /**
   * What a statement is by rule.
   *
   * @param trait the rule
   */
  record Is(Query.Trait trait) implements Chip {
    @Override
    public Query query() {
      return new Query.Is(trait);
    }

    @Override
    public boolean admits(Statement statement) {
      return switch (trait) {
        case UNDATED -> statement.said().day() == null;
        case DENIED -> statement.cueType() == Statement.CueType.DENIAL;
        case TRANSLATED -> !statement.also().isEmpty();
        case UNNAMED -> true;
      };
    }
  }

  /** The chip of a facet's value; of a day, the range of that day. */
  static Chip of(Facet facet, String id) {
    return facet == Facet.DAY ? on(LocalDate.parse(id), LocalDate.parse(id)) : value(facet, id);
  }

  /** The chip of a value of a facet that is not the days. */
  static Value value(Facet facet, String id) {
    return new Value(Field.valueOf(facet.name()), id);
  }

  /** The chip of a range of days. */
  static Chip on(LocalDate since, LocalDate until) {
    return new Range(new Query.Days(since, until));
  }

  /** Whether it is about what a facet counts. */
  default boolean about(Facet facet) {
    return facet == Facet.DAY
        ? this instanceof Range
        : this instanceof Value value && value.field().name().equals(facet.name());
  }
}
