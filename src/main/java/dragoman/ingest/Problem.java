package dragoman.ingest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A row of the report on a corpus: something that could not be read, or was read with a
 * reservation.
 *
 * @param file corpus-relative path with forward slashes, as on disk
 * @param line 1-based line in the decoded file, null when the row is about the whole file
 * @param cause what is wrong, in plain words, without a final full stop
 * @param remedy what to do about it, in plain words, without a final full stop
 * @param severity whether an article is missing because of it
 */
public record Problem(
    String file, @Nullable Integer line, String cause, String remedy, Severity severity) {

  /** What a problem cost. */
  public enum Severity {
    /** Everything that was meant to be an article is one; something about it is worth knowing. */
    NOTE,
    /** Something that was meant to be an article is not one. */
    ERROR
  }

  /**
   * The row in one line: {@code file:line: cause; remedy}. Control and format characters (line
   * ends, escapes, bidi overrides) are written as <code>&#92;uXXXX</code>, so that a file's name
   * cannot forge a row.
   */
  public String row() {
    StringBuilder row = new StringBuilder();
    (file + (line == null ? "" : ":" + line) + ": " + cause + "; " + remedy)
        .codePoints()
        .forEach(point -> append(row, point));
    return row.toString();
  }

  private static void append(StringBuilder row, int point) {
    int type = Character.getType(point);
    if (Character.isISOControl(point)
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE) {
      row.append(String.format(Locale.ROOT, "\\u%04X", point));
    } else {
      row.appendCodePoint(point);
    }
  }
}
