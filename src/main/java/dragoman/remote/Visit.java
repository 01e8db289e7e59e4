package dragoman.remote;

import dragoman.command.Access;
import dragoman.command.ExitCode;
import dragoman.command.Invocation;
import dragoman.command.Launchers;
import dragoman.command.Program;
import dragoman.command.Streams;
import dragoman.console.StreamConsole;
import dragoman.settings.Settings;
import dragoman.settings.SettingsException;
import dragoman.shell.ShellCommand;
import dragoman.shell.ShellTerminal;
import dragoman.terminal.BidiPlan;
import dragoman.terminal.BidiProbe;
import dragoman.terminal.KeyStream;
import dragoman.terminal.WindowSize;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.sshd.common.io.IoInputStream;
import org.apache.sshd.common.io.IoOutputStream;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.Signal;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.AsyncCommandStreamsAware;
import org.apache.sshd.server.command.Command;
import org.jspecify.annotations.Nullable;

/**
 * One channel of somebody who has come in: the console in a terminal, or one command line on the
 * channel's streams. It has one thread of its own.
 */
final class Visit implements Command, AsyncCommandStreamsAware {

  private static final Duration PROBE = Duration.ofSeconds(2);
  private static final int MOST_COLUMNS = 500;
  private static final int MOST_ROWS = 200;

  private final Host host;
  private final Login login;
  private final String line;
  private volatile boolean gone;
  private volatile @Nullable StreamConsole console;
  private volatile @Nullable String farewell;
  private volatile @Nullable ShellTerminal lines;
  private volatile boolean interactive;
  private @Nullable InputStream in;
  private @Nullable OutputStream out;
  private @Nullable OutputStream err;
  private @Nullable ExitCallback callback;
  private @Nullable Environment environment;
  private @Nullable ChannelSession channel;

  /**
   * A visit that has not begun.
   *
   * @param line the command line; empty for what the program does without one
   */
  Visit(Host host, Login login, String line) {
    this.host = host;
    this.login = login;
    Grant grant = login.grant();
    this.line = grant == null || grant.command() == null ? line : grant.command();
  }

  @Override
  public void setInputStream(InputStream stream) {
    in = new TypedInput(stream, login.last());
  }

  /** Keys are read by a thread that waits for them. */
  @Override
  public void setIoInputStream(IoInputStream stream) {
    throw new IllegalStateException("the input comes by setInputStream");
  }

  @Override
  public void setOutputStream(OutputStream stream) {
    throw new IllegalStateException("the output comes by setIoOutputStream");
  }

  @Override
  public void setErrorStream(OutputStream stream) {
    throw new IllegalStateException("the errors go by setIoErrorStream");
  }

  @Override
  public void setIoOutputStream(IoOutputStream stream) {
    out = new Outlet(stream, host.limits().now().stalled(), this::stalled);
  }

  @Override
  public void setIoErrorStream(IoOutputStream stream) {
    err = new Outlet(stream, host.limits().now().stalled(), this::stalled);
  }

  @Override
  public void setExitCallback(ExitCallback exit) {
    callback = exit;
  }

  private void stalled() {
    host.audit().add("stalled", login, Map.of());
    ChannelSession it = channel;
    if (it != null) {
      it.getSession().close(true);
    }
  }

  @Override
  public void start(ChannelSession session, Environment given) {
    channel = session;
    environment = given;
    interactive = given.getEnv().containsKey(Environment.ENV_TERM);
    given.addSignalListener((it, signal) -> resized(), Signal.WINCH);
    host.visits().began(this);
    Thread thread = new Thread(this::run, "visit of " + login.user());
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((it, fault) -> failed(fault));
    thread.start();
  }

  private void resized() {
    StreamConsole open = console;
    if (open != null) {
      open.resized();
    }
    ShellTerminal edited = lines;
    if (edited != null) {
      edited.resized(size());
    }
  }

  private void failed(Throwable fault) {
    String words = host.base().crashes().add(fault);
    if (!gone) {
      say(words);
    }
    ended(ExitCode.FAILED, System.nanoTime());
  }

  private void say(String words) {
    OutputStream to = interactive ? out : err;
    if (to == null) {
      return;
    }
    try {
      String end = interactive ? "\r\n" : "\n";
      to.write(("dragoman: " + words + end).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      gone = true;
    }
  }

  private void run() {
    long begun = System.nanoTime();
    int code;
    try {
      List<String> words = CommandLineWords.of(line);
      code =
          words.size() > 1 && words.get(0).equals("scp")
              ? refused("scp -O is not spoken here; leave out -O, or use sftp")
              : words.isEmpty() && interactive ? console() : program().run(streams(), words);
    } catch (IllegalArgumentException e) {
      code = refused(String.valueOf(e.getMessage()));
    }
    String last = farewell;
    if (last != null && !gone) {
      say(last);
    }
    ended(code, begun);
  }

  private int refused(String why) {
    say(why);
    return ExitCode.USAGE;
  }

  private void ended(int code, long begun) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("command", line.isEmpty() && interactive ? "console" : line);
    fields.put("exit", code);
    fields.put("seconds", (System.nanoTime() - begun) / 1_000_000 / 1000.0);
    host.audit().add("command", login, fields);
    host.visits().ended(this);
    ExitCallback exit = callback;
    if (exit != null) {
      exit.onExit(code);
    }
  }

