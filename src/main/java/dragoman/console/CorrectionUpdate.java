package dragoman.console;

import dragoman.article.CitedStatement;
import dragoman.console.Dialog.Purpose;
import dragoman.correction.Correction.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts right what is wrong in the statement under the cursor. */
final class CorrectionUpdate {

  private CorrectionUpdate() {}

  /** Asks what is wrong. */
  static Step begin(AppState state, Texts texts) {
    List<Option> options = new ArrayList<>();
    for (Part part : Part.values()) {
      options.add(new Option(part.name(), texts.get("correct." + part.label()), ""));
    }
    return Step.of(state.withDialog(Dialog.Menu.of(Dialog.Of.CORRECTION, options)));
  }

  /** Asks what is right, where that is to be said. */
  static Step chosen(AppState state, Option option) {
    Part part = Part.valueOf(option.id());
    return switch (part) {
      case SPEAKER -> asked(state, Purpose.CORRECT_SPEAKER);
      case DATE -> asked(state, Purpose.CORRECT_DATE);
      case CHANNEL -> asked(state, Purpose.CORRECT_CHANNEL);
      case STATEMENT -> corrected(state, part, "");
    };
  }

  private static Step asked(AppState state, Purpose purpose) {
    return Step.of(state.withDialog(new Dialog.Prompt(purpose, Entry.EMPTY, -1)));
  }

  /** What was typed. */
  static Step typed(AppState state, Dialog.Prompt prompt) {
    String text = prompt.entry().text().strip();
    Part part =
        switch (prompt.purpose()) {
          case CORRECT_DATE -> Part.DATE;
          case CORRECT_CHANNEL -> Part.CHANNEL;
          default -> Part.SPEAKER;
        };
    return text.isEmpty() ? Step.of(state.withDialog(null)) : corrected(state, part, text);
  }

  private static Step corrected(AppState state, Part part, String value) {
    Optional<CitedStatement> statement = Selected.statement(state);
    return statement.isEmpty()
        ? Step.of(state.withDialog(null))
        : Step.of(state)
            .ask(
                Slot.CORRECTION,
                ticket ->
                    new Effect.Correct(
                        statement.get().source().id(),
                        statement.get().statement().id(),
                        part,
                        value,
                        ticket));
  }
}
