package dragoman.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

  @TempDir Path home;

  private Runs runs;

  @BeforeEach
  void open() {
    runs = new Runs(home);
  }

  private String exported() throws IOException {
    runs.write("briefings/templates/plain.mustache", "{{>head}}\n{{>statements}}\n{{>foot}}\n");
    assertEquals(
        ExitCode.DONE,
        runs.run("export", "", "--title", "Sulina", "--template", "plain"),
        runs::err);
    return runs.read("briefings/sulina.md");
  }

  /** Outcome and words of everything that is not exact. */
  private List<String> found(String note) throws IOException {
    Path file = runs.write("note.md", note);
    runs.run("verify", "--format", "json", file.toString());
    List<String> found = new ArrayList<>();
    for (JsonNode row : runs.rows()) {
      if (!row.get("outcome").asText().equals("exact")) {
        found.add(row.get("outcome").asText() + ": " + row.get("quotation").asText());
      }
    }
    return found;
  }

  private static String inLineWith(String mark, String text, String old, String now) {
    return text.lines()
        .map(line -> line.contains(mark) ? replaced(line, old, now) + "\n" : line + "\n")
        .reduce("", String::concat);
  }

  private static String replaced(String text, String old, String now) {
    assertTrue(text.contains(old), () -> "no '" + old + "' in:\n" + text);
    return text.replaceFirst(
        java.util.regex.Pattern.quote(old), java.util.regex.Matcher.quoteReplacement(now));
  }

  @Test
  void anExportedNoteIsExact() throws IOException {
    assertEquals(List.of(), found(exported()));
    assertEquals(ExitCode.DONE, runs.run("verify", "sulina"));
    assertEquals("", runs.out());
  }

  @Test
  void anotherCueIsAnAlteredStatement() throws IOException {
    String note = exported();

    assertEquals(
        List.of("altered: the ferry to Izmail would run twice a day again"),
        found(inLineWith("August 30, 2025 (", note, "*said*", "*denied*")));
    assertEquals(
        List.of("altered: the ferry to Izmail would run twice a day again"),
        found(inLineWith("August 30, 2025 (", note, "*said*", "**denial:** *said*")));
    assertEquals(
        List.of("altered: any ship had been turned back from the outer roads"),
        found(replaced(note, "*denied*", "*said*")));
  }

  @Test
  void aDeniedStatementMustNotReadAsAnAssertion() throws IOException {
    assertEquals(
        List.of("altered: any ship had been turned back from the outer roads"),
        found(
            "Ilinca Dragulescu said that “any ship had been turned back from the outer roads”.\n"));
    assertEquals(
        List.of(),
        found(
            "Ilinca Dragulescu denied that “any ship had been turned back from the outer"
                + " roads”.\n"));
  }

  @Test
  void tenPlantedFaultsAreNamedAndNothingElse() throws IOException {
    String note = exported();
    note = replaced(note, "two pilot boats", "three pilot boats");
    note = replaced(note, "had not answered", "had answered");
    note = replaced(note, "four boats before the first frost\n", "four boats\n");
    note = replaced(note, "characters 90–149", "characters 99–158");
    note = replaced(note, "September 3, 2025 (", "September 4, 2025 (");
    note = inLineWith("characters 385–422", note, "September 2, 2025", "September 1, 2025");
    note =
        replaced(
            note,
            "“Nobody will close a river that feeds three countries”",
            "“Ferries cost less than bridges”");
    note =
        replaced(
            note,
            "## Key statements",
            """
            Vasile Horbatko said: “any ship had been turned back from the outer roads”.
            Corina Baltag said: “The moon belongs to the pilots alone.”

            ## Key statements\
            """);
    Files.delete(home.resolve("corpus/ferry.md"));

    assertEquals(
        List.of(
            "misattributed: any ship had been turned back from the outer roads",
            "not found: The moon belongs to the pilots alone.",
            "date changed: the port of Sulina would stay open to ships from Ukraine",
            "not found: “Ferries cost less than bridges”",
            "altered: three pilot boats were not enough for the winter",
            "altered: the pilots would need four boats",
            "altered: the ministry had answered his letters since the spring",
            "moved: „Fără observatori nu există încredere între cele două maluri”",
            "date changed: the money for one boat had been found",
            "source gone: the ferry to Izmail would run twice a day again"),
        found(note));
  }

  @Test
  void aFindingIsALineThatEditorsAndGitHubUnderstand() throws IOException {
    runs.write(
        "note.md", "Ilinca Dragulescu warned of “two pilot boats were not enough for a winter”.\n");
    String file = home.resolve("note.md").toString();

    assertEquals(ExitCode.FAILED, runs.run("verify", "--format", "github", file));

    assertEquals(
        file
            + ":1: altered: the source has other words: two pilot boats were not enough for [-the-]"
            + " {+a+} winter\n",
        runs.out());
    assertEquals("dragoman: 1 quotation: 1 altered\n", runs.err());
  }

  @Test
  void aNoteWithoutFootnotesIsLookedUpInTheCorpus() throws IOException {
    assertEquals(
        List.of(
            "misattributed: We are tired of promises that nobody writes down.",
            "altered: Fără observatori nu există liniște între cele două maluri"),
        found(
            """
            Ilinca Dragulescu told reporters: «Nobody will close a river
            that feeds   three countries».

            Corina Baltag said "We are tired of promises that nobody writes down."

            > Fără observatori nu există liniște între cele două maluri

            | who | what |
            |---|---|
            | Horbatko | “the pilots would need […] the first frost” |
            """));
  }

  @Test
  void whatIsPassedOverIsSaid() throws IOException {
    runs.write(
        "note.md",
        "> Nobody  will close a river that feeds three countries\n\n"
            + "He said „We are tired of promises … nobody writes down,” she said.\n");

    assertEquals(
        ExitCode.DONE, runs.run("verify", "--format", "json", home.resolve("note.md").toString()));

    assertEquals("[\"white space\"]", runs.rows().get(0).get("forgiven").toString());
    assertEquals("[\"omission\"]", runs.rows().get(1).get("forgiven").toString());
  }

  @Test
  void wordsThatMovedInsideTheirArticleExitThree() throws IOException {
    String note = exported();
    runs.article(
        "raw.txt",
        """
        Sulina, la gura fluviului.
        Trimisul special Vasile Horbatko a declarat că Ucraina va trimite observatori la Sulina.
        „Fără observatori nu există încredere între cele două maluri”, a spus el.
        """);

    assertEquals(
        List.of(
            "moved: Ucraina va trimite observatori la Sulina",
            "moved: „Fără observatori nu există încredere între cele două maluri”"),
        found(note));
    assertEquals(ExitCode.PARTLY, runs.run("verify", "sulina"));
  }

  @Test
  void aRenamedArticleIsMovedAndNotGone() throws IOException {
    String note = exported();
    Files.move(home.resolve("corpus/ferry.md"), home.resolve("corpus/izmail-ferry.md"));

    assertEquals(List.of("moved: the ferry to Izmail would run twice a day again"), found(note));
  }

  @Test
  void aStatementBelowAnotherSpeakersHeadingIsMisattributed() throws IOException {
    String note = replaced(exported(), "### Corina Baltag", "### Somebody Else");

    assertEquals(
        List.of(
            "misattributed: the money for one boat had been found",
            "misattributed: the ferry to Izmail would run twice a day again"),
        found(note));
  }

  @Test
  void aCorrectedSpeakerShowsInTheNotesThatHaveTheOldOne() throws IOException {
    String note = exported();
    runs.run("correct", "ferry.md@123", "--speaker", "lavrov");

    assertEquals(
        List.of("misattributed: the ferry to Izmail would run twice a day again"), found(note));
  }

  @Test
  void aSourceWithAnotherDayNowIsSaidOnceForEachQuotation() throws IOException {
    String note = exported();
    runs.article("ferry.md", runs.read("corpus/ferry.md").replace("2025-08-30", "2025-08-31"));

    assertEquals(
        List.of("date changed: the ferry to Izmail would run twice a day again"), found(note));
  }

  @Test
  void codeCalloutsAndMarksWithoutWordsAreNoQuotations() throws IOException {
    assertEquals(
        List.of(),
        found(
            """
            > [!NOTE]
            > Ask the port again.

            ```
            "not a quotation"
            ```

            A 12" pipe and `"code"`, and “…”.
            """));
    assertEquals("[ ]", runs.out().strip());
  }

  @Test
  void theCellsOfATableAreQuotationsToo() throws IOException {
    runs.run("export", "", "--title", "Two", "--template", "bilingual");
    String note = runs.read("briefings/two.md");
    assertEquals(List.of(), found(note));

    note = replaced(note, "two pilot boats", "three pilot boats");

    assertEquals(
        List.of("altered:  three pilot boats were not enough for the winter"), found(note));
  }

  @Test
  void windowsLineEndsChangeNothing() throws IOException {
    assertEquals(List.of(), found(exported().replace("\n", "\r\n")));
  }

  @Test
  void aFileThatCannotBeReadFailsAndTheOthersAreChecked() throws IOException {
    exported();
    Files.write(home.resolve("bad.md"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

    assertEquals(
        ExitCode.FAILED,
        runs.run("verify", "none.md", home.resolve("bad.md").toString(), "sulina.md"));

    assertTrue(runs.err().contains("none.md: no such file"), runs.err());
    assertTrue(runs.err().contains("bad.md: not UTF-8"), runs.err());
    assertTrue(runs.err().contains("15 quotations: 15 exact"), runs.err());
  }

  @Test
  void aHostileNoteIsReadLikeAnyOther() throws IOException {
    String deep = ">".repeat(20_000) + " \"x y z\"\n\n" + "[".repeat(20_000) + "\n\n“".repeat(500);
    found("---\nsources: [{article: \"\\e[2J\", published: \"2020\"}]\n---\n" + deep);

    runs.run("verify", home.resolve("note.md").toString());
    assertTrue(runs.out().chars().noneMatch(c -> c == 0x1b), runs.out());
  }
}
