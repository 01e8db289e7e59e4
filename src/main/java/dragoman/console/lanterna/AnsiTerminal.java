package dragoman.console.lanterna;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import dragoman.terminal.WindowSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A terminal at the other end of two streams, told as little as possible.
 *
 * <p>Positions and looks are remembered and sent only before text, and only as far as they differ
 * from what the terminal has. Everything until {@link #flush()} goes out in one write.
 */
final class AnsiTerminal extends ANSITerminal {

  /** Blanks at the end of a row from which erasing is shorter. */
  private static final int ERASE_FROM = 4;

  /** A look; colours as the parameters of SGR, null for the terminal's own. */
  private record Look(@Nullable String foreground, @Nullable String background, Set<SGR> marks) {
    static final Look PLAIN = new Look(null, null, EnumSet.noneOf(SGR.class));
  }

  private final OutputStream out;
  private final Supplier<WindowSize> size;
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream(1 << 13);
  private Look look = Look.PLAIN;
  private Look wanted = Look.PLAIN;
  private int column;
  private int row;
  private int atColumn = -1;
  private int atRow = -1;
  private boolean cursorShown = true;

  AnsiTerminal(InputStream in, OutputStream out, Supplier<WindowSize> size) {
    super(in, out, StandardCharsets.UTF_8);
    this.out = out;
    this.size = size;
  }

  @Override
  protected TerminalSize findTerminalSize() {
    WindowSize now = size.get();
    return new TerminalSize(now.columns(), now.rows());
  }

  @Override
  protected void writeToTerminal(byte... bytes) {
    pending.write(bytes, 0, bytes.length);
  }

  private void send(String text) {
    writeToTerminal(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void flush() throws IOException {
    if (pending.size() > 0) {
      byte[] frame = pending.toByteArray();
      pending.reset();
      out.write(frame);
      out.flush();
    }
  }

  @Override
  public void clearScreen() {
    resetColorAndSGR();
    sendLook();
    send("\033[2J");
    atColumn = -1;
    atRow = -1;
  }

  @Override
  public void setCursorPosition(int newColumn, int newRow) {
    column = newColumn;
    row = newRow;
  }

  @Override
  public void setCursorPosition(TerminalPosition position) {
    setCursorPosition(position.getColumn(), position.getRow());
  }

  /** The cursor is put in place when it is shown: by then all text is out. */
  @Override
  public void setCursorVisible(boolean visible) {
    if (visible) {
      move();
    }
    if (visible != cursorShown) {
      cursorShown = visible;
      send(visible ? "\033[?25h" : "\033[?25l");
    }
  }

  @Override
  public void setForegroundColor(TextColor colour) {
    wanted =
        new Look(parameters(colour.getForegroundSGRSequence()), wanted.background, wanted.marks);
  }

  @Override
  public void setBackgroundColor(TextColor colour) {
    wanted =
        new Look(wanted.foreground, parameters(colour.getBackgroundSGRSequence()), wanted.marks);
  }

  private static @Nullable String parameters(byte[] sequence) {
    String parameters = new String(sequence, StandardCharsets.US_ASCII);
    return parameters.equals("39") || parameters.equals("49") ? null : parameters;
  }

  @Override
  public void enableSGR(SGR mark) {
    EnumSet<SGR> marks = EnumSet.of(mark);
    marks.addAll(wanted.marks);
    wanted = new Look(wanted.foreground, wanted.background, marks);
  }

  @Override
  public void disableSGR(SGR mark) {
    EnumSet<SGR> marks = EnumSet.noneOf(SGR.class);
    marks.addAll(wanted.marks);
    marks.remove(mark);
    wanted = new Look(wanted.foreground, wanted.background, marks);
  }

  @Override
  public void resetColorAndSGR() {
    wanted = Look.PLAIN;
  }

  @Override
  public void putCharacter(char c) {
    putString(String.valueOf(c));
  }

  /**
   * Puts text at the position set last. Blanks up to the right edge are erased instead where that
   * is shorter; after text whose width terminals disagree about the position is set anew.
   */
  @Override
  public void putString(String text) {
    move();
    if (isErasable(text)) {
      sendLook();
      send("\033[K");
      return;
    }
    sendLook();
    send(text);
    boolean certain = isCertain(text) && column + text.length() < size.get().columns();
    column += text.length();
    atColumn = certain ? column : -1;
  }

  private boolean isErasable(String text) {
    return text.length() >= ERASE_FROM
        && column + text.length() == size.get().columns()
        && text.isBlank()
        && text.indexOf('\u2800') < 0
        && wanted.background == null
        && !wanted.marks.contains(SGR.REVERSE)
        && !wanted.marks.contains(SGR.UNDERLINE);
  }

  /** One column for each UTF-16 unit, in every terminal. */
  private static boolean isCertain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x2FF
          && !(c >= 0x388 && c < 0x483 || c >= 0x48A && c < 0x530)
          && !(c >= 0x2010 && c < 0x2028 || c >= 0x2500 && c < 0x25A0)
          && !(c >= 0xFB50 && c < 0xFC00 || c >= 0xFE80 && c < 0xFEFD)) {
        return false;
      }
    }
    return true;
  }

  /** Moves rows within a region, and sets the region back, which sends the cursor home. */
  @Override
  public void scrollLines(int first, int last, int distance) {
    Look kept = wanted;
    wanted = Look.PLAIN;
    sendLook();
    wanted = kept;
    int far = Math.abs(distance);
    send("\033[" + (first + 1) + ";" + (last + 1) + "r\033[" + (far == 1 ? "" : far));
    send((distance > 0 ? "S" : "T") + "\033[r");
    atRow = 0;
    atColumn = 0;
  }

  private void move() {
    if (atColumn == column && atRow == row) {
      return;
    }
    if (atRow == row) {
      int distance = column - atColumn;
      send(
          atColumn >= 0 && distance > 0
              ? "\033[" + (distance == 1 ? "" : distance) + "C"
              : column == 0 ? "\r" : "\033[" + (column + 1) + "G");
    } else if (atColumn >= 0 && column == 0 && row == atRow + 1) {
      send("\r\n");
    } else {
      send("\033[" + (row == 0 ? "" : row + 1) + (column == 0 ? "" : ";" + (column + 1)) + "H");
    }
    atColumn = column;
    atRow = row;
  }

  private void sendLook() {
    if (look.equals(wanted)) {
      return;
    }
    StringBuilder fresh = new StringBuilder("0");
    StringBuilder change = new StringBuilder();
    for (SGR mark : wanted.marks) {
      fresh.append(';').append(code(mark));
      if (!look.marks.contains(mark)) {
        change.append(';').append(code(mark));
      }
    }
    boolean kept = look.marks.stream().allMatch(wanted.marks::contains);
    colour(wanted.foreground, look.foreground, "39", fresh, change);
    colour(wanted.background, look.background, "49", fresh, change);
    String parameters =
        kept && change.length() <= fresh.length() ? change.substring(1) : fresh.toString();
    send("\033[" + (parameters.equals("0") ? "" : parameters) + "m");
    look = wanted;
  }

  private static void colour(
      @Nullable String to,
      @Nullable String from,
      String own,
      StringBuilder fresh,
      StringBuilder change) {
    if (to != null) {
      fresh.append(';').append(to);
    }
    String target = to == null ? own : to;
    if (!target.equals(from == null ? own : from)) {
      change.append(';').append(target);
    }
  }

  /** Lanterna has no faint: its FRAKTUR, which terminals do not show, stands for it. */
  private static int code(SGR mark) {
    return switch (mark) {
      case BOLD -> 1;
      case ITALIC -> 3;
      case UNDERLINE -> 4;
      case BLINK -> 5;
      case REVERSE -> 7;
      case CROSSED_OUT -> 9;
      case FRAKTUR -> 2;
      case CIRCLED -> 52;
      case BORDERED -> 51;
    };
  }

  /** Sends a sequence at once that leaves the screen as it is. */
  void sendNow(String sequence) throws IOException {
    send(sequence);
    flush();
  }

  /** The screen is someone else's for now, or was: nothing is known of it. */
  void forget() {
    pending.reset();
    look = Look.PLAIN;
    atColumn = -1;
    atRow = -1;
    cursorShown = true;
  }
}
