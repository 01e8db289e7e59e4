package dragoman.index;

/** What statements can be counted by. */
public enum Facet {
  SPEAKER,
  COUNTRY,
  TOPIC,
  LANG,
  OUTLET,
  FORM,
  CHANNEL,
  DAY
}
