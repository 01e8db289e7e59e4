package dragoman.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandLineTest {

  @Test
  void whatStandsInQuotesIsOneWord() {
    assertEquals(
        List.of("export", "from:RU", "--title", "Two words", "d'Estaing", ""),
        CommandRun.words(" export from:RU  --title 'Two words' d'Estaing \"\""));
  }

  @Test
  void theBestAnswersStandFirstInAMenu() {
    List<Option> options =
        List.of(
            new Option("1", "The statement", ""),
            new Option("2", "Statements", ""),
            new Option("3", "Short term treaty", ""),
            new Option("4", "Nothing", ""),
            new Option("5", "Lavrov", "", List.of("لافروف", "Lawrow")));
    assertEquals(
        List.of("2", "1"), Option.answering(options, "STATE").stream().map(Option::id).toList());
    assertEquals(
        List.of("3"), Option.answering(options, "shtt").stream().map(Option::id).limit(1).toList());
    assertEquals(List.of("5"), Option.answering(options, "lawr").stream().map(Option::id).toList());
    assertEquals(List.of("5"), Option.answering(options, "لافر").stream().map(Option::id).toList());
  }

  @Test
  void wordsAreSelectedOneByOneInAnyScript() {
    String text = "Karim: «قال صالح», peace.";
    WordSelection words = WordSelection.at(text, 5).orElseThrow();
    assertEquals("قال", words.span(text).of(text));
    WordSelection more = words.moved(text, 1);
    assertEquals("قال صالح", more.span(text).of(text));
    assertEquals("Karim: «قال", more.moved(text, -1).moved(text, -1).span(text).of(text));
    assertEquals("peace", more.moved(text, 1).anchored().span(text).of(text));
    assertEquals(words.caret(), words.moved(text, -1).moved(text, 1).caret());
  }
}
