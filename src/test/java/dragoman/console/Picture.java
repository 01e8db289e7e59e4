package dragoman.console;

import dragoman.terminal.Attribute;
import dragoman.terminal.Cell;
import dragoman.terminal.Colour;
import dragoman.terminal.Frame;
import dragoman.terminal.Style;
import java.util.Locale;
import java.util.TreeSet;

/**
 * A screen as SVG: every cell of a script that a browser would join or reorder is put at its own
 * place, the others in runs.
 */
final class Picture {

  private static final double WIDTH = 8.43;
  private static final int HEIGHT = 18;
  private static final int EDGE = 12;

  private static final String BACKGROUND = "#1c1f26";
  private static final String FOREGROUND = "#d7dae0";

  /** The sixteen colours of a terminal, in a quiet palette. */
  private static final String[] ANSI = {
    "#1c1f26", "#c75f5f", "#7fa35f", "#c9a55a", "#6a8fc7", "#a87bb8", "#5fa8a8", "#d7dae0",
    "#7c828f", "#e07a7a", "#98c379", "#e5c07b", "#82aaff", "#c792ea", "#7fd0d0", "#ffffff"
  };

  private final StringBuilder out = new StringBuilder();

  private Picture() {}

  /** Draws a screen. */
  static String of(Frame frame, String title) {
    Picture picture = new Picture();
    double width = frame.columns() * WIDTH + 2 * EDGE;
    int height = frame.rows() * HEIGHT + 2 * EDGE;
    picture.add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0f\" height=\"%d\"", width, height);
    picture.add(
        " xml:space=\"preserve\" viewBox=\"0 0 %.0f %d\" role=\"img\">\n<title>%s</title>\n",
        width, height, title);
    picture.add("<style>text{font:14px 'DejaVu Sans Mono','Noto Sans Mono',Menlo,Consolas,");
    picture.add("monospace;white-space:pre;direction:ltr;unicode-bidi:bidi-override}</style>\n");
    picture.add("<rect width=\"100%%\" height=\"100%%\" rx=\"6\" fill=\"%s\"/>\n", BACKGROUND);
    for (int row = 0; row < frame.rows(); row++) {
      picture.row(frame, row);
    }
    return picture.add("</svg>\n").out.toString();
  }

  private Picture add(String format, Object... arguments) {
    out.append(String.format(Locale.ROOT, format, arguments));
    return this;
  }

  private void row(Frame frame, int row) {
    int column = 0;
    while (column < frame.columns()) {
      Cell first = frame.cell(column, row);
      StringBuilder run = new StringBuilder();
      int from = column;
      do {
        run.append(frame.cell(column, row).text());
        column += Math.max(1, frame.cell(column, row).width());
      } while (column < frame.columns()
          && isSimple(first)
          && isSimple(frame.cell(column, row))
          && frame.cell(column, row).style().equals(first.style()));
      put(from, column - from, row, run.toString(), first.style());
    }
  }

  private static boolean isSimple(Cell cell) {
    return cell.width() == 1 && cell.text().length() == 1 && cell.text().charAt(0) < 0x300;
  }

  private void put(int column, int columns, int row, String words, Style style) {
    boolean reversed = style.attributes().contains(Attribute.REVERSE);
    String ink = colour(style.foreground(), FOREGROUND);
    String paper = colour(style.background(), BACKGROUND);
    double left = EDGE + column * WIDTH;
    int top = EDGE + row * HEIGHT;
    String back = reversed ? ink : paper;
    if (!back.equals(BACKGROUND)) {
      add("<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\"", left, top, columns * WIDTH);
      add(" height=\"%d\" fill=\"%s\"/>\n", HEIGHT, back);
    }
    if (words.isBlank()) {
      return;
    }
    char only = words.length() == 1 ? words.charAt(0) : 0;
    if (only >= 0x2581 && only <= 0x2588) {
      // A bar: a letter of a font would leave gaps between the rows.
      double tall = HEIGHT * (only - 0x2580) / 8.0;
      add("<rect x=\"%.1f\" y=\"%.1f\"", left, top + HEIGHT - tall);
      add(" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>\n", WIDTH, tall, ink);
      return;
    }
    int lead = words.length() - words.stripLeading().length();
    String shown = words.strip();
    int wide = columns - (words.length() - shown.length());
    add("<text x=\"%.1f\" y=\"%d\"", left + lead * WIDTH, top + HEIGHT - 4);
    add(" textLength=\"%.1f\" fill=\"%s\"", wide * WIDTH, reversed ? paper : ink);
    for (Attribute attribute : new TreeSet<>(style.attributes())) {
      switch (attribute) {
        case BOLD -> add(" font-weight=\"bold\"");
        case DIM -> add(" opacity=\"0.7\"");
        case ITALIC -> add(" font-style=\"italic\"");
        case UNDERLINE -> add(" text-decoration=\"underline\"");
        case REVERSE -> add("");
      }
    }
    String escaped = shown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    out.append('>').append(escaped).append("</text>\n");
  }

  private static String colour(Colour colour, String usual) {
    return switch (colour.kind()) {
      case DEFAULT -> usual;
      case ANSI -> ANSI[colour.value()];
      case PALETTE, RGB -> throw new IllegalArgumentException("not a theme's colour: " + colour);
    };
  }
}
