package dragoman.terminal;

/**
 * What to do so that right-to-left text is right in one terminal.
 *
 * @param mode how rows are sent
 * @param off bytes (ASCII) that switch the terminal's own reordering off; empty for none
 * @param on what switches it on again; empty for none
 * @param device the terminal device to send both to, when that is not the one written to (tmux
 *     keeps such sequences to itself); empty otherwise
 * @param hint what to tell the user
 */
public record BidiPlan(BidiMode mode, String off, String on, String device, Hint hint) {

  /** What a user can do that the program cannot. */
  public enum Hint {
    /** Nothing. */
    NONE,
    /**
     * Switch off the terminal's own bidi and shaping in its settings; then visual mode is right.
     */
    SWITCH_OFF_BIDI,
    /** The terminal around a multiplexer is not known: choose a mode by the self-test line. */
    CHOOSE_MODE
  }

  /** No sequences, no hint: for output that nobody probes, and tests. */
  public static BidiPlan of(BidiMode mode) {
    return new BidiPlan(mode, "", "", "", Hint.NONE);
  }

  /** What to send before the screen is cleared; empty for none. */
  public String enter() {
    return needsOff() ? off : "";
  }

  /** What undoes it at the end; empty for none. */
  public String exit() {
    return needsOff() ? on : "";
  }

  /** The rows are sent as they stand, so that the terminal must leave them alone. */
  private boolean needsOff() {
    return mode == BidiMode.VISUAL || mode == BidiMode.SGR;
  }

  /** The same terminal in another mode, because its user said so. */
  public BidiPlan in(BidiMode other) {
    return new BidiPlan(other, off, on, device, Hint.NONE);
  }

  BidiPlan sentTo(String client) {
    return new BidiPlan(mode, off, on, client, hint);
  }
}
