package dragoman.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dragoman.settings.RightToLeft;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalConsoleTest {

  @Test
  void aTerminalWithoutAScreenIsSentToTheShell() {
    Setup setup =
        Setup.guest(
            () -> {
              throw new IOException("not to be opened");
            },
            Clock.systemUTC(),
            Theme.PLAIN,
            "corpus",
            "en");
    LocalConsole console = new LocalConsole(Map.of("TERM", "dumb"));
    assertEquals(
        "TERM is dumb: this terminal has no screen to draw on; 'dragoman shell' works line by line",
        assertThrows(IOException.class, () -> console.run(setup, RightToLeft.AUTO)).getMessage());
  }
}
