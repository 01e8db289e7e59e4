package dragoman.briefing.note;

import java.util.Locale;

/** What the key statements of a note are grouped by. */
public enum Grouping {
  /** Who said it, in the order of the briefing. */
  SPEAKER,
  /** What it is about; of several topics the one that most statements of the note have. */
  TOPIC,
  /** When it was said, the earliest first, undated last. */
  DAY;

  /** The word of front matter and options. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
