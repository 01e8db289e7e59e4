package dragoman.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A safe name for a file, made from a title in any script: letters, their marks and digits in lower
 * case, hyphens for everything between. So it has no separator, dot, blank, control, bidi or other
 * invisible character, does not begin with a hyphen, and never points outside its folder.
 *
 * @param stem the name without extension, 1 to {@value #MAX_BYTES} bytes of UTF-8, NFC, cut between
 *     grapheme clusters
 */
public record FileName(String stem) {

  /** How long a stem may be; leaves room for a number and an extension below the usual 255. */
  public static final int MAX_BYTES = 120;

  /** The stem of a title without a letter or digit. */
  public static final String NAMELESS = "briefing";

  private static final Pattern CLUSTER = Pattern.compile("\\X");

  /** What may stand in a stem: the classes of letters, marks and digits without invisible ones. */
  private static final Pattern KEPT =
      Pattern.compile(
          "[\\p{L}\\p{Mn}\\p{Mc}\\p{Nd}"
              + "&&[^\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u3164\\uFE00-\\uFE0F\\uFFA0"
              + "\\x{E0100}-\\x{E01EF}]]");

  /** Names of devices on Windows, where a file cannot have them with any extension. */
  private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

  private static final Pattern STEM = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}-]*");

  /** Checks that it is one. */
  public FileName {
    if (!STEM.matcher(stem).matches() || bytes(stem) > MAX_BYTES) {
      throw new IllegalArgumentException("no safe file name: " + stem);
    }
  }

  /** The name for a title; {@value #NAMELESS} for one without a letter or digit. */
  public static FileName of(String title) {
    StringBuilder stem = new StringBuilder();
    int size = 0;
    boolean gap = false;
    String normal = Normalizer.normalize(title, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    Matcher clusters = CLUSTER.matcher(Normalizer.normalize(normal, Normalizer.Form.NFC));
    while (clusters.find()) {
      String kept = kept(clusters.group());
      int more = bytes(kept) + (gap && size > 0 ? 1 : 0);
      if (kept.isEmpty()) {
        // Format characters stand inside words (ZWNJ): they do not part them.
        gap |= Character.getType(clusters.group().codePointAt(0)) != Character.FORMAT;
      } else if (size + more <= MAX_BYTES) {
        stem.append(gap && size > 0 ? "-" : "").append(kept);
        size += more;
        gap = false;
      } else if (size > 0) {
        break;
      }
    }
    String made = stem.toString();
    if (made.isEmpty()) {
      return new FileName(NAMELESS);
    }
    return new FileName(RESERVED.matcher(made).matches() ? NAMELESS + "-" + made : made);
  }

  /** What of a cluster stays: all its kept characters when it begins with a letter or digit. */
  private static String kept(String cluster) {
    StringBuilder kept = new StringBuilder();
    Matcher matcher = KEPT.matcher(cluster);
    while (matcher.find()) {
      if (kept.length() > 0 || Character.isLetterOrDigit(matcher.group().codePointAt(0))) {
        kept.append(matcher.group());
      }
    }
    return kept.toString();
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /**
   * The name with an extension; from the second on with its number: {@code talks.md}, {@code
   * talks-2.md}.
   *
   * @param number 1 or more
   * @param extension without its dot
   */
  public String numbered(int number, String extension) {
    return stem + (number == 1 ? "" : "-" + number) + "." + extension;
  }

  /**
   * Writes a new file under the first number that is free, never over an existing one.
   *
   * @return the file that was written
   * @throws IOException when it could not be written, with a message for the user
   */
  public Path create(Path folder, String extension, byte[] bytes, FileAttribute<?>... attributes)
      throws IOException {
    for (int number = 1; ; number++) {
      Path file = folder.resolve(numbered(number, extension));
      try {
        AtomicFile.create(file, bytes, attributes);
        return file;
      } catch (FileAlreadyExistsException taken) {
        // The next number may be free.
      }
    }
  }
}
