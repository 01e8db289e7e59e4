package dragoman.console;

import dragoman.terminal.Input.Name;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole screens of every view in four sizes. */
class ScreenViewTest {

  private static final String SIZES =
      """
      80, 24
      120, 40
      50, 14
      180, 30
      """;

  private static void check(String name, Story story) throws IOException {
    Size size = story.state().size();
    Golden.check(name + "-" + size.columns() + "x" + size.rows(), story.screen());
  }

  @ParameterizedTest
  @CsvSource(textBlock = SIZES)
  void browse(int columns, int rows) throws IOException {
    check("browse", Story.open(columns, rows));
  }

  @ParameterizedTest
  @CsvSource(textBlock = SIZES)
  void browseWithFilterAndAnArabicArticleUnderTheCursor(int columns, int rows) throws IOException {
    Story story = Story.open(columns, rows).types("s").types("كريم").presses(Name.ENTER).types("j");
    check("browse-filtered", story);
  }

  @ParameterizedTest
  @CsvSource(textBlock = SIZES)
  void facets(int columns, int rows) throws IOException {
    check("facets", Story.open(columns, rows).presses(Name.BACK_TAB).types("j"));
  }

  @ParameterizedTest
  @CsvSource(textBlock = SIZES)
  void preview(int columns, int rows) throws IOException {
    check("preview", Story.open(columns, rows).types("j").presses(Name.TAB).types("n"));
  }

  @ParameterizedTest
  @CsvSource(textBlock = SIZES)
  void readerOfTwoEditions(int columns, int rows) throws IOException {
    check("reader", Story.open(columns, rows).types("jj").presses(Name.ENTER).types("n"));
  }

  @ParameterizedTest
  @CsvSource(textBlock = SIZES)
  void readerWithLinesSelected(int columns, int rows) throws IOException {
    check("reader-selection", Story.open(columns, rows).presses(Name.ENTER).types("nnvj"));
  }

  @ParameterizedTest
  @CsvSource(textBlock = SIZES)
  void readerWithWordsSelected(int columns, int rows) throws IOException {
    check("reader-words", Story.open(columns, rows).presses(Name.ENTER).types("Vlll"));
  }

  @ParameterizedTest
  @CsvSource(textBlock = SIZES)
  void statements(int columns, int rows) throws IOException {
    check("statements", Story.open(columns, rows).types("2jja"));
  }

  @ParameterizedTest
  @CsvSource(textBlock = SIZES)
  void statementsGrouped(int columns, int rows) throws IOException {
    check("statements-grouped", Story.open(columns, rows).types("2bj"));
  }

  @ParameterizedTest
  @CsvSource(textBlock = SIZES)
  void timeline(int columns, int rows) throws IOException {
    check("timeline", Story.open(columns, rows).types("3jh"));
  }

  @ParameterizedTest
  @CsvSource(textBlock = SIZES)
  void positions(int columns, int rows) throws IOException {
    check("positions", Story.open(columns, rows).types("4"));
  }

  @ParameterizedTest
  @CsvSource(textBlock = SIZES)
  void twoSpeakers(int columns, int rows) throws IOException {
    check("comparison", Story.open(columns, rows).types("2j=mara").presses(Name.ENTER));
  }

  @ParameterizedTest
  @CsvSource(textBlock = SIZES)
  void partsOfTheFilter(int columns, int rows) throws IOException {
    Story story = Story.open(columns, rows).types("s").presses(Name.TAB, Name.TAB, Name.ESCAPE);
    check("chips", story.types("F").control("x"));
  }

  @ParameterizedTest
  @CsvSource(textBlock = SIZES)
  void commandLineWithCandidates(int columns, int rows) throws IOException {
    check("command", Story.open(columns, rows).types(":s").presses(Name.TAB));
  }

  @ParameterizedTest
  @CsvSource(textBlock = SIZES)
  void commandOutput(int columns, int rows) throws IOException {
    check("output", Story.open(columns, rows).types(":speakers").presses(Name.ENTER));
  }

  @ParameterizedTest
  @CsvSource(textBlock = SIZES)
  void finder(int columns, int rows) throws IOException {
    check("finder", Story.open(columns, rows).control("p").types("sal"));
  }

  @ParameterizedTest
  @CsvSource(textBlock = SIZES)
  void briefing(int columns, int rows) throws IOException {
    Story story =
        Story.open(columns, rows)
            .types("2ajjjajja5e")
            .types("Pescuit și porturi")
            .presses(Name.ENTER)
            .types("je")
            .types("Talks go on.")
            .presses(Name.ENTER)
            .types("jr")
            .types("ملاحظة: to be checked")
            .presses(Name.ENTER);
    check("briefing", story);
  }

  @ParameterizedTest
  @CsvSource(textBlock = SIZES)
  void picker(int columns, int rows) throws IOException {
    check("picker", Story.open(columns, rows).types("sكر"));
  }

  @ParameterizedTest
  @CsvSource(textBlock = SIZES)
  void searchThatIsNotUnderstood(int columns, int rows) throws IOException {
    check("search-fault", Story.open(columns, rows).types("/speakr:ion"));
  }

  @ParameterizedTest
  @CsvSource(textBlock = SIZES)
  void help(int columns, int rows) throws IOException {
    check("help", Story.open(columns, rows).types("5?"));
  }

