package dragoman.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dragoman.analysis.Analyzer;
import dragoman.article.Place;
import dragoman.evaluation.Evaluator.Rows;
import dragoman.reference.Reference;
import dragoman.reference.language.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluatorTest {

  private static final String TEXT = "The Kremlin said that talks would go on in Ankara next week.";

  private static final String GOLD =
      """
      {"file": "a.txt",
       "editions": [{"lang": "en", "start": 0, "end": 60}],
       "statements": [
         {"id": "s1", "lang": "en", "start": 22, "end": 59, "text": "talks …",
          "speaker": "organisation:kremlin", "cue_type": "finite", "certainty": "sure"},
         {"id": "s2", "lang": "en", "start": 0, "end": 11, "text": "The Kremlin",
          "speaker": "organisation:kremlin", "cue_type": "nominal", "certainty": "doubtful"}],
       "people": [],
       "organisations": [{"id": "kremlin", "name_en": "Kremlin", "as_written": ["Kremlin"]}],
       "countries": [{"code": "RU"}, {"code": "TR"}]}
      """;

  @TempDir Path folder;

  private Report evaluate(Rows rows) {
    return new Evaluator(new Analyzer(Reference.load(), Languages.load()))
        .evaluate(new GoldFolder(folder).read(), rows);
  }

  private void write(String text, String gold) throws IOException {
    Files.writeString(folder.resolve("a.txt"), text);
    Files.writeString(folder.resolve("a.json"), gold);
  }

  @Test
  void aDoubtfulRowIsAskedForOnlyAmongAllRows() throws IOException {
    write(TEXT, GOLD);
    assertEquals(new Score(1, 1, 1), evaluate(Rows.SURE).byLanguage().get("en").detection());
    assertEquals(new Score(1, 1, 2), evaluate(Rows.ALL).byLanguage().get("en").detection());
  }

  @Test
  void partsAreTakenAsPairsAndAsObjects() throws IOException {
    for (String parts :
        List.of("[[0, 11], [22, 59]]", "[{'start': 0, 'end': 11}, {'start': 22, 'end': 59}]")) {
      write(
          TEXT,
          GOLD.replaceFirst("\"text\"", "\"parts\": " + parts.replace('\'', '"') + ", \"text\""));
      assertEquals(
          List.of(new Place(0, 11), new Place(22, 59)),
          new GoldFolder(folder).read().get(0).statements().get(0).parts());
    }
  }

  @Test
  void aPartThatIsNoPairIsAnErrorThatNamesItsStatement() throws IOException {
    write(TEXT, GOLD.replaceFirst("\"text\"", "\"parts\": [[0]], \"text\""));
    GoldException error = assertThrows(GoldException.class, () -> new GoldFolder(folder).read());
    assertTrue(error.getMessage().contains("statement s1: a part is no pair of offsets"));
  }

  @Test
  void aMissedRowIsListed() throws IOException {
    write(TEXT, GOLD);
    assertEquals(
        List.of("a.txt en: missed s2 [organisation:kremlin] The Kremlin"),
        evaluate(Rows.ALL).errors());
  }

  @Test
  void figuresAreReadable() throws IOException {
    write(TEXT, GOLD);
    assertTrue(
        evaluate(Rows.SURE)
            .figures()
            .contains(
                "  statements found     P 1.000  R 1.000  F1 1.000  (1 right, 1 found, 1 there)"));
  }

  @Test
  void aRangeOutsideTheTextIsToldWithFileAndRow() throws IOException {
    write("The Kremlin said so.", GOLD);
    GoldException error = assertThrows(GoldException.class, () -> new GoldFolder(folder).read());
    assertEquals(
        folder.resolve("a.json")
            + ": an edition: 0..60 is no range of its text of 20 code points; correct the"
            + " annotation or leave it out",
        error.getMessage());
  }

  @Test
  void brokenJsonIsToldWithItsLine() throws IOException {
    write(TEXT, "{\n\"file\": ");
    GoldException error = assertThrows(GoldException.class, () -> new GoldFolder(folder).read());
    assertTrue(error.getMessage().startsWith(folder.resolve("a.json") + ": not JSON (line 2)"));
  }

  @Test
  void aTextThatIsNotThereIsTold() throws IOException {
    Files.writeString(folder.resolve("a.json"), GOLD);
    GoldException error = assertThrows(GoldException.class, () -> new GoldFolder(folder).read());
    assertTrue(error.getMessage().contains("its text 'a.txt' is not in " + folder));
  }

  @Test
  void anEmptyFolderIsTold() {
    GoldException error = assertThrows(GoldException.class, () -> new GoldFolder(folder).read());
    assertTrue(error.getMessage().contains("holds no annotation (*.json)"));
  }

  @Test
  void aSpeakerIsRightByIdSpellingLastNameOrNearRomanisation() {
    Names names =
        new Names(
            new Gold(
                "a.txt",
                "",
                java.util.Map.of(),
                List.of(),
                List.of(
                    new Gold.Named(
                        "lesia-horbatko",
                        List.of("Lesia Horbatko", "ليسيا هورباتكو"),
                        java.util.Set.of("ar")),
                    new Gold.Named("tarek-melhani", List.of("Tarek Melhani"), java.util.Set.of())),
                List.of(new Gold.Named("kremlin", List.of("the Kremlin"), java.util.Set.of())),
                java.util.Set.of(),
                java.util.Set.of()));
    assertEquals(
        List.of(
            "lesia-horbatko",
            "lesia-horbatko",
            "lesia-horbatko",
            "tarek-melhani",
            "organisation:kremlin",
            "unnamed",
            "?somebody else"),
        List.of(
            names.key("lesia-horbatko"),
            names.key("ليسيا هورباتكو"),
            names.key("horbatko"),
            names.key("tariq-mlhani"),
            names.key("organisation:kremlin"),
            names.key("unnamed:two-sources"),
            names.key("somebody-else")));
  }
}
