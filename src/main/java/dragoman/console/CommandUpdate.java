package dragoman.console;

import dragoman.state.Mark;
import dragoman.state.Marks;
import dragoman.state.SavedQueries;
import java.util.List;
import java.util.Set;

/** The command line: the words of the process's commands, and a few of the console's own. */
final class CommandUpdate {

  /** Keeps filters under names. */
  static final String QUERY = "query";

  /** Leaves. */
  static final String QUIT = "quit";

  /** Gives the filter in force a name. */
  static final String SAVE = "save";

  /** What can be done with queries. */
  static final Set<String> SUBCOMMANDS = Set.of(SAVE, "list", "show", "remove", "help");

  private final Texts texts;

  CommandUpdate(Texts texts) {
    this.texts = texts;
  }

  /** Opens it. */
  static Step begin(AppState state) {
    return Step.of(state.withDialog(Dialog.Command.EMPTY));
  }

  /** A key while it is open. */
  Step act(AppState state, Dialog.Command line, Action action) {
    return switch (action) {
      case UP -> remembered(state, line, line.back() + 1);
      case DOWN -> remembered(state, line, line.back() - 1);
      case COMPLETE -> completed(state, line);
      case ACCEPT -> entered(state, line.entry().text().strip());
      default -> Step.of(state);
    };
  }

  private static Step remembered(AppState state, Dialog.Command line, int back) {
    List<Mark> lines = state.marks().of(Mark.Kind.COMMAND);
    int to = Math.max(0, Math.min(back, lines.size()));
    Entry entry = to == 0 ? Entry.EMPTY : Entry.of(lines.get(lines.size() - to).id());
    return Step.of(state.withDialog(new Dialog.Command(entry, to, List.of(), -1)));
  }

  /** Asks for the candidates of the word before the caret, or takes the next of them. */
  private static Step completed(AppState state, Dialog.Command line) {
    if (!line.candidates().isEmpty()) {
      return Step.of(state.withDialog(line.next()));
    }
    String before = line.entry().text().substring(0, line.entry().caret());
    return Step.of(state).ask(Slot.COMPLETION, ticket -> new Effect.Complete(before, ticket));
  }

  /** What the word may become; a single candidate is taken at once. */
  static Step completed(AppState state, Message.Completed answer) {
    if (!(state.dialog() instanceof Dialog.Command line)
        || !line.entry().text().startsWith(answer.before())
        || line.entry().caret() != answer.before().length()) {
      return Step.of(state);
    }
    List<String> candidates = answer.candidates();
    return Step.of(
        state.withDialog(
            candidates.isEmpty()
                ? line
                : new Dialog.Command(line.entry(), line.back(), candidates, -1).next()));
  }

  private Step entered(AppState state, String line) {
    AppState closed = state.withDialog(null);
    if (line.isEmpty()) {
      return Step.of(closed);
    }
    Marks marks = state.marks().with(new Mark(Mark.Kind.COMMAND, line));
    List<String> words = CommandRun.words(line);
    Step step = MarkUpdate.marked(closed, marks);
    if (words.get(0).equals(QUIT) || line.equals("q")) {
      return step.and(new Effect.Quit());
    }
    return step.then(
        it -> words.get(0).equals(QUERY) ? query(it, line, words) : run(it, line, words));
  }

  /**
   * The words of the process's command, and two more: {@code query save NAME} gives the name to the
   * filter in force, {@code query NAME} brings it back.
   */
  private Step query(AppState state, String line, List<String> words) {
    String name = words.get(words.size() - 1);
    if (words.size() == 1) {
      return run(state, line, List.of(QUERY, "list"));
    }
    if (words.size() == 3 && words.get(1).equals(SAVE)) {
      if (state.filter().isEmpty()) {
        return Step.of(state.withStatus(Status.error(texts.get("status.no-filter-to-save"))));
      }
      return run(state, line, List.of(QUERY, SAVE, name, state.filter().words()));
    }
    boolean own = words.size() == 2 && !SUBCOMMANDS.contains(name) && SavedQueries.isName(name);
    return own ? filtered(state, "@" + name) : run(state, line, words);
  }

  private static Step run(AppState state, String line, List<String> words) {
    int columns = Math.max(20, state.size().columns() - 2);
    return Step.of(state)
        .ask(Slot.COMMAND, ticket -> new Effect.RunCommand(line, words, columns, ticket));
  }

  /** Narrows to a query in words. */
  private static Step filtered(AppState state, String words) {
    return Step.of(state).ask(Slot.FILTER, ticket -> new Effect.ParseFilter(words, ticket));
  }
}
