package dragoman.briefing.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dragoman.briefing.Briefing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole notes; {@code -Dgolden.update=true} writes them anew: read the diff. */
class NoteGoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden/notes");

  @ParameterizedTest
  @CsvSource({
    "brief.en.md",
    "brief.ar.md",
    "brief.ro.md",
    "full.en.md",
    "full.ar.md",
    "full.ro.md",
    "quotes.en.md",
    "quotes.ar.md",
    "quotes.ro.md",
    "timeline.en.md",
    "timeline.ar.md",
    "timeline.ro.md",
    "positions.en.md",
    "positions.ar.md",
    "positions.ro.md",
    "bilingual.en.md",
    "bilingual.ar.md",
    "bilingual.ro.md",
    "full.en.html",
    "full.ar.html",
    "full.en.txt",
    "full.ar.txt",
    "positions.ro.txt"
  })
  void theSampleReadsAsItDid(String file) throws IOException {
    String[] parts = file.split("\\.", -1);
    NoteWriter writer = Notes.writer();
    Layout layout = Notes.layout(writer, parts[0], parts[1]);
    Briefing sample = TemplateCheck.sample();

    String note =
        switch (parts[2]) {
          case "html" -> writer.html(sample, layout);
          case "txt" -> writer.text(sample, layout);
          default -> writer.markdown(sample, layout);
        };

    Path golden = FOLDER.resolve(file);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, note);
    }
    assertEquals(Files.readString(golden), note);
  }
}
