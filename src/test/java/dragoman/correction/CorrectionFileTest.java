package dragoman.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dragoman.correction.Correction.Part;
import dragoman.reference.BadRow;
import dragoman.reference.Reference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CorrectionFileTest {
  private static final String HEADER = "statement\twords\tpart\tvalue\tname\tby\tat\n";
  private static final OffsetDateTime AT = OffsetDateTime.parse("2025-11-20T09:30:00+02:00");
  private static final Set<String> CORPUS = Set.of("talks.txt");

  @TempDir Path folder;

  private CorrectionFile file() {
    return new CorrectionFile(folder.resolve("corrections.tsv"), Reference.load());
  }

  private String text() throws IOException {
    return Files.readString(folder.resolve("corrections.tsv"));
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve("corrections.tsv"), text);
  }

  private static Correction by(String who, String words) {
    return new Correction("talks.txt@7", words, Part.SPEAKER, "ann-lee", "Ann Lee", who, AT);
  }

  private List<String> problems() {
    return file().read().problems(CORPUS).stream()
        .map(row -> row.line() + ": " + row.cause())
        .toList();
  }

  @Test
  void theFirstRowBringsTheHeader() throws IOException {
    file().add(List.of(by("Ana", "the port stays open")));

    assertEquals(
        List.of(
            HEADER.strip(),
            "talks.txt@7\tthe port stays open\tspeaker\tann-lee\tAnn Lee\tAna\t2025-11-20T09:30+02:00"),
        text().lines().filter(line -> !line.startsWith("#")).toList());
    assertEquals(List.of(), problems());
  }

  @Test
  void whatIsThereStaysAsItIs() throws IOException {
    write("# ours\n" + HEADER + "nonsense");

    file().add(List.of(by("Ana", "words")));

    assertTrue(text().startsWith("# ours\n" + HEADER + "nonsense\ntalks.txt@7\twords\t"));
  }

  @Test
  void wordsWithTabsLineEndsAndHiddenMarksKeepTheirRow() throws IOException {
    String words = "one\ttwo\r\nthree \\u0041 \u202Efour\u001B[31m";
    Correction row = by("Ana\nPop", words);
    file().add(List.of(row));

    assertEquals(4, text().lines().count());
    assertEquals(List.of(), problems());
    assertEquals(file().read().version("talks.txt"), file().read().version("talks.txt"));
  }

  @Test
  void rowsOfManyWritersAtOnceAllStay() throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> all =
          IntStream.range(0, 20)
              .<Future<?>>mapToObj(
                  i ->
                      writers.submit(
                          () -> {
                            file().add(List.of(by("Ana " + i, "words")));
                            return null;
                          }))
              .toList();
      for (Future<?> one : all) {
        one.get();
      }
    } finally {
      writers.shutdownNow();
    }

    assertEquals(20, text().lines().filter(line -> line.startsWith("talks.txt@7")).count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "talks.txt@7,w,speaker,ann|4 cells, but there are 7 columns",
        "talks.txt,w,speaker,ann,,Ana,2025-11-20T09:30Z|'talks.txt' is no statement's id like ARTICLE@118",
        "talks.txt@7,w,mood,ann,,Ana,2025-11-20T09:30Z|the part 'mood' is none of speaker, statement, date, channel",
        "talks.txt@7,w,speaker,Ann Lee,,Ana,2025-11-20T09:30Z|'Ann Lee' is no id; 'dragoman who NAME' shows a speaker's",
        "talks.txt@7,w,statement,yes,,Ana,2025-11-20T09:30Z|the value 'yes' of a statement is not 'none'",
        "talks.txt@7,w,date,Monday,,Ana,2025-11-20T09:30Z|a day or time is not like 2025-11-20",
        "talks.txt@7,w,date,2025-11-20,,Ana,yesterday|a day or time is not like 2025-11-20",
        "talks.txt@7,w,date,2025-11-20,,,2025-11-20T09:30Z|column 'by' is empty",
        "gone.txt@7,w,date,2025-11-20,,Ana,2025-11-20T09:30Z|the corpus has no article 'gone.txt'",
      })
  void aWrongRowIsReported(String row, String cause) throws IOException {
    write(HEADER + row.replace(',', '\t') + "\n");

    assertEquals(List.of("2: " + cause.replace(',', '\t').replace('\t', ',')), problems());
  }

  @Test
  void aFileWithoutItsHeaderIsNotWrittenTo() throws IOException {
    write("talks.txt@7\tw\tspeaker\tann\t\tAna\t2025-11-20T09:30Z\n");

    IOException e = assertThrows(IOException.class, () -> file().add(List.of(by("Ana", "w"))));

    assertEquals(
        folder.resolve("corrections.tsv")
            + ": not written: it has no header line 'statement words part value name by at'; mend it first",
        e.getMessage());
    assertEquals(
        List.of("1: the header is not 'statement words part value name by at'; none of it is used"),
        problems());
  }

  @Test
  void aFileThatIsNotUtf8IsReportedAndKept() throws IOException {
    byte[] bytes = "Jos\u00e9".getBytes(StandardCharsets.ISO_8859_1);
    Path path = folder.resolve("corrections.tsv");
    Files.write(path, bytes);

    assertEquals(
        List.of(
            new BadRow(
                path.toString(), 1, "not UTF-8; none of it is used", "mend the file or remove it")),
        file().read().problems(CORPUS));
    assertThrows(IOException.class, () -> file().add(List.of(by("Ana", "w"))));
    assertEquals(List.of(bytes.length), List.of(Files.readAllBytes(path).length));
  }
}