  @ParameterizedTest
  @CsvSource(textBlock = SIZES)
  void prompt(int columns, int rows) throws IOException {
    check("prompt", Story.open(columns, rows).types("5e").types("نشرة الميناء"));
  }

  @ParameterizedTest
  @CsvSource(textBlock = SIZES)
  void longRemark(int columns, int rows) throws IOException {
    String remark = "To be checked with the council before noon; ";
    Story story = Story.open(columns, rows).types("2a5jjr").types(remark.repeat(6));
    check("remark", story.control("n").types("ملاحظة ثانية"));
  }

  @ParameterizedTest
  @CsvSource(textBlock = SIZES)
  void notePreview(int columns, int rows) throws IOException {
    Story story = Story.open(columns, rows).types("2ajjjjja5e").types("Fishing");
    check("note", story.presses(Name.ENTER).types("p"));
  }

  @ParameterizedTest
  @CsvSource(textBlock = SIZES)
  void rangeOfArticles(int columns, int rows) throws IOException {
    check("range", Story.open(columns, rows).types("vjj"));
  }

  @ParameterizedTest
  @CsvSource(textBlock = SIZES)
  void tagsAndWhatWasRead(int columns, int rows) throws IOException {
    Story story = Story.open(columns, rows).types("#").types("port week36").presses(Name.ENTER);
    check("tags", story.types("jjm"));
  }

  @ParameterizedTest
  @CsvSource(textBlock = SIZES)
  void stars(int columns, int rows) throws IOException {
    check("stars", Story.open(columns, rows).types("2*jj*"));
  }

  @ParameterizedTest
  @CsvSource(textBlock = SIZES)
  void correction(int columns, int rows) throws IOException {
    check("correction", Story.open(columns, rows).types("2jC"));
  }

  @ParameterizedTest
  @CsvSource(textBlock = SIZES)
  void card(int columns, int rows) throws IOException {
    check("card", Story.open(columns, rows).types("2ji"));
  }

  @ParameterizedTest
  @CsvSource(textBlock = SIZES)
  void whoIsNamed(int columns, int rows) throws IOException {
    check("names", Story.open(columns, rows).types("jj").presses(Name.ENTER).types("N"));
  }

  @ParameterizedTest
  @CsvSource(textBlock = SIZES)
  void statementsByWhoTellsThem(int columns, int rows) throws IOException {
    check("statements-told", Story.open(columns, rows).types("2bbbbb"));
  }

  @ParameterizedTest
  @CsvSource({
    "ar, browse, ''",
    "ar, statements, 2j",
    "ar, timeline, 3",
    "ar, positions, 4",
    "ar, briefing, 2aja5",
    "ar, comparison, 2j=mara⏎",
    "ar, preview, j⇥n",
    "ar, facets, ⇥⇥j",
    "ar, help, ?",
    "ar, picker, s",
    "ar, chips, s⇥⇥⎋F",
    "ar, menu, f",
    "ar, finder, ⌃sal",
    "ar, prompt, 5eنشرة الميناء",
    "ar, command, :s⇥",
    "ar, output, :speakers⏎",
    "ar, search-fault, /speakr:ion",
    "ro, browse, ''",
    "ro, statements, 2j",
    "ro, help, ?"
  })
  void interfaceInAnotherLanguage(String language, String name, String keys) throws IOException {
    Story story = Story.speaking(language, 80, 24);
    for (char key : keys.toCharArray()) {
      switch (key) {
        case '⏎' -> story.presses(Name.ENTER);
        case '⇥' -> story.presses(Name.TAB);
        case '⎋' -> story.presses(Name.ESCAPE);
        case '⌃' -> story.control("p");
        default -> story.types(String.valueOf(key));
      }
    }
    check(language + "-" + name, story);
  }

  @ParameterizedTest
  @CsvSource(textBlock = SIZES)
  void readerInArabic(int columns, int rows) throws IOException {
    Story story = Story.speaking("ar", columns, rows).types("jj").presses(Name.ENTER).types("n");
    check("ar-reader", story);
  }

  @ParameterizedTest
  @CsvSource({"browse, ''", "statements, 2", "timeline, 3", "positions, 4", "picker, s"})
  void scriptsThatAreHardOnColumns(String name, String keys) throws IOException {
    PreparedDesk desk = new PreparedDesk(Samples.scripts());
    check("scripts-" + name, Story.open(desk, 120, 40).types(keys));
  }

  @ParameterizedTest
  @CsvSource({
    "0, he",
    "1, ar-marks",
    "2, hi",
    "3, zh",
    "4, emoji",
    "5, decomposed",
    "6, overrides"
  })
  void eachOfThemInTheReaderAndInABriefing(int place, String name) throws IOException {
    PreparedDesk desk = new PreparedDesk(Samples.scripts());
    Story story = Story.open(desk, 80, 24).types("j".repeat(place)).presses(Name.ENTER).types("n");
    check("scripts-reader-" + name, story);
    check("scripts-briefing-" + name, story.types("a5"));
  }

  @ParameterizedTest
  @CsvSource({"39, 12", "40, 9", "20, 5", "1, 1"})
  void tooSmall(int columns, int rows) throws IOException {
    check("too-small", Story.open(columns, rows));
  }
}
