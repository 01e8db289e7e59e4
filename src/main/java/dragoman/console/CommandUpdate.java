package dragoman.console;

import dragoman.state.Mark;
import dragoman.state.Marks;
import java.util.ArrayList;
import java.util.List;

/** The command line: the words of the process's commands, and a few of the console's own. */
final class CommandUpdate {

  /** Shows, keeps and drops filters by name. */
  static final String QUERY = "query";

  /** Leaves. */
  static final String QUIT = "quit";

  static final String SAVE = "save";
  static final String DROP = "drop";

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
    List<String> filters =
        state.marks().of(Mark.Kind.FILTER).stream().map(Mark::id).distinct().toList();
    return Step.of(state)
        .ask(Slot.COMPLETION, ticket -> new Effect.Complete(before, filters, ticket));
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
    if (words.get(0).equals(QUERY)) {
      return step.then(it -> query(it, words.subList(1, words.size())));
    }
    int columns = Math.max(20, state.size().columns() - 2);
    return step.ask(Slot.COMMAND, ticket -> new Effect.RunCommand(line, columns, ticket));
  }

  private Step query(AppState state, List<String> words) {
    List<Mark> known = state.marks().of(Mark.Kind.FILTER);
    if (words.isEmpty()) {
      return known.isEmpty()
          ? Step.of(state.withStatus(Status.note(texts.get("status.no-filters"))))
          : Step.of(state.withDialog(Dialog.Menu.of(Dialog.Of.FILTERS, options(known))));
    }
    boolean own = words.get(0).equals(SAVE) || words.get(0).equals(DROP);
    String name = String.join(" ", own ? words.subList(1, words.size()) : words);
    if (name.isEmpty()) {
      return Step.of(state.withStatus(Status.error(texts.get("status.filter-unnamed"))));
    }
    if (words.get(0).equals(SAVE)) {
      Marks marks =
          state
              .marks()
              .cleared(Mark.Kind.FILTER, name)
              .with(new Mark(Mark.Kind.FILTER, name, state.filter().words()));
      Status saved = Status.note(texts.get("status.filter-saved", name));
      return MarkUpdate.marked(state.withStatus(saved), marks);
    }
    List<String> queries = state.marks().values(Mark.Kind.FILTER, name);
    if (queries.isEmpty()) {
      return Step.of(state.withStatus(Status.error(texts.get("status.no-such-filter", name))));
    }
    if (words.get(0).equals(DROP)) {
      Status dropped = Status.note(texts.get("status.filter-dropped", name));
      return MarkUpdate.marked(
          state.withStatus(dropped), state.marks().cleared(Mark.Kind.FILTER, name));
    }
    return filtered(state, queries.get(0));
  }

  private static List<Option> options(List<Mark> filters) {
    List<Option> options = new ArrayList<>();
    filters.forEach(it -> options.add(new Option(it.value(), it.id(), it.value())));
    return options;
  }

  /** Narrows to a query in words. */
  static Step filtered(AppState state, String words) {
    return words.isEmpty()
        ? Update.refilter(state, Filter.NONE)
        : Step.of(state).ask(Slot.FILTER, ticket -> new Effect.ParseFilter(words, ticket));
  }
}
