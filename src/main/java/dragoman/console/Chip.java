package dragoman.console;

import dragoman.index.Facet;
import dragoman.query.Field;

/**
 * One value the listings are narrowed to.
 *
 * @param field what is compared
 * @param id the value
 */
public record Chip(Field field, String id) {

  /** The chip of a facet's value. */
  static Chip of(Facet facet, String id) {
    return new Chip(field(facet), id);
  }

  /** The field of the grammar that a facet counts. */
  static Field field(Facet facet) {
    return switch (facet) {
      case SPEAKER -> Field.SPEAKER;
      case COUNTRY -> Field.COUNTRY;
      case TOPIC -> Field.TOPIC;
      case LANG -> Field.LANG;
      case OUTLET -> Field.OUTLET;
      case FORM -> Field.FORM;
      case CHANNEL -> Field.CHANNEL;
      case DAY -> throw new IllegalArgumentException("a day is a range, not a field");
    };
  }
}
