package dragoman.correction;

import java.time.OffsetDateTime;
import java.util.Locale;

/**
 * One part of one statement, put right by a person at the desk.
 *
 * @param statement the statement's id when it was corrected: the article's, {@code @}, the
 *     content's first code point
 * @param words the statement's content, to the character; it is found again by them
 * @param part what was wrong
 * @param value what is right: an id, a day as {@code 2025-11-20}, or {@link #NONE} for {@link
 *     Part#STATEMENT}
 * @param name a speaker's name, for one whom no table knows; empty otherwise
 * @param by who says so
 * @param at when, to the second
 */
public record Correction(
    String statement,
    String words,
    Part part,
    String value,
    String name,
    String by,
    OffsetDateTime at) {

  /** The value for what is no statement. */
  public static final String NONE = "none";

  /** What of a statement can be corrected. */
  public enum Part {
    /** Who said it: a person's, institution's or unnamed source's id. */
    SPEAKER,
    /** Whether it is one. */
    STATEMENT,
    /** The day it was said. */
    DATE,
    /** Where it was said: a channel's or outlet's id. */
    CHANNEL;

    /** The word of the file. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The id of the article it stands in. */
  String article() {
    return statement.substring(0, statement.lastIndexOf('@'));
  }

  /** Where its words stood: the first code point in the file. */
  int start() {
    return Integer.parseInt(statement.substring(statement.lastIndexOf('@') + 1));
  }

  /** What a listing says: {@code speaker corrected by Ana on 2025-11-20}. */
  String note() {
    return part.label() + " corrected by " + by + " on " + at.toLocalDate();
  }
}
