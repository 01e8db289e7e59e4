package dragoman.terminal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dragoman.terminal.BidiPlan.Hint;
import dragoman.terminal.BidiProbe.Outside;
import dragoman.terminal.BidiProbe.Replies;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BidiProbeTest {

  private static final BidiPlan VISUAL =
      new BidiPlan(BidiMode.VISUAL, "\033[8l", "\033[8h", "", Hint.NONE);

  /**
   * The replies seen of each terminal; DECRQM, the order of sending, and the plan's first sequence.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      nullValues = "-",
      quoteCharacter = '"',
      textBlock =
          """
          xterm,       XTerm(379),      ?64;1;2;6;9;15, 41;379;0,    0, xterm-256color, VISUAL, [8l
          VTE,         -,               ?65;1;9,        65;7006;1,   1, xterm-256color, VISUAL, [8l
          VTE again,   -,               ?65;1;9,        65;7006;1,   2, xterm-256color, VISUAL, [8l
          old VTE,     -,               ?65;1;9,        65;5802;1,   -, xterm-256color, VISUAL, [8l
          mintty,      -,               ?64;1,          77;30000;0,  -, xterm-256color, VISUAL, [8l
          Konsole,     Konsole 22.12.3, ?62;1;4,        1;115;0,     -, xterm-256color, VISUAL, ]50;BidiRenderingEnabled=false
          mlterm,      -,               ?63;1,          24;279;0,    0, mlterm,         VISUAL, ]5379;use_ctl=false
          mlterm DA2,  -,               ?63;1,          24;279;0,    0, xterm,          VISUAL, ]5379;use_ctl=false
          pterm,       -,               ?6,             0;136;0,     -, xterm-256color, WORDS,  -
          kitty,       kitty(0.26.5),   ?62;,           1;4000;26,   0, xterm-kitty,    KITTY,  -
          foot,        foot(1.13.1),    ?62;4;22,       1;011301;0,  -, foot,           VISUAL, [8l
          alacritty,   -,               ?6,             0;1700;1,    -, alacritty,      VISUAL, [8l
          urxvt,       -,               ?1;2,           85;95;0,     -, rxvt-unicode,   VISUAL, [8l
          st,          -,               ?6,             -,           -, st-256color,    VISUAL, [8l
          QTerminal,   -,               ?1;2,           0;115;0,     -, xterm-256color, SGR,    -
          screen,      -,               ?1;2,           83;40900;0,  -, screen,         VISUAL, [8l
          silent,      -,               -,              -,           -, xterm,          VISUAL, [8l
          """)
  void everyTerminalGetsItsWay(
      String name,
      String version,
      String primary,
      String secondary,
      String explicit,
      String term,
      BidiMode mode,
      String enter) {
    StringBuilder heard = new StringBuilder();
    heard.append(version == null ? "" : "\033P>|" + version + "\033\\");
    heard.append(explicit == null ? "" : "\033[8;" + explicit + "$y");
    heard.append(secondary == null ? "" : "\033[>" + secondary + "c");
    heard.append(primary == null ? "" : "\033[" + primary + "c");
    Replies replies =
        BidiProbe.parse(heard.toString().getBytes(StandardCharsets.US_ASCII)).replies();
    BidiPlan plan = BidiProbe.decide(replies, Map.of("TERM", term));
    assertEquals(mode, plan.mode());
    assertEquals(enter == null ? "" : enter, plan.enter().replace("\033", "").replace("\007", ""));
  }

  @Test
  void vteIsLeftAsItWasFound() {
    assertEquals(VISUAL, BidiProbe.decide(new Replies("", "?65;1;9", "65;7006;1", "1"), Map.of()));
    assertEquals(
        new BidiPlan(BidiMode.VISUAL, "\033[8l", "", "", Hint.NONE),
        BidiProbe.decide(new Replies("", "?65;1;9", "65;7006;1", "2"), Map.of()));
  }

  @Test
  void puttyGetsAHint() {
    assertEquals(
        new BidiPlan(BidiMode.WORDS, "", "", "", Hint.SWITCH_OFF_BIDI),
        BidiProbe.decide(new Replies("", "?6", "0;136;0", ""), Map.of()));
  }

  @Test
  void insideTmuxTheTerminalOutsideDecides() {
    Replies tmux = new Replies("tmux 3.3a", "?1;2", "84;0;0", "");
    assertEquals(
        new BidiPlan(BidiMode.KITTY, "", "", "/dev/pts/3", Hint.NONE),
        BidiProbe.decide(
            tmux, Map.of(), Outside.parse("xterm-kitty\tkitty(0.26.5)\t/dev/pts/3\n")));
    assertEquals(
        new BidiPlan(
            BidiMode.VISUAL,
            "\033]50;BidiRenderingEnabled=false\007",
            "\033]50;BidiRenderingEnabled=true\007",
            "/dev/pts/3",
            Hint.NONE),
        BidiProbe.decide(
            tmux, Map.of(), Outside.parse("xterm-256color\tKonsole 22.12.3\t/dev/pts/3")));
    assertEquals(
        VISUAL.sentTo("/dev/pts/4"),
        BidiProbe.decide(
            tmux, Map.of("VTE_VERSION", "7006"), Outside.parse("xterm-256color\t\t/dev/pts/4")));
  }

  @Test
  void tmuxWithoutATerminalOutsideAsksTheUser() {
    assertEquals(
        new BidiPlan(BidiMode.VISUAL, "", "", "", Hint.CHOOSE_MODE),
        BidiProbe.decide(new Replies("", "?1;2", "84;0;0", ""), Map.of(), Outside.UNKNOWN));
  }

  @Test
  void theUsersWordComesFirst() {
    Replies kitty = new Replies("kitty(0.26.5)", "?62;", "1;4000;26", "0");
    assertEquals(
        BidiPlan.of(BidiMode.TERMINAL),
        BidiProbe.chosen(BidiMode.TERMINAL, kitty, Map.of(), Outside.UNKNOWN));
    assertEquals(
        "\033]50;BidiRenderingEnabled=false\007",
        BidiProbe.chosen(
                BidiMode.VISUAL, new Replies("Konsole 22", "", "", ""), Map.of(), Outside.UNKNOWN)
            .enter());
  }

  @Test
  void keysTypedMeanwhileAreNotLost() {
    BidiProbe.Answer answer =
        BidiProbe.parse(
            "j\033[B\033[>65;7006;1cx\033[?65;1;9c".getBytes(StandardCharsets.US_ASCII));
    assertEquals(new Replies("", "?65;1;9", "65;7006;1", ""), answer.replies());
    assertArrayEquals("j\033[Bx".getBytes(StandardCharsets.US_ASCII), answer.typed());
  }

  @Test
  void hostileRepliesBreakNothing() {
    assertEquals(
        new Replies("", "", "65;99999999999999999999", ""),
        BidiProbe.parse(
                "\033[>65;99999999999999999999c\033P>|unterminated"
                    .getBytes(StandardCharsets.US_ASCII))
            .replies());
    assertEquals(
        VISUAL, BidiProbe.decide(new Replies("", "", "65;99999999999999999999", ""), Map.of()));
  }

  @Test
  void askingStopsAtTheFence() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayInputStream in =
        new ByteArrayInputStream("\033[?6cnext".getBytes(StandardCharsets.US_ASCII));
    BidiProbe.Answer answer = BidiProbe.ask(in, out, Duration.ofSeconds(2));
    assertEquals(new Replies("", "?6", "", ""), answer.replies());
    assertEquals(BidiProbe.QUERIES, out.toString(StandardCharsets.US_ASCII));
    assertEquals("next", new String(in.readAllBytes(), StandardCharsets.US_ASCII));
  }

  @Test
  void askingASilentTerminalEndsAtTheDeadline() throws IOException {
    BidiProbe.Answer answer =
        BidiProbe.ask(
            new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), Duration.ZERO);
    assertEquals(Replies.NONE, answer.replies());
  }
}
