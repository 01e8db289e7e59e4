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
  DAY,
  /** The user's words on articles; the desk counts them. */
  TAG,
  /** What is asked for by {@code is:}; the desk counts it. */
  IS
}
