package dragoman.briefing.note;

import java.util.Locale;

/** How a note leads back to its sources. */
public enum Citations {
  /** A footnote for each text quoted. */
  FOOTNOTE,
  /** Outlet, day and place in parentheses behind the words. */
  INLINE,
  /** Only the list of sources at the end. */
  NONE;

  /** The word of front matter and options. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
