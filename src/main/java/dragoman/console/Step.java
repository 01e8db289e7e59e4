package dragoman.console;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;

/**
 * What an update comes to.
 *
 * @param state the next state
 * @param effects the work to be done, in order
 */
public record Step(AppState state, List<Effect> effects) {

  /** Makes the list its own. */
  public Step {
    effects = List.copyOf(effects);
  }

  /** A state, and nothing to do. */
  static Step of(AppState state) {
    return new Step(state, List.of());
  }

  /** With one effect more. */
  Step and(Effect effect) {
    List<Effect> all = new ArrayList<>(effects);
    all.add(effect);
    return new Step(state, all);
  }

  /** With a request of a kind, which draws its number. */
  Step ask(Slot slot, LongFunction<Effect> request) {
    Tickets drawn = state.tickets().drawn(slot);
    return new Step(state.withTickets(drawn), effects).and(request.apply(drawn.last()));
  }

  /** With another state. */
  Step with(UnaryOperator<AppState> change) {
    return new Step(change.apply(state), effects);
  }

  /** With what follows from the state. */
  Step then(Function<AppState, Step> next) {
    Step step = next.apply(state);
    List<Effect> all = new ArrayList<>(effects);
    all.addAll(step.effects());
    return new Step(step.state(), all);
  }
}
