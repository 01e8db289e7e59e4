package dragoman.terminal;

/** What a terminal can do to a character beside colour. */
public enum Attribute {
  /** Bold. */
  BOLD,
  /** Faint. */
  DIM,
  /** Italic; many terminals show nothing. */
  ITALIC,
  /** Underlined. */
  UNDERLINE,
  /** Foreground and background exchanged. */
  REVERSE
}
