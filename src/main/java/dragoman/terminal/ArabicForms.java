package dragoman.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the letters of the Arabic script join, and the code points of their joined forms. */
final class ArabicForms {

  /** Read at the first Arabic letter. */
  static final ArabicForms STANDARD = read("arabic-forms.tsv");

  private static final int LAM = 0x644;

  /** One letter or ligature; a form is 0 when Unicode has none. */
  private record Letter(char joining, char isolated, char end, char initial, char medial) {}

  private final Map<Integer, Letter> letters;
  private final Map<Integer, Letter> lamAlef;
  private final Map<Character, String> bases;

  private ArabicForms(
      Map<Integer, Letter> letters, Map<Integer, Letter> lamAlef, Map<Character, String> bases) {
    this.letters = letters;
    this.lamAlef = lamAlef;
    this.bases = bases;
  }

  private static ArabicForms read(String resource) {
    Map<Integer, Letter> letters = new HashMap<>(600);
    Map<Integer, Letter> lamAlef = new HashMap<>();
    Map<Character, String> bases = new HashMap<>(1000);
    try (InputStream in = ArabicForms.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource missing: " + resource);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("#")) {
          continue;
        }
        String[] fields = line.split("\t", -1);
        Letter letter =
            new Letter(
                fields[1].charAt(0),
                form(fields[2]),
                form(fields[3]),
                form(fields[4]),
                form(fields[5]));
        int first = Integer.parseInt(fields[0].substring(0, 4), 16);
        String base = String.valueOf((char) first);
        if (fields[0].length() > 4) {
          int alef = Integer.parseInt(fields[0].substring(5), 16);
          base = base.concat(String.valueOf((char) alef));
          lamAlef.put(alef, letter);
        } else {
          letters.put(first, letter);
        }
        for (char form : new char[] {letter.isolated, letter.end, letter.initial, letter.medial}) {
          bases.put(form, base);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    bases.remove('\0');
    return new ArabicForms(letters, lamAlef, bases);
  }

  private static char form(String field) {
    return field.equals("-") ? 0 : (char) Integer.parseInt(field, 16);
  }

  /** Whether the letter joins to the one before it. */
  boolean joinsBefore(int c) {
    Letter letter = letters.get(c);
    return letter != null
        && (letter.joining == 'D' || letter.joining == 'R' || letter.joining == 'C');
  }

  /** Whether the letter joins to the one behind it. */
  boolean joinsBehind(int c) {
    Letter letter = letters.get(c);
    return letter != null && (letter.joining == 'D' || letter.joining == 'C');
  }

  /** The letter as it looks between these neighbours; itself when Unicode has no such form. */
  int shape(int c, boolean before, boolean behind) {
    Letter letter = letters.get(c);
    return letter == null ? c : shape(letter, c, before, behind);
  }

  /** Lam and the letter behind it as one; 0 when they make none. */
  int lamAlef(int lam, int alef, boolean before) {
    Letter letter = lam == LAM ? lamAlef.get(alef) : null;
    return letter == null ? 0 : shape(letter, 0, before, false);
  }

  /** The letter or letters that a form stands for; null for anything but a form. */
  @Nullable String base(char form) {
    return bases.get(form);
  }

  private static int shape(Letter letter, int c, boolean before, boolean behind) {
    char form =
        before && behind
            ? letter.medial
            : before ? letter.end : behind ? letter.initial : letter.isolated;
    return form == 0 ? c : form;
  }
}
