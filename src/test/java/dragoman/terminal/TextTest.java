package dragoman.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TextTest {

  private static final Style RED = Style.PLAIN.foreground(Colour.ansi(1));
  private static final Style BOLD = Style.PLAIN.with(Attribute.BOLD);

  private static List<Style> styles(Text text) {
    return IntStream.range(0, text.string().length()).mapToObj(text::styleAt).toList();
  }

  @Test
  void aStyleIsLaidOverAPart() {
    Text text = Text.of("ab").plus("cd", RED).styled(1, 3, BOLD);
    assertEquals("abcd", text.string());
    assertEquals(List.of(Style.PLAIN, BOLD, RED.with(Attribute.BOLD), RED), styles(text));
  }

  @Test
  void whatLiesOutsideIsIgnored() {
    assertEquals(List.of(BOLD), styles(Text.of("a").styled(-3, 9, BOLD)));
    assertEquals(List.of(Style.PLAIN), styles(Text.of("a").styled(1, 1, BOLD)));
    assertEquals(Style.PLAIN, Text.EMPTY.styleAt(0));
  }
}
