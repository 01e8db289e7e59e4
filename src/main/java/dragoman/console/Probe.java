package dragoman.console;

import dragoman.settings.RightToLeft;
import dragoman.terminal.BidiMode;
import dragoman.terminal.BidiPlan;
import dragoman.terminal.BidiProbe;
import dragoman.terminal.BidiProbe.Outside;
import dragoman.terminal.KeyStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;

/** What a terminal said of itself, and the plan that follows for right-to-left text. */
record Probe(BidiProbe.Replies replies) {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** Asks a terminal; what was typed meanwhile is given back. */
  static Probe of(KeyStream in, OutputStream out) throws IOException {
    BidiProbe.Answer answer = BidiProbe.ask(in, out, PATIENCE);
    in.unread(answer.typed());
    return new Probe(answer.replies());
  }

  boolean isTmux() {
    return BidiProbe.isTmux(replies);
  }

  /**
   * The plan by a policy.
   *
   * @param environment of which TERM and, inside tmux, VTE_VERSION count
   * @param outside the terminal around tmux
   */
  BidiPlan plan(RightToLeft policy, Map<String, String> environment, Outside outside) {
    return switch (policy) {
      case AUTO -> BidiProbe.decide(replies, environment, outside);
      case VISUAL -> BidiProbe.chosen(BidiMode.VISUAL, replies, environment, outside);
      case WORDS -> BidiProbe.chosen(BidiMode.WORDS, replies, environment, outside);
      case KITTY -> BidiProbe.chosen(BidiMode.KITTY, replies, environment, outside);
      case SGR -> BidiProbe.chosen(BidiMode.SGR, replies, environment, outside);
      case TERMINAL -> BidiProbe.chosen(BidiMode.TERMINAL, replies, environment, outside);
    };
  }
}