  private Program program() {
    Program.Opening opening = host.opening(login);
    return new Program(
        opening,
        Launchers.console(settings -> console(opening, settings)),
        Access.within(host.room(login), host.moreCommands(login)),
        () -> gone,
        host.base().crashes(),
        host.base().programName(),
        Map.of(
            "shell",
            invocation ->
                new ShellCommand(
                    invocation, terminal(), settings -> host.state(login), this::edit)));
  }

  /** The console at once: a tree of commands is not needed for it, and would stay as long. */
  private int console() {
    Program.Opening opening = host.opening(login);
    try {
      return console(opening, opening.settings(Map.of()));
    } catch (SettingsException e) {
      return refused(String.valueOf(e.getMessage()));
    }
  }

  /** Lines edited in the terminal at the other end. */
  private int edit(Invocation invocation, ShellCommand.Conversation conversation)
      throws IOException {
    KeyStream keys = new KeyStream(needed(in));
    BidiProbe.Answer answer = BidiProbe.ask(keys, needed(out), PROBE);
    keys.unread(answer.typed());
    BidiPlan plan =
        BidiProbe.plan(
            invocation.chosenMode(), answer.replies(), terminal(), BidiProbe.Outside.UNKNOWN);
    try (ShellTerminal terminal =
        new ShellTerminal(keys, needed(out), size(), variable(Environment.ENV_TERM), plan)) {
      lines = terminal;
      return conversation.hold(terminal);
    } finally {
      lines = null;
    }
  }

  private int console(Program.Opening opening, Settings settings) {
    StreamConsole open =
        new StreamConsole(needed(in), needed(out), this::size, terminal(), host.base().clock());
    console = open;
    if (farewell != null) {
      open.end();
    }
    try {
      open.run(() -> opening.desk(settings), settings);
      return ExitCode.DONE;
    } catch (IOException e) {
      gone = true;
      return ExitCode.FAILED;
    }
  }

  private Map<String, String> terminal() {
    return Map.of(Environment.ENV_TERM, variable(Environment.ENV_TERM));
  }

  private String variable(String name) {
    return needed(environment).getEnv().getOrDefault(name, "");
  }

  private WindowSize size() {
    return WindowSize.of(
        number(Environment.ENV_COLUMNS, MOST_COLUMNS), number(Environment.ENV_LINES, MOST_ROWS));
  }

  /** What a client says of its size, within reason: a frame is as large as the window. */
  private int number(String name, int most) {
    String text = variable(name);
    return text.matches("[0-9]{1,9}") ? Math.min(most, Integer.parseInt(text)) : 0;
  }

  private Streams streams() {
    Set<Streams.Stream> terminals =
        interactive ? EnumSet.allOf(Streams.Stream.class) : EnumSet.noneOf(Streams.Stream.class);
    OutputStream data =
        new EndingOutput(
            interactive ? new TerminalLines(needed(out)) : needed(out), () -> gone = true);
    OutputStream rest = interactive ? new TerminalLines(needed(out)) : needed(err);
    return new Streams(
        needed(in),
        new BufferedWriter(new OutputStreamWriter(data, StandardCharsets.UTF_8), 1 << 13),
        new PrintWriter(
            new BufferedWriter(new OutputStreamWriter(rest, StandardCharsets.UTF_8), 1 << 10),
            true),
        terminals,
        size().columns());
  }

  private static <T> T needed(@Nullable T part) {
    if (part == null) {
      throw new IllegalStateException("a channel without its streams");
    }
    return part;
  }

  /** Whether somebody sits before it. */
  boolean isInteractive() {
    return interactive;
  }

  /** Whose it is. */
  Login login() {
    return login;
  }

  /** Shows words in the console's status line; nothing where there is none. */
  void tell(String words) {
    StreamConsole open = console;
    if (open != null) {
      open.tell(words);
    }
  }

  /** Ends it with everything kept, and says why. */
  void end(String why) {
    farewell = why;
    leave();
  }

  private void leave() {
    StreamConsole open = console;
    ShellTerminal edited = lines;
    if (open != null) {
      open.end();
    } else if (edited != null) {
      close(edited);
    } else {
      gone = true;
    }
  }

  private void close(ShellTerminal edited) {
    try {
      edited.close();
    } catch (IOException e) {
      gone = true;
    }
  }

  @Override
  public void destroy(ChannelSession session) {
    gone = true;
    leave();
  }
}
