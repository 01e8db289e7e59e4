package dragoman.shell;

import dragoman.briefing.Briefing;
import dragoman.command.Listed;
import dragoman.desk.Desk;

/** One command on its way: what it began with and what has become of it. */
final class Turn {

  private final Desk desk;
  private ShellState state;
  private Interpreter.Outcome.Next next = Interpreter.Outcome.Next.LINE;

  Turn(Desk desk, ShellState state) {
    this.desk = desk;
    this.state = state;
  }

  Desk desk() {
    return desk;
  }

  ShellState state() {
    return state;
  }

  Briefing briefing() {
    return state.briefing();
  }

  void become(ShellState other) {
    state = other;
  }

  void become(Briefing briefing) {
    state = state.with(briefing);
  }

  void listed(Listed listed) {
    state = state.with(listed);
  }

  /** Ends the session behind this command. */
  void end() {
    next = Interpreter.Outcome.Next.END;
  }

  Interpreter.Outcome.Next next() {
    return next;
  }
}
