package dragoman.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dragoman.desk.Desk;
import dragoman.settings.SettingsException;
import dragoman.terminal.BidiMode;
import dragoman.terminal.BidiPlan;
import dragoman.terminal.WindowSize;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys typed at a terminal that is two streams, as a remote session's is. */
class InteractionTest {

  private static final String UP = "\033[A";

  @TempDir Path home;

  private SmallDesk small;
  private Desk desk;
  private Interpreter interpreter;

  @BeforeEach
  void open() throws IOException, SettingsException {
    small = new SmallDesk(home);
    desk = small.desk();
    interpreter = small.interpreter(desk);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void tabCompletesASpeakerFromABeginningInAnotherScript() throws IOException {
    String screen = typed("filter speaker:دراغ\t\rquit\r", "xterm");

    assertTrue(screen.contains("filter speaker:iilinka-draghulisku: 1 article"), screen);
  }

  @Test
  void tabCompletesACommandAndANumber() throws IOException {
    String screen = typed("filt\tlang:ro\rlis\t\rrea\t1\t\rquit\r", "xterm");

    assertTrue(screen.contains("1.1 speaker Vasile Horbatko"), screen);
  }

  @Test
  void tabSaysWhatACommandTakesWhereNothingCanBeCompleted() throws IOException {
    String screen = typed("title \tNew\rquit\r", "xterm");

    assertTrue(screen.contains("Gives the note its title"), screen);
    assertTrue(screen.contains("title New"), screen);
  }

  @Test
  void aLineIsThereAgainInTheNextSession() throws IOException {
    typed("filter lang:ro\rquit\r", "xterm");

    assertEquals(List.of("filter lang:ro", "quit"), small.history().lines());
    String screen = typed(UP + "\033OA" + "\rquit\r", "xterm");
    assertTrue(screen.contains("filter lang:ro: 1 article"), screen);
  }

  @Test
  void arabicStandsInVisualOrderWithJoinedLetters() throws IOException {
    String screen = typed("title سفينة\rquit\r", "xterm");

    assertTrue(screen.contains("title ﺔﻨﻴﻔﺳ"), screen);
    assertFalse(screen.contains("title سفينة"), screen);
    assertEquals("سفينة", desk.draft().orElseThrow().title());
  }

  @Test
  void theTerminalsOwnWayLeavesArabicAsItIs() throws IOException {
    String screen = typed("title سفينة\rquit\r", "xterm", BidiMode.TERMINAL);

    assertTrue(screen.contains("title سفينة"), screen);
  }

  @Test
  void anOpenQuotationGoesOnInTheNextLine() throws IOException {
    typed("remark 'one\rtwo'\rquit\r", "xterm");

    assertEquals(
        List.of(new dragoman.briefing.Item.Remark("one\ntwo")), desk.draft().orElseThrow().items());
  }

  @Test
  void aFullScreenAsksAndANoDropsTheRest() throws IOException {
    String screen = typed("help\rqlist lang:ro\rquit\r", "xterm");

    assertTrue(screen.contains(Pager.QUESTION), screen);
    assertFalse(screen.contains("quit: Leaves."), screen);
    assertTrue(screen.contains("1. headline Trimisul"), screen);
  }

  @Test
  void aDumbTerminalIsNeitherPagedNorWrapped() throws IOException {
    String screen = typed("help\rtitle سفينة\rquit\r", "dumb");

    assertFalse(screen.contains(Pager.QUESTION), screen);
    assertTrue(screen.contains("quit: Leaves. The briefing is kept for the next session"), screen);
    assertTrue(screen.contains("title سفينة"), screen);
  }

  @Test
  void theEndOfTheStreamEndsTheSessionAndKeepsTheBriefing() throws IOException {
    typed("title Dropped\rbottom-line half a li", "xterm");

    assertEquals("Dropped", desk.draft().orElseThrow().title());
    assertEquals("", desk.draft().orElseThrow().bottomLine());
  }

  private String typed(String keys, String type) throws IOException {
    return typed(keys, type, BidiMode.VISUAL);
  }

  private String typed(String keys, String type, BidiMode mode) throws IOException {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    Shell shell = new Shell(interpreter, new Completions(interpreter, desk), desk, small.history());
    try (ShellTerminal terminal =
        new ShellTerminal(
            new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)),
            screen,
            new WindowSize(100, 20),
            type,
            BidiPlan.of(mode))) {
      shell.interact(terminal, Shell.Paging.ON);
    }
    return screen.toString(StandardCharsets.UTF_8);
  }
}
