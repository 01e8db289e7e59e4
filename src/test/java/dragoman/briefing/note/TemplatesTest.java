package dragoman.briefing.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {

  @TempDir private Path folder;

  @Test
  void aDesksOwnTemplateCountsBeforeTheProgramsOfTheSameName() throws IOException {
    own("brief", "{{! about: ours }}\n{{title}}!\n");

    assertEquals("Port!\n", made("brief"));
    assertEquals(
        List.of("brief", "full", "quotes", "timeline", "positions", "bilingual"),
        new Templates(List.of(folder)).names());
  }

  @Test
  void anOwnTemplateMayUseThePartsOfTheOthers() throws IOException {
    own("ours", "{{#points}}\n{{/points}}\n{{>caveats}}\n");

    assertTrue(made("ours").startsWith("## Caveats\n"), made("ours"));
  }

  @Test
  void threeBracesDoNotTakeWordsPastTheGate() throws IOException {
    own(
        "ours",
        "{{#sections}}{{#entries}}{{#said}}{{{words}}} {{&words}}{{/said}}{{/entries}}{{/sections}}");
    NoteWriter writer = Notes.writer(folder);

    assertEquals(
        "\\*x\\* \\*x\\*\n",
        writer.markdown(Notes.briefing(Notes.hostile("*x*")), Notes.layout(writer, "ours", "en")));
  }

  @Test
  void aTemplateCannotCallWhatAValuesClassHas() throws IOException {
    own("ours", "{{title.class}}");

    assertEquals(
        folder.resolve("ours.mustache")
            + ": template ours: line 1: there is no field 'title.class'",
        assertThrows(NoteException.class, () -> made("ours")).getMessage());
  }

  @Test
  void anUnknownNameIsRefusedWithThoseThereAre() {
    assertEquals(
        "no template is called 'breif'; there are brief, full, quotes, timeline, positions, bilingual",
        assertThrows(NoteException.class, () -> made("breif")).getMessage());
  }

  @Test
  void aNameThatLeadsOutOfTheFolderIsNone() {
    NoteException e = assertThrows(NoteException.class, () -> made("../secret"));

    assertTrue(e.getMessage().startsWith("no template is called '../secret'"), e.getMessage());
  }

  @Test
  void aPartThatTakesItselfUpIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("parts"));
    Files.writeString(folder.resolve("parts/a.mustache"), "{{>b}}");
    Files.writeString(folder.resolve("parts/b.mustache"), "{{>a}}");
    own("ours", "{{>a}}");

    assertEquals(
        folder.resolve("ours.mustache") + ": the part 'a' takes itself up (a, b)",
        assertThrows(NoteException.class, () -> made("ours")).getMessage());
  }

  @Test
  void aTemplateThatIsNotUtf8IsRefused() throws IOException {
    Files.write(folder.resolve("ours.mustache"), "é".getBytes(StandardCharsets.ISO_8859_1));

    assertEquals(
        folder.resolve("ours.mustache") + ": not UTF-8; save it as UTF-8",
        assertThrows(NoteException.class, () -> made("ours")).getMessage());
  }

  @Test
  void aHeadThatSaysWhatCannotBeIsRefusedWithItsLine() throws IOException {
    own("ours", "{{! about: x }}\n{{! by: speakr }}\n");

    assertEquals(
        folder.resolve("ours.mustache") + ":2: 'speakr' is none of speaker, topic, day",
        assertThrows(NoteException.class, () -> made("ours")).getMessage());
  }

  @Test
  void theCheckFindsAFieldThatIsNotThereInsideASection() throws IOException {
    own("ours", "{{title}}\n{{#caveats}}\n{{nam}}\n{{/caveats}}\n");
    NoteWriter writer = Notes.writer(folder);

    assertEquals(
        folder.resolve("ours.mustache") + ": template ours: line 3: there is no field 'nam'",
        assertThrows(
                NoteException.class,
                () -> new TemplateCheck(writer).check(writer.templates().get("ours")))
            .getMessage());
  }

  @Test
  void theCheckFindsASectionThatIsNotClosed() throws IOException {
    own("ours", "{{#caveats}}\n");

    NoteException e = assertThrows(NoteException.class, () -> made("ours"));
    assertTrue(e.getMessage().contains("caveats"), e.getMessage());
  }

  @Test
  void everyBuiltInTemplatePassesTheCheck() throws IOException {
    NoteWriter writer = Notes.writer();
    for (String name : writer.templates().names()) {
      new TemplateCheck(writer).check(writer.templates().get(name));
    }
  }

  @Test
  void thePageOnTemplatesTellsEveryFieldAndNoOther() throws IOException {
    Map<String, TreeSet<String>> told = new TreeMap<>();
    String at = "";
    for (String line : Files.readAllLines(Path.of("src/doc/templates.md"))) {
      if (line.startsWith("#")) {
        Matcher heading = Pattern.compile("#+ .*`([a-zA-Z]+)`.*").matcher(line);
        at = heading.matches() ? heading.group(1) : "";
      }
      Matcher row = Pattern.compile("\\| `([a-zA-Z]+)` \\|.*").matcher(line);
      if (!at.isEmpty() && row.matches()) {
        told.computeIfAbsent(at, key -> new TreeSet<>()).add(row.group(1));
      }
    }

    Map<String, TreeSet<String>> there = new TreeMap<>();
    NoteWriter writer = Notes.writer();
    Layout layout = Notes.layout(writer, "full", "en");
    Selection selection = Selection.of(TemplateCheck.sample(), layout);
    collect(
        "note",
        writer.data(selection, layout, Gate.Purpose.PAGE, Labels.in("en"), new Footnotes()),
        there);
    there.remove("label");
    assertEquals(there.get("said"), there.remove("points"));
    assertEquals(there.get("entries"), there.remove("passages"));
    assertEquals(there, told);
  }

  /** The fields of every map, by the name of the field it stands in. */
  private static void collect(
      String name, @Nullable Object value, Map<String, TreeSet<String>> all) {
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, inner) -> {
            all.computeIfAbsent(name, it -> new TreeSet<>()).add(String.valueOf(key));
            collect(String.valueOf(key), inner, all);
          });
    } else if (value instanceof Piece.Mark mark) {
      collect("footnotes", mark.fields(), all);
      all.computeIfAbsent("footnotes", it -> new TreeSet<>()).add("number");
    } else if (value instanceof Iterable<?> many) {
      many.forEach(inner -> collect(name, inner, all));
    }
  }

  private void own(String name, String source) throws IOException {
    Files.writeString(folder.resolve(name + ".mustache"), source);
  }

  private String made(String name) throws NoteException {
    NoteWriter writer = Notes.writer(folder);
    return writer.markdown(Notes.briefing(Notes.quote()), Notes.layout(writer, name, "en"));
  }
}
