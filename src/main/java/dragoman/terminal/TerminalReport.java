package dragoman.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a terminal is, as far as it and its environment tell.
 *
 * @param term its TERM; empty for none
 * @param replies what it answered
 * @param plan what follows for right-to-left text
 * @param depth how many colours it has
 */
public record TerminalReport(
    String term, BidiProbe.Replies replies, BidiPlan plan, ColourDepth depth) {

  /** Its type and colours, in words. */
  public String type() {
    String colours =
        switch (depth) {
          case NONE -> "no colours";
          case SIXTEEN -> "16 colours";
          case PALETTE -> "256 colours";
          case TRUE -> "true colour";
        };
    return (term.isEmpty() ? "TERM is not set" : term) + ", " + colours;
  }

  /** What it answered to each question, in words. */
  public String answers() {
    List<String> said = new ArrayList<>();
    add(said, "version", replies.version());
    add(said, "DA1", replies.primary());
    add(said, "DA2", replies.secondary());
    add(said, "mode 8", replies.explicit());
    return said.isEmpty() ? "none" : String.join(", ", said);
  }

  private static void add(List<String> said, String question, String answer) {
    if (!answer.isEmpty()) {
      said.add(question + " " + answer);
    }
  }

  /** How right-to-left text is sent to it, in words. */
  public String way() {
    String mode = plan.mode().name().toLowerCase(Locale.ROOT);
    String switched = plan.enter().isEmpty() ? "" : ", its own reordering off";
    return switch (plan.hint()) {
      case NONE -> mode + switched;
      case SWITCH_OFF_BIDI -> mode + "; better: bidi and shaping off in its settings";
      case CHOOSE_MODE -> mode + "; tmux hides the terminal: choose below";
    };
  }
}
