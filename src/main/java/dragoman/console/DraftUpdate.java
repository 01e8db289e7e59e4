package dragoman.console;

import dragoman.briefing.Briefing;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Several briefings in the making, of which one is shown. */
final class DraftUpdate {

  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private final Texts texts;

  DraftUpdate(Texts texts) {
    this.texts = texts;
  }

  /** Asks for the drafts that are kept. */
  static Step begin(AppState state) {
    return Step.of(state).ask(Slot.DRAFTS, ticket -> new Effect.Load(Slot.DRAFTS, ticket));
  }

  /** Shows them. */
  static Step listed(AppState state, Message.Drafts drafts) {
    List<Option> options = new ArrayList<>(drafts.options());
    return Step.of(
        options.isEmpty() ? state : state.withDialog(Dialog.Menu.of(Dialog.Of.DRAFTS, options)));
  }

  /** Takes another briefing up; the one that was shown is kept already. */
  static Step opened(AppState state, String name) {
    return Step.of(Update.shown(state, View.BRIEFING))
        .ask(Slot.DRAFT, ticket -> new Effect.LoadDraft(name, ticket));
  }

  /** Begins another briefing. */
  Step begun(AppState state) {
    String name = "briefing-" + NAME.format(state.now()) + "-" + state.tickets().last();
    Drafting empty = Drafting.of(name, Briefing.empty(state.now().toLocalDate()));
    return Step.of(state.withDrafting(empty).withStatus(Status.note(texts.get("status.new"))));
  }

  /** Forgets a draft. */
  Step dropped(AppState state, Option option) {
    Briefing empty = Briefing.empty(state.now().toLocalDate());
    Step step =
        Step.of(state.withStatus(Status.note(texts.get("status.draft-dropped", option.name()))))
            .and(new Effect.StoreDraft(option.id(), empty));
    return option.id().equals(state.drafting().name())
        ? step.with(it -> it.withDrafting(Drafting.of(option.id(), empty)))
        : step;
  }
}
