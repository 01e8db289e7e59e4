package dragoman.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The text of some bytes.
 *
 * @param text without a byte order mark, line ends as they were
 * @param codePage the name of the legacy code page that was recognised, null for Unicode
 */
record Decoded(String text, @Nullable String codePage) {
  private static final String REMEDY = "save it as UTF-8";

  /** Below this confidence of the detector (0 to 100) a code page is not taken. */
  private static final int CONVINCING = 35;

  /** Fewer bytes above ASCII than this say too little about a code page. */
  private static final int ENOUGH = 8;

  /**
   * Decodes UTF-8, UTF-16 with a byte order mark, and, when the bytes are neither and leave no
   * doubt, Windows-1256 or Windows-1250.
   *
   * @throws Unreadable for bytes that are no text in any of these; the line is the one of the first
   *     byte that does not fit
   */
  static Decoded of(byte[] bytes) throws Unreadable {
    Charset utf16 = utf16(bytes);
    if (utf16 != null) {
      return new Decoded(text(utf16, bytes), null);
    }
    int from = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0 && invalid(bytes) >= 0) {
      return legacy(bytes);
    }
    return new Decoded(text(text), null);
  }

  /** UTF-16 in the order its byte order mark says, null when there is none. */
  static @Nullable Charset utf16(byte[] bytes) {
    return starts(bytes, 0xFF, 0xFE)
        ? StandardCharsets.UTF_16LE
        : starts(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean starts(byte[] bytes, int... with) {
    for (int i = 0; i < with.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }

  private static String text(Charset utf16, byte[] bytes) throws Unreadable {
    try {
      CharBuffer chars = strict(utf16).decode(ByteBuffer.wrap(bytes, 2, bytes.length - 2));
      return text(chars.toString());
    } catch (CharacterCodingException e) {
      throw new Unreadable(null, "broken UTF-16 (half a character)", REMEDY);
    }
  }

  private static String text(String text) throws Unreadable {
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      int line = 1 + (int) text.substring(0, nul).chars().filter(c -> c == '\n').count();
      throw new Unreadable(
          line,
          "binary, not text (a NUL at character " + nul + ")",
          "save the article as UTF-8 text");
    }
    return text;
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** The offset of the first byte that is not UTF-8, -1 when all are. */
  private static int invalid(byte[] bytes) {
    CharsetDecoder decoder = strict(StandardCharsets.UTF_8);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }

  private static Decoded legacy(byte[] bytes) throws Unreadable {
    String name = codePage(bytes);
    if (name != null) {
      try {
        String text = strict(Charset.forName(name)).decode(ByteBuffer.wrap(bytes)).toString();
        return new Decoded(text, name);
      } catch (CharacterCodingException e) {
        // A byte the code page does not know: told below like any other that fits nowhere.
      }
    }
    int at = invalid(bytes);
    int line = 1;
    for (int i = 0; i < at; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    throw new Unreadable(
        line,
        String.format(
            Locale.ROOT,
            "not UTF-8 (byte 0x%02X at offset %d), and no other encoding fits beyond doubt",
            bytes[at] & 0xFF,
            at),
        REMEDY);
  }

  /**
   * The lines written mostly above ASCII, else all: beside a translation into a language of plain
   * ASCII, the detector would count the translation.
   */
  private static byte[] telling(byte[] bytes) {
    ByteArrayOutputStream telling = new ByteArrayOutputStream();
    int start = 0;
    int high = 0;
    for (int i = 0; i < bytes.length; i++) {
      high += bytes[i] < 0 ? 1 : 0;
      if (bytes[i] == '\n' || i == bytes.length - 1) {
        if (2 * high > i + 1 - start) {
          telling.write(bytes, start, i + 1 - start);
        }
        start = i + 1;
        high = 0;
      }
    }
    return telling.size() < ENOUGH ? bytes : telling.toByteArray();
  }

  private static @Nullable String codePage(byte[] bytes) {
    int high = 0;
    for (byte b : bytes) {
      if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        return null;
      }
      high += b < 0 ? 1 : 0;
    }
    if (high < ENOUGH) {
      return null;
    }
    CharsetMatch match = new CharsetDetector().setText(telling(bytes)).detect();
    if (match == null || match.getConfidence() < CONVINCING) {
      return null;
    }
    return switch (match.getName()) {
      case "windows-1256", "windows-1250" -> match.getName();
      // The detector's name for Windows-1250 without typographic quotes: taken when it is the same.
      case "ISO-8859-2" ->
          new String(bytes, Charset.forName("ISO-8859-2"))
                  .equals(new String(bytes, Charset.forName("windows-1250")))
              ? "windows-1250"
              : null;
      default -> null;
    };
  }
}
