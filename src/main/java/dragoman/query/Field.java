package dragoman.query;

import java.util.Locale;

/** The fields of the grammar that take ids. */
public enum Field {
  /** Who said it. */
  SPEAKER,
  /** The speaker's country. */
  FROM,
  /** Talked about or speaking. */
  PERSON,
  /** In the statement; for articles: in the article. */
  COUNTRY,
  /** Where it was said. */
  CHANNEL,
  /** The agency that carried it. */
  VIA,
  /** Who printed it. */
  OUTLET,
  /** What it is about. */
  TOPIC,
  /** The edition's language. */
  LANG,
  /** Direct, indirect, mixed. */
  FORM,
  /** Certain, likely, inferred. */
  CONFIDENCE;

  /** The word of the grammar. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
