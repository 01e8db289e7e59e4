package dragoman.command;

/** How a listing is written. */
enum Format {
  /** Columns for people. */
  TABLE,
  /** One JSON object a line. */
  NDJSON,
  /** One JSON array. */
  JSON,
  /** Comma-separated values with a header (RFC 4180); lists are joined by semicolons. */
  CSV
}
