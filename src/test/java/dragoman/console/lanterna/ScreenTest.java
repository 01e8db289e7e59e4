package dragoman.console.lanterna;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import dragoman.terminal.Alignment;
import dragoman.terminal.Attribute;
import dragoman.terminal.BidiMode;
import dragoman.terminal.BidiPlan;
import dragoman.terminal.Colour;
import dragoman.terminal.ColourDepth;
import dragoman.terminal.Direction;
import dragoman.terminal.Frame;
import dragoman.terminal.Input;
import dragoman.terminal.Input.Modifier;
import dragoman.terminal.Input.Name;
import dragoman.terminal.KeyStream;
import dragoman.terminal.Line;
import dragoman.terminal.Style;
import dragoman.terminal.Text;
import dragoman.terminal.WindowSize;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

final class ScreenTest {

  private static final BidiPlan PLAN = BidiPlan.of(BidiMode.VISUAL);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Screen screen(String typed) throws IOException {
    KeyStream in = new KeyStream(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
    return Screen.of(in, out, () -> new WindowSize(20, 3), PLAN, ColourDepth.SIXTEEN);
  }

  private static Frame frame(String... lines) {
    Frame frame = new Frame(20, 3);
    for (int row = 0; row < lines.length; row++) {
      frame.put(0, row, 20, Line.of(lines[row], Direction.AUTO), Alignment.START, Style.PLAIN);
    }
    return frame;
  }

  /** What has been sent since the last call, with ESC as {@code ^}. */
  private String sent() {
    String sent = out.toString(StandardCharsets.UTF_8).replace('\033', '^');
    out.reset();
    return sent;
  }

  private List<Input> typed(String keys) throws IOException, InterruptedException {
    List<Input> all = new ArrayList<>();
    try (Screen screen = screen(keys)) {
      BlockingQueue<Input> queue = new LinkedBlockingQueue<>();
      screen.listen(queue::add);
      Input input;
      do {
        input = queue.take();
        all.add(input);
      } while (!(input instanceof Input.Ended));
    }
    return all.subList(0, all.size() - 1);
  }

  private static Input key(Name name, Modifier... modifiers) {
    return new Input.Key(name, Set.of(modifiers));
  }

  private static Input text(String text, Modifier... modifiers) {
    return new Input.Typed(text, Set.of(modifiers));
  }

  @Test
  void keysAreDecoded() throws IOException, InterruptedException {
    assertEquals(
        List.of(
            key(Name.UP),
            key(Name.DOWN),
            key(Name.LEFT, Modifier.CONTROL),
            key(Name.PAGE_DOWN),
            key(Name.ENTER),
            key(Name.TAB),
            key(Name.BACK_TAB),
            key(Name.BACKSPACE),
            key(Name.F5),
            text("x", Modifier.ALT),
            text("c", Modifier.CONTROL),
            text("ب"),
            text("👍")),
        typed("\033[A\033OB\033[1;5D\033[6~\r\t\033[Z\177\033[15~\033x\003ب👍"));
  }

  @Test
  void aPasteComesInOnePiece() throws IOException, InterruptedException {
    assertEquals(
        List.of(new Input.Pasted("a\nb\n\033[Ac"), text("d")),
        typed("\033[200~a\r\nb\r\033[Ac\033[201~d"));
  }

  @Test
  void theMouseIsDecoded() throws IOException, InterruptedException {
    assertEquals(
        List.of(
            new Input.Mouse(Input.Action.PRESS, 1, 9, 4),
            new Input.Mouse(Input.Action.DRAG, 1, 299, 4),
            new Input.Mouse(Input.Action.RELEASE, 1, 299, 4),
            new Input.Mouse(Input.Action.WHEEL_UP, 0, 0, 0),
            new Input.Mouse(Input.Action.WHEEL_DOWN, 0, 0, 0)),
        typed("\033[<0;10;5M\033[<32;300;5M\033[<0;300;5m\033[<64;1;1M\033[<65;1;1M"));
  }

  @Test
  void theFirstFrameClearsTheScreen() throws IOException {
    try (Screen screen = screen("")) {
      sent();
      screen.show(frame("abc", "سلام"));
      assertEquals("^[?25l^[2J^[Habc^[2;18Hﻡﻼﺳ", sent());
    }
  }

  @Test
  void onlyDifferencesAreSent() throws IOException {
    try (Screen screen = screen("")) {
      screen.show(frame("abc", "one two three"));
      sent();
      screen.show(frame("abc", "one six three"));
      assertEquals("^[5Gsix", sent());
      screen.show(frame("abc", "one six three"));
      assertEquals("", sent());
    }
  }

  @Test
  void blanksToTheEdgeAreErased() throws IOException {
    try (Screen screen = screen("")) {
      screen.show(frame("a long line of text"));
      sent();
      screen.show(frame("a"));
      assertEquals("^[3G^[K", sent());
    }
  }

  @Test
  void looksChangeAsLittleAsTheyCan() throws IOException {
    Style red = Style.PLAIN.foreground(Colour.rgb(0xFF0000));
    Frame frame = frame();
    frame.put(
        0,
        0,
        Line.of(
            Text.of("a", red).plus("b", red.with(Attribute.BOLD)).plus("c", Style.PLAIN),
            Direction.AUTO));
    try (Screen screen = screen("")) {
      sent();
      screen.show(frame);
      assertEquals("^[?25l^[2J^[H^[91ma^[1mb^[mc", sent());
    }
  }

  @Test
  void theColumnIsSetAnewAfterAWideCluster() throws IOException {
    try (Screen screen = screen("")) {
      sent();
      screen.show(frame("日x"));
      assertEquals("^[?25l^[2J^[H日^[3Gx", sent());
    }
  }

  @Test
  void theCursorIsShownWhereTheFrameHasIt() throws IOException {
    Frame frame = frame("ab");
    frame.cursor(1, 0);
    try (Screen screen = screen("")) {
      screen.show(frame("ab"));
      sent();
      screen.show(frame);
      assertEquals("^[2G^[?25h", sent());
    }
  }

  @Test
  void closingGivesTheTerminalBack() throws IOException {
    BidiPlan plan = new BidiPlan(BidiMode.VISUAL, "\033[8l", "\033[8h", "", BidiPlan.Hint.NONE);
    KeyStream in = new KeyStream(new ByteArrayInputStream(new byte[0]));
    Screen screen = Screen.of(in, out, () -> WindowSize.USUAL, plan, ColourDepth.NONE);
    assertEquals("^[?1049h^[?7l^[?2004h^[?1002h^[?1006h^[8l", sent());
    screen.close();
    assertEquals("^[8h^[?1006l^[?1002l^[?2004l^[?7h^[m^[?25h^[?1049l", sent());
  }

  @Test
  void rowsThatMoveAreNotSentAgain() throws IOException {
    ByteArrayOutputStream tall = new ByteArrayOutputStream();
    KeyStream in = new KeyStream(new ByteArrayInputStream(new byte[0]));
    WindowSize size = new WindowSize(20, 6);
    try (Screen screen = Screen.of(in, tall, () -> size, PLAN, ColourDepth.NONE)) {
      screen.show(list("title", "one", "two", "three", "four", "keys"));
      tall.reset();
      screen.show(list("title", "two", "three", "four", "five", "keys"));
      assertEquals("\033[2;5r\033[S\033[r\033[5Hfive", tall.toString(StandardCharsets.UTF_8));
      tall.reset();
      screen.show(list("title", "one", "two", "three", "four", "keys"));
      assertEquals("\033[2;5r\033[T\033[r\r\none", tall.toString(StandardCharsets.UTF_8));
    }
  }

  private static Frame list(String... lines) {
    Frame frame = new Frame(20, lines.length);
    for (int row = 0; row < lines.length; row++) {
      frame.put(0, row, Line.of(lines[row], Direction.AUTO));
    }
    return frame;
  }

  @Test
  void textForTheClipboardIsEncoded() throws IOException {
    try (Screen screen = screen("")) {
      sent();
      screen.copy("سلام");
      assertEquals("^]52;c;2LPZhNin2YU=\007", sent());
    }
  }

  @Test
  void lanternasVirtualTerminalShowsFrames() throws IOException {
    DefaultVirtualTerminal terminal = new DefaultVirtualTerminal(new TerminalSize(20, 3));
    try (Screen screen = Screen.of(terminal, BidiMode.VISUAL, ColourDepth.NONE)) {
      screen.show(frame("abc", "سلام"));
      assertEquals("abc\n                 ﻡﻼﺳ", terminal.toString().stripTrailing());
    }
  }
}
