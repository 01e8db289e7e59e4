package dragoman.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dragoman.briefing.Briefing;
import dragoman.briefing.Item;
import dragoman.desk.Desk;
import dragoman.desk.Notebook;
import dragoman.desk.Progress;
import dragoman.verification.Check;
import dragoman.verification.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A note that is opened, gone on with and saved, as the console does it. */
class OpenedNoteTest {

  @TempDir Path home;

  private Runs runs;

  @BeforeEach
  void open() throws IOException {
    runs = new Runs(home);
    runs.run("export", "horbatko", "--title", "Pilots", "--template", "full");
    runs.write("briefings/pilots.md", runs.read("briefings/pilots.md") + "\nMy *own* words.\n");
  }

  private static String name(Notebook notebook) throws IOException {
    return notebook.openedAs(notebook.having("").get(0));
  }

  @Test
  void whatIsAddedIsAllThatChangesInTheFile() throws IOException {
    try (Desk desk = runs.desk()) {
      desk.refresh(Progress.NONE, () -> false);
      Notebook notebook = desk.notebook();
      String before = runs.read("briefings/pilots.md");
      String name = name(notebook);
      Briefing briefing = notebook.opened(name);
      List<Item> items = new ArrayList<>(briefing.items());
      items.add(1, new Item.Remark("Ask the port."));

      String next = notebook.saveOpened(name, briefing.withItems(items), desk.notes());

      String after = runs.read("briefings/pilots.md");
      assertEquals(before, after.replaceFirst("Ask the port.\n\n", ""));
      assertEquals(notebook.opened(next), briefing.withItems(items));
      assertEquals(next, notebook.saveOpened(next, notebook.opened(next), desk.notes()));
      assertEquals(after, runs.read("briefings/pilots.md"));
    }
  }

  @Test
  void aFileThatHasChangedSinceItWasOpenedIsLeftAsItIs() throws IOException {
    try (Desk desk = runs.desk()) {
      desk.refresh(Progress.NONE, () -> false);
      Notebook notebook = desk.notebook();
      String name = name(notebook);
      Briefing briefing = notebook.opened(name).withTitle("Other");
      runs.write("briefings/pilots.md", runs.read("briefings/pilots.md") + "More.\n");
      String changed = runs.read("briefings/pilots.md");

      IOException e =
          assertThrows(IOException.class, () -> notebook.saveOpened(name, briefing, desk.notes()));

      assertTrue(e.getMessage().contains("changed since it was opened"), e.getMessage());
      assertEquals(changed, runs.read("briefings/pilots.md"));
    }
  }

  @Test
  void theEntriesOfABriefingAreCheckedOneByOne() throws IOException {
    try (Desk desk = runs.desk()) {
      desk.refresh(Progress.NONE, () -> false);
      Briefing briefing = desk.notebook().opened(name(desk.notebook()));
      Files.delete(home.resolve("corpus/raw.txt"));
      desk.refresh(Progress.NONE, () -> false);

      List<Outcome> outcomes =
          desk.notebook().verify(briefing).stream()
              .flatMap(List::stream)
              .map(Check::outcome)
              .distinct()
              .toList();

      assertEquals(List.of(Outcome.EXACT, Outcome.SOURCE_GONE), outcomes);
    }
  }
}
