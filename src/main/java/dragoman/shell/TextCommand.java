package dragoman.shell;

import dragoman.briefing.Briefing;
import dragoman.command.ExitCode;
import dragoman.command.Invocation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Gives the briefing words of the writer's own; its subclasses are the commands. */
abstract class TextCommand implements Callable<Integer> {

  private final Turn turn;
  private final Invocation invocation;
  private final String label;

  @Parameters(paramLabel = "TEXT", description = "The words, as typed; none takes them away.")
  private List<String> words = new ArrayList<>();

  private TextCommand(String label, Turn turn, Invocation invocation) {
    this.label = label;
    this.turn = turn;
    this.invocation = invocation;
  }

  abstract Briefing with(Briefing briefing, String text);

  @Override
  public Integer call() throws IOException {
    String text = String.join(" ", words).strip();
    turn.become(with(turn.briefing(), text));
    invocation
        .out()
        .write((text.isEmpty() ? "no " + label : label + " " + Say.oneLine(text)) + "\n");
    return ExitCode.DONE;
  }

  /** Gives it a title. */
  @Command(
      name = "title",
      description = "Gives the note its title, from which its file is named.",
      footer = {"", "Examples:", "  title Grain lanes this week"})
  static final class Title extends TextCommand {

    Title(Turn turn, Invocation invocation) {
      super("title", turn, invocation);
    }

    @Override
    Briefing with(Briefing briefing, String text) {
      return briefing.withTitle(Say.oneLine(text));
    }
  }

  /** Gives it a bottom line. */
  @Command(
      name = "bottom-line",
      description = "Says what the reader of the note should know first (Markdown).",
      footer = {"", "Examples:", "  bottom-line Nobody wants a fee on aid."})
  static final class BottomLine extends TextCommand {

    BottomLine(Turn turn, Invocation invocation) {
      super("bottom line", turn, invocation);
    }

    @Override
    Briefing with(Briefing briefing, String text) {
      return briefing.withBottomLine(text);
    }
  }
}
