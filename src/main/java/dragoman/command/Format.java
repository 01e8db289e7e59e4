package dragoman.command;

import java.util.Locale;

/** How a listing is written. */
enum Format {
  /** Columns for people. */
  TABLE,
  /** A numbered line a row for people, each value behind its name: reads well aloud. */
  LINES,
  /** One JSON object a line. */
  NDJSON,
  /** One JSON array. */
  JSON,
  /** Comma-separated values with a header (RFC 4180); lists are joined by semicolons. */
  CSV;

  /** The word of the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is written for people, who need not see every field. */
  boolean forPeople() {
    return this == TABLE || this == LINES;
  }
}
