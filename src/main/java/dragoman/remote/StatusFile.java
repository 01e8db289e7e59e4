package dragoman.remote;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.command.ExitCode;
import dragoman.command.Streams;
import dragoman.file.AtomicFile;
import dragoman.settings.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How the server is: a small file that it writes every few seconds, and who asks reads. */
final class StatusFile {

  /** From when on a server that has written nothing is taken for hung. */
  private static final Duration SILENCE = Duration.ofSeconds(30);

  private static final int PATIENCE_MILLIS = 5000;
  private static final String GREETING = "SSH-2.0-";

  private final JsonMapper json = new JsonMapper();
  private final Path file;
  private final String since = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();

  StatusFile(Settings settings) {
    file = settings.state().value().resolve(RunningServer.FOLDER).resolve("status.json");
  }

  /** An address with its port, as it is written. */
  static String text(InetSocketAddress address) {
    InetAddress at = address.getAddress();
    String host = at.isAnyLocalAddress() ? "*" : at.getHostAddress();
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort();
  }

  /** Writes it. */
  void write(Host host, Door door, InetSocketAddress address, @Nullable String corpusFault)
      throws IOException {
    Runtime machine = Runtime.getRuntime();
    ObjectNode status = json.createObjectNode();
    status.put("time", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    status.put("since", since);
    status.put("pid", ProcessHandle.current().pid());
    status.put("address", text(address));
    status.put(
        "connect",
        address.getAddress().isAnyLocalAddress()
            ? InetAddress.getLoopbackAddress().getHostAddress()
            : address.getAddress().getHostAddress());
    status.put("port", address.getPort());
    ObjectNode users = status.putObject("users");
    door.users().forEach(users::put);
    status.put("sessions", door.logins().size());
    status.put("most", host.limits().now().sessions());
    status.put("commands", host.visits().now().size());
    status.put("waiting", door.waiting());
    status.put("turned_away", door.turnedAway());
    status.put("heap_mb", (machine.totalMemory() - machine.freeMemory()) >> 20);
    status.put("corpus", corpusFault == null ? "up to date" : corpusFault);
    String audit = host.audit().failure();
    status.put("audit", audit == null ? "written" : audit);
    AtomicFile.write(file, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(status));
  }

  /** The server has stopped. */
  void remove() throws IOException {
    Files.deleteIfExists(file);
  }

  /** Tells what it says, and whether the server answers; done when all is well, else failed. */
  int tell(Clock clock, Streams streams) throws IOException {
    JsonNode status;
    try {
      status = json.readTree(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      streams.err().println("dragoman: no server runs with " + file.getParent());
      return ExitCode.FAILED;
    }
    Duration age =
        Duration.between(Instant.parse(status.path("time").asText()), Instant.now(clock));
    String answer =
        age.compareTo(SILENCE) > 0 ? "silent for " + age.toSeconds() + " s" : ask(status);
    streams.out().write(String.format("%-14s%s%n", "server", answer));
    var fields = status.properties();
    for (var field : fields) {
      if (!field.getKey().equals("connect") && !field.getKey().equals("port")) {
        streams.out().write(String.format("%-14s%s%n", field.getKey(), words(field.getValue())));
      }
    }
    return answer.startsWith("answers") ? ExitCode.DONE : ExitCode.FAILED;
  }

  private static String words(JsonNode value) {
    return value.isObject()
        ? value.toString().replaceAll("[{}\"]", "").replace(",", ", ")
        : value.asText();
  }

  /** Connects and reads the greeting, as a client does. */
  private static String ask(JsonNode status) {
    long began = System.nanoTime();
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(status.path("connect").asText(), status.path("port").asInt()),
          PATIENCE_MILLIS);
      socket.setSoTimeout(PATIENCE_MILLIS);
      String said =
          new String(
              socket.getInputStream().readNBytes(GREETING.length()), StandardCharsets.US_ASCII);
      return said.equals(GREETING)
          ? "answers in " + (System.nanoTime() - began) / 1_000_000 + " ms"
          : "does not answer as a server of SSH";
    } catch (IOException e) {
      return "does not answer: " + e.getMessage();
    }
  }
}
