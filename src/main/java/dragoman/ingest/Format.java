package dragoman.ingest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the articles of a file are written down. */
enum Format {
  /** The whole file is one article, YAML front matter aside: raw text and Markdown. */
  TEXT,
  /** One article or an array of them. */
  JSON,
  /** One article a line. */
  NDJSON;

  private static final String SIDE = ".meta.yaml";

  /** The format a file's name promises, null when it is none that is read. */
  static @Nullable Format of(String path) {
    return switch (extension(path)) {
      case "", "txt", "text", "md", "markdown" -> TEXT;
      case "json" -> JSON;
      case "ndjson", "jsonl" -> NDJSON;
      default -> null;
    };
  }

  /**
   * The last part of the name behind a dot, in lower case; empty when it does not look like an
   * extension (a letter, then up to nine letters or digits of ASCII).
   */
  static String extension(String path) {
    int dot = path.lastIndexOf('.');
    int length = path.length() - dot - 1;
    if (dot <= path.lastIndexOf('/') + 1 || length < 1 || length > 10) {
      return "";
    }
    for (int i = dot + 1; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean letter = 'a' <= (c | ' ') && (c | ' ') <= 'z';
      boolean digit = '0' <= c && c <= '9' && i > dot + 1;
      if (!letter && !digit) {
        return "";
      }
    }
    return path.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether the file tells about another one. */
  static boolean isSide(String path) {
    return path.endsWith(SIDE);
  }

  /** The path of the side file that would belong to a text. */
  static String sideOf(String path) {
    String extension = extension(path);
    int cut = extension.isEmpty() ? 0 : extension.length() + 1;
    return path.substring(0, path.length() - cut) + SIDE;
  }
}
