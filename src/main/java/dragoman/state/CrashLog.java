package dragoman.state;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;

/** The file that the stack traces of faults in the program itself go to; nobody is shown one. */
public final class CrashLog {

  private final Path file;
  private final Clock clock;

  /**
   * A log.
   *
   * @param file written when there is something to write
   */
  public CrashLog(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /** Adds a fault and answers what to tell the user. */
  public String add(Throwable fault) {
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    String what = "a fault in the program (" + fault.getClass().getSimpleName() + ")";
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(
          file,
          Instant.now(clock) + "\n" + trace + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
      return what + "; nothing that was saved is lost; please report " + file;
    } catch (IOException e) {
      return what + ", and its details could not be written to " + file;
    }
  }
}
