package dragoman.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

final class TerminalTextTest {

  @Test
  void harmlessTextStaysTheSameObject() {
    String text = "Rusia și SUA: „pace” – 2025";
    assertSame(text, TerminalText.clean(text));
  }

  @Test
  void controlSequencesGoWithTheirParameters() {
    assertEquals("red blue", TerminalText.clean("\033[1;31mred\033[0m \033[38:5:4mblue\033[2J"));
  }

  @Test
  void eightBitControlSequencesGoToo() {
    assertEquals("ab", TerminalText.clean("a\u009B2Jb\u0084"));
  }

  @Test
  void stringsGoUpToTheirTerminator() {
    assertEquals(
        "abcd",
        TerminalText.clean(
            "a\033]0;title\007b\033]52;c;ZXZpbA==\033\\c\u0090q#1\u009Cd\033Pdata\033\\"));
  }

  @Test
  void anUnterminatedStringLosesItsIntroducerOnly() {
    assertEquals("a0;words that stay", TerminalText.clean("a\033]0;words that stay"));
    assertEquals("a0;words b", TerminalText.clean("a\u009D0;words\nb\007"));
  }

  @Test
  void aLoneEscapeGoes() {
    assertEquals("ab", TerminalText.clean("a\033\033[mb\033"));
  }

  @Test
  void shortSequencesGo() {
    assertEquals("ab", TerminalText.clean("a\033c\033(0\0337b"));
  }

  @Test
  void lineEndsAndTabsBecomeOneBlankEach() {
    assertEquals("a b c d e f", TerminalText.clean("a\r\nb\tc\u2028d\u0085e\nf"));
  }

  @Test
  void linesKeepTheirEnds() {
    assertEquals("a\nb\n\nc", TerminalText.cleanLines("a\r\nb\r\rc\033[m"));
  }

  @Test
  void overridesAndIsolatesBecomeVisible() {
    assertEquals("a⟨RLO⟩b⟨PDF⟩⟨LRI⟩c⟨PDI⟩", TerminalText.clean("a\u202Eb\u202C\u2066c\u2069"));
  }

  @Test
  void marksAndJoinersStay() {
    String text = "a\u200Eb\u200F\u061C\u200C\u200D";
    assertEquals(text, TerminalText.clean(text));
  }

  @Test
  void otherInvisibleCharactersGo() {
    assertEquals("ab", TerminalText.clean("a\uFEFF\u00AD\u2060\u200B\uDB40\uDC41\u206Ab"));
  }

  @Test
  void halfSurrogatesAndNoncharactersAreReplaced() {
    assertEquals("\uFFFDa\uFFFD\uFFFD", TerminalText.clean("\uD800a\uFDD0\uDBFF\uDFFF"));
  }

  @Test
  void lettersAreComposed() {
    assertEquals("ș", TerminalText.clean("s\u0326"));
  }

  @Test
  void whatIsKeptKnowsWhereItStood() {
    TerminalText.Cleaned cleaned = TerminalText.strip("\033[mab\u202Ec");
    assertEquals("ab⟨RLO⟩c", cleaned.text());
    assertEquals(3, cleaned.original(0));
    assertEquals(5, cleaned.original(2));
    assertEquals(6, cleaned.original(7));
    assertEquals(7, cleaned.original(8));
  }
}
