package dragoman.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks a terminal what it is and decides how to send it right-to-left text.
 *
 * <p>The questions are XTVERSION, DECRQM of mode 8 (the explicit mode of the "BiDi in Terminal
 * Emulators" recommendation), DA2, and DA1 as a fence that every terminal answers. The decision is
 * a pure function of the replies, the environment and, inside tmux, of what is known of the
 * terminal outside.
 */
public final class BidiProbe {

  /** The questions, in the order in which they are sent. */
  public static final String QUERIES = "\033[>0q\033[8$p\033[>c\033[c";

  private static final String EXPLICIT = "\033[8l";
  private static final String IMPLICIT = "\033[8h";
  private static final long STEP_NANOS = 1_000_000;

  private BidiProbe() {}

  /**
   * What a terminal said of itself; empty where it did not answer.
   *
   * @param version the text of XTVERSION, such as {@code Konsole 22.12.3}
   * @param primary the parameters of DA1 with their question mark, such as {@code ?65;1;9}
   * @param secondary the parameters of DA2, such as {@code 65;7006;1}
   * @param explicit the state of mode 8 by DECRQM: {@code 0} unknown, {@code 1} set, {@code 2}
   *     reset
   */
  public record Replies(String version, String primary, String secondary, String explicit) {
    /** No answer at all. */
    public static final Replies NONE = new Replies("", "", "", "");
  }

  /**
   * What came in while the terminal was asked.
   *
   * @param replies the answers
   * @param typed bytes that are no answers: keys pressed meanwhile, to be read as input
   */
  public record Answer(Replies replies, byte[] typed) {}

  /**
   * The terminal outside a tmux.
   *
   * @param name its TERM, such as {@code xterm-256color}
   * @param type its XTVERSION as tmux keeps it; empty when it gave none
   * @param device the device it is written to, such as {@code /dev/pts/3}
   */
  public record Outside(String name, String type, String device) {
    /** Nothing known. */
    public static final Outside UNKNOWN = new Outside("", "", "");

    /** The format for {@code tmux display -p} whose answer {@link #parse} reads. */
    public static final String FORMAT = "#{client_termname}\t#{client_termtype}\t#{client_tty}";

    /** Reads what tmux printed for {@link #FORMAT}; unknown for anything else. */
    public static Outside parse(String printed) {
      String[] fields = printed.strip().split("\t", -1);
      return fields.length == 3 && fields[2].startsWith("/dev/")
          ? new Outside(fields[0], fields[1], fields[2])
          : UNKNOWN;
    }
  }

  /**
   * Asks, and returns with the fence's answer or at the deadline.
   *
   * @param in the terminal's input in raw mode; its {@code available()} must work
   * @param deadline how long to wait at most
   * @throws IOException if the terminal is gone
   */
  public static Answer ask(InputStream in, OutputStream out, Duration deadline) throws IOException {
    out.write(QUERIES.getBytes(StandardCharsets.US_ASCII));
    out.flush();
    long end = System.nanoTime() + deadline.toNanos();
    ByteArrayOutputStream heard = new ByteArrayOutputStream();
    Answer answer = parse(heard.toByteArray());
    while (answer.replies.primary.isEmpty()) {
      if (in.available() > 0) {
        int next = in.read();
        if (next < 0) {
          return answer;
        }
        heard.write(next);
        answer = next == 'c' ? parse(heard.toByteArray()) : answer;
      } else if (System.nanoTime() < end) {
        LockSupport.parkNanos(STEP_NANOS);
      } else {
        return parse(heard.toByteArray());
      }
    }
    return answer;
  }

  /** Sorts what was heard into answers and keys. */
  public static Answer parse(byte[] heard) {
    String text = new String(heard, StandardCharsets.ISO_8859_1);
    StringBuilder typed = new StringBuilder();
    String version = "";
    String primary = "";
    String secondary = "";
    String explicit = "";
    int at = 0;
    while (at < text.length()) {
      int end = text.startsWith("\033P>|", at) ? text.indexOf("\033\\", at) : -1;
      if (end >= 0) {
        version = text.substring(at + 4, end);
        at = end + 2;
        continue;
      }
      end = text.startsWith("\033[", at) ? endOfSequence(text, at + 2) : -1;
      String body = end < 0 ? "" : text.substring(at + 2, end);
      if (body.startsWith("?") && body.endsWith("c")) {
        primary = body.substring(0, body.length() - 1);
      } else if (body.startsWith(">") && body.endsWith("c")) {
        secondary = body.substring(1, body.length() - 1);
      } else if (body.startsWith("8;") && body.endsWith("$y")) {
        explicit = body.substring(2, body.length() - 2);
      } else {
        typed.append(text.charAt(at++));
        continue;
      }
      at = end;
    }
    return new Answer(
        new Replies(version, primary, secondary, explicit),
        typed.toString().getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The offset behind a control sequence's final byte; -1 when it is cut off. */
  private static int endOfSequence(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= 0x20 && text.charAt(at) < 0x40) {
      at++;
    }
    return at < text.length() ? at + 1 : -1;
  }

  /** Whether the replies are tmux's own, so that the terminal outside it matters. */
  public static boolean isTmux(Replies replies) {
    return replies.version.startsWith("tmux") || replies.secondary.startsWith("84;");
  }

  /** The plan for a terminal that is written to directly. */
  public static BidiPlan decide(Replies replies, Map<String, String> environment) {
    return decide(replies, environment, Outside.UNKNOWN);
  }

  /**
   * The plan by the policy {@code auto}.
   *
   * @param environment of which TERM and, inside tmux, VTE_VERSION count
   * @param outside the terminal around tmux; not looked at otherwise
   */
  public static BidiPlan decide(Replies replies, Map<String, String> environment, Outside outside) {
    if (isTmux(replies)) {
      String reported = outside.type.isEmpty() && environment.containsKey("VTE_VERSION") ? "1" : "";
      BidiPlan plan =
          direct(new Replies(outside.type, "", "", reported), outside.name).sentTo(outside.device);
      return outside.device.isEmpty()
          ? new BidiPlan(plan.mode(), "", "", "", BidiPlan.Hint.CHOOSE_MODE)
          : plan;
    }
    return direct(replies, environment.getOrDefault("TERM", ""));
  }

  /** The plan for what the user chose; by {@code auto} when that is nothing. */
  public static BidiPlan plan(
      Optional<BidiMode> chosen,
      Replies replies,
      Map<String, String> environment,
      Outside outside) {
    return chosen.isPresent()
        ? chosen(chosen.get(), replies, environment, outside)
        : decide(replies, environment, outside);
  }

  /** The plan for a mode that the user chose, with the switches that this terminal needs for it. */
  public static BidiPlan chosen(
      BidiMode mode, Replies replies, Map<String, String> environment, Outside outside) {
    return decide(replies, environment, outside).in(mode);
  }

  private static BidiPlan direct(Replies replies, String term) {
    boolean nameless = replies.version.isEmpty();
    String second = replies.secondary;
    if (replies.explicit.equals("1")) {
      return visual(EXPLICIT, IMPLICIT);
    }
    if (replies.explicit.equals("2")) {
      return visual(EXPLICIT, "");
    }
    if (replies.version.startsWith("Konsole")) {
      return visual(
          "\033]50;BidiRenderingEnabled=false\007", "\033]50;BidiRenderingEnabled=true\007");
    }
    if (term.startsWith("mlterm") || nameless && second.startsWith("24;279")) {
      return visual("\033]5379;use_ctl=false\007", "\033]5379;use_ctl=true\007");
    }
    if (second.startsWith("77;") || second.startsWith("65;") && number(second, 3) >= 5800) {
      return visual(EXPLICIT, IMPLICIT);
    }
    if (replies.version.startsWith("kitty")) {
      return BidiPlan.of(BidiMode.KITTY);
    }
    if (second.equals("0;136;0")) {
      return new BidiPlan(BidiMode.WORDS, "", "", "", BidiPlan.Hint.SWITCH_OFF_BIDI);
    }
    if (nameless && (second.equals("0;115;0") || second.equals("1;115;0"))) {
      return BidiPlan.of(BidiMode.SGR);
    }
    return visual(EXPLICIT, IMPLICIT);
  }

  private static BidiPlan visual(String enter, String exit) {
    return new BidiPlan(BidiMode.VISUAL, enter, exit, "", BidiPlan.Hint.NONE);
  }

  /** The number at an offset; 0 without one, and at most nine digits of it. */
  private static int number(String text, int from) {
    int end = from;
    while (end < text.length()
        && end < from + 9
        && text.charAt(end) >= '0'
        && text.charAt(end) <= '9') {
      end++;
    }
    return end == from ? 0 : Integer.parseInt(text.substring(from, end));
  }
}
