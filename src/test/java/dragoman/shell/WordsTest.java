package dragoman.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void semicolonsAndLineEndsPartCommands() throws UnfinishedException {
    assertEquals(List.of("list", "read 3", "quit"), texts("list; read 3\n\n ;quit"));
  }

  @Test
  void aQuotedSemicolonIsAnOrdinaryLetter() throws UnfinishedException {
    assertEquals(List.of("remark \"a; b\"", "save"), texts("remark \"a; b\"; save"));
  }

  @Test
  void anApostropheInsideAWordOpensNothing() throws UnfinishedException {
    assertEquals(List.of("remark it's so", "save"), texts("remark it's so; save"));
  }

  @Test
  void quotesGroupWordsAndAreLeftOut() throws UnfinishedException {
    assertEquals(
        List.of("export", "--title", "A b", "--x=c d"), plain("export --title 'A b' --x=\"c d\""));
  }

  @Test
  void aQueryKeepsItsDoubleQuotes() throws UnfinishedException {
    assertEquals(
        List.of("list", "\"a b\"", "speaker:\"c d\"", "\"e\""),
        Words.commands("list \"a b\" speaker:\"c d\" '\"e\"'").get(0).words().stream()
            .map(Words.Word::query)
            .toList());
  }

  @Test
  void aBackslashKeepsWhatWouldPart() throws UnfinishedException {
    assertEquals(List.of("a;b", "'c", "d e", "\\(f"), plain("a\\;b \\'c d\\ e \\(f"));
  }

  @Test
  void aBackslashAtALinesEndGoesOn() throws UnfinishedException {
    assertEquals(List.of("list", "lang:ro"), plain("list \\\n  lang:ro"));
  }

  @Test
  void aCommentReachesToTheLinesEnd() throws UnfinishedException {
    assertEquals(
        List.of("list", "read a#1"), texts("# first; not run\nlist\n  # 'second\nread a#1"));
  }

  @Test
  void anOpenQuotationAndALastBackslashAreUnfinished() {
    assertThrows(UnfinishedException.class, () -> Words.commands("title 'a"));
    assertThrows(UnfinishedException.class, () -> Words.commands("list \\"));
  }

  @Test
  void theTypedWordIsTheLastOneOfTheLastCommand() {
    assertEquals(List.of("read", "3."), typed("list; read 3."));
    assertEquals(List.of("read", ""), typed("list; read "));
    assertEquals(List.of(""), typed("list; "));
    assertEquals(List.of(""), typed(""));
    assertEquals(List.of("filter", "speaker:\"Ilinca D"), typed("filter speaker:\"Ilinca D"));
  }

  private static List<String> texts(String line) throws UnfinishedException {
    return Words.commands(line).stream().map(Words.Command::text).toList();
  }

  private static List<String> plain(String line) throws UnfinishedException {
    return Words.commands(line).get(0).words().stream().map(Words.Word::plain).toList();
  }

  private static List<String> typed(String line) {
    return Words.typed(line).stream().map(Words.Word::raw).toList();
  }
}
