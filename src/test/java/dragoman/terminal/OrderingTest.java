package dragoman.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Unicode's BidiCharacterTest, version 15.0, but for what never passes the terminal's gate. */
final class OrderingTest {

  /**
   * A case.
   *
   * @param line as it stands in the file
   * @param starts the UTF-16 offset of each character
   * @param level the paragraph's
   * @param levels the characters', -1 for one that rule X9 removes
   * @param order the characters from left to right, without those
   */
  private record Case(
      String line,
      String text,
      List<Integer> starts,
      Direction direction,
      int level,
      List<Integer> levels,
      List<Integer> order) {

    static Case of(String line) {
      String[] fields = line.split(";", -1);
      StringBuilder text = new StringBuilder();
      List<Integer> starts = new ArrayList<>();
      for (String code : fields[0].split(" ", -1)) {
        starts.add(text.length());
        text.appendCodePoint(Integer.parseInt(code, 16));
      }
      Direction direction =
          switch (fields[1]) {
            case "0" -> Direction.LEFT_TO_RIGHT;
            case "1" -> Direction.RIGHT_TO_LEFT;
            default -> Direction.AUTO;
          };
      return new Case(
          line,
          text.toString(),
          starts,
          direction,
          Integer.parseInt(fields[2]),
          numbers(fields[3].replace("x", "-1")),
          numbers(fields[4]));
    }

    private static List<Integer> numbers(String field) {
      return field.isEmpty()
          ? List.of()
          : Arrays.stream(field.split(" ", -1)).map(Integer::parseInt).toList();
    }

    /** Whether its levels and its order come out. */
    boolean isOrdered() {
      Bidi found = Ordering.resolved(text, direction);
      List<Integer> kept = new ArrayList<>();
      for (int i = 0; i < levels.size(); i++) {
        if (levels.get(i) >= 0) {
          kept.add(i);
        }
      }
      byte[] resolved = new byte[kept.size()];
      boolean right = found.getBaseLevel() == level;
      for (int i = 0; i < resolved.length; i++) {
        int at = starts.get(kept.get(i));
        // A mark stands in the cell of the letter before it.
        boolean mark = Character.getType(text.codePointAt(at)) == Character.NON_SPACING_MARK;
        resolved[i] = mark && i > 0 ? resolved[i - 1] : (byte) found.getLevelAt(at);
        right &= resolved[i] == levels.get(kept.get(i));
      }
      return right
          && Arrays.stream(Ordering.order(resolved)).mapToObj(kept::get).toList().equals(order);
    }

    /** Whether it has embeddings, overrides or isolates, which never pass the gate. */
    boolean isExplicit() {
      return text.codePoints()
          .anyMatch(c -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069);
    }

    /** Whether each character is a cell of its own: no separators, marks or signs of format. */
    boolean isPlain() {
      return text.codePoints()
          .noneMatch(
              c ->
                  Character.isISOControl(c)
                      || switch (Character.getType(c)) {
                        case Character.FORMAT,
                            Character.NON_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR ->
                            true;
                        default -> false;
                      });
    }

    /** Whether a line that is set shows it in its order. */
    boolean isShown() {
      Line shown = Line.of(text, direction);
      List<Integer> cells = new ArrayList<>();
      for (int i = 0; i < shown.cells().size(); i++) {
        cells.add(shown.start(i));
      }
      return cells.equals(order.stream().map(starts::get).toList());
    }
  }

  /** The lines of the cases of a kind that fail a check, and how many there were. */
  private static String failures(Predicate<Case> kind, Predicate<Case> check) throws IOException {
    List<String> wrong = new ArrayList<>();
    int count = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    Objects.requireNonNull(
                        OrderingTest.class.getResourceAsStream("BidiCharacterTest.txt.gz"))),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          Case each = Case.of(line);
          if (kind.test(each)) {
            count++;
            if (!check.test(each)) {
              wrong.add(line);
            }
          }
        }
      }
    }
    return wrong.size() + " of " + count + " fail: " + wrong.stream().limit(5).toList();
  }

  @Test
  void everyCaseThatPassesTheGateIsOrderedAsUnicodeSays() throws IOException {
    assertEquals("0 of 91605 fail: []", failures(it -> !it.isExplicit(), Case::isOrdered));
  }

  @Test
  void everyCaseOfDrawnCharactersIsShownInThatOrder() throws IOException {
    assertEquals("0 of 91585 fail: []", failures(Case::isPlain, Case::isShown));
  }
}
