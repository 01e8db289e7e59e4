package dragoman.remote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dragoman.settings.ServerSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, from where, for how long: a line of JSON an event, in files that are rotated by
 * size, {@code audit.0.log} being the newest. Safe for use by several threads.
 *
 * <p>Every line has {@code time} (UTC) and {@code event}; further fields depend on the event.
 */
final class Audit implements AutoCloseable {

  private final JsonMapper json = new JsonMapper();
  private final FileHandler file;
  private final Clock clock;
  private volatile @Nullable String failure;

  /**
   * A log.
   *
   * @param folder where its files go; it must be there
   */
  Audit(Path folder, ServerSettings settings, Clock clock) throws IOException {
    this.clock = clock;
    file =
        new FileHandler(
            folder.resolve("audit.%g.log").toString(),
            (long) settings.logMegabytes() << 20,
            settings.logFiles(),
            true);
    file.setEncoding("UTF-8");
    file.setLevel(Level.ALL);
    file.setFormatter(new Lines());
    file.setErrorManager(new Failures());
  }

  /** Adds a line. */
  void add(String event, Map<String, ?> fields) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("time", Instant.now(clock).truncatedTo(ChronoUnit.MILLIS).toString());
    line.put("event", event);
    line.putAll(fields);
    try {
      file.publish(new LogRecord(Level.INFO, json.writeValueAsString(line)));
    } catch (JsonProcessingException e) {
      failure = e.getMessage();
    }
  }

  /** Adds a line about somebody's session. */
  void add(String event, Login login, Map<String, ?> fields) {
    Map<String, Object> all = new LinkedHashMap<>(login.fields());
    all.putAll(fields);
    add(event, all);
  }

  /** Why the last line that was lost could not be written; null when none was lost. */
  @Nullable String failure() {
    return failure;
  }

  @Override
  public void close() {
    file.close();
  }

  private static final class Lines extends Formatter {
    @Override
    public String format(LogRecord line) {
      return line.getMessage() + "\n";
    }
  }

  /** A log that can't be written must not stop the sessions; the status tells of it. */
  private final class Failures extends ErrorManager {
    @Override
    public void error(String message, Exception cause, int code) {
      failure = cause == null ? message : String.valueOf(cause.getMessage());
    }
  }
}
