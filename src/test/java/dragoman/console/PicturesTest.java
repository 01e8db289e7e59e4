package dragoman.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dragoman.terminal.Input.Name;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pictures of the documentation are the screens; {@code -Dgolden.update=true} draws them. */
class PicturesTest {

  private static final Path FOLDER = Path.of("src", "doc", "pictures");

  private static void check(String name, String title, String language, Story story)
      throws IOException {
    Texts texts = Texts.load(language);
    ScreenView view = new ScreenView(texts, Keys.of(Map.of(), texts.direction()));
    String svg = Picture.of(view.draw(story.state().withTheme(Theme.DARK)), title);
    Path file = FOLDER.resolve(name + ".svg");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, svg, StandardCharsets.UTF_8);
    }
    assertEquals(
        Files.readString(file, StandardCharsets.UTF_8),
        svg,
        () -> file + " is stale; -Dgolden.update=true draws it anew, then look at it");
  }

  @Test
  void browse() throws IOException {
    Story story = Story.open(100, 26).types("jj");
    check("browse", "Articles, what to filter by, and a statement with its chain", "en", story);
  }

  @Test
  void reader() throws IOException {
    Story story = Story.open(120, 22).types("jj").presses(Name.ENTER).types("n");
    check("reader", "Two editions side by side, a statement marked", "en", story);
  }

  @Test
  void timeline() throws IOException {
    check("timeline", "Who spoke on which day", "en", Story.open(100, 22).types("3j"));
  }

  @Test
  void arabic() throws IOException {
    Story story = Story.speaking("ar", 100, 26).types("jj");
    check("arabic", "The same in Arabic, mirrored", "ar", story);
  }
}
