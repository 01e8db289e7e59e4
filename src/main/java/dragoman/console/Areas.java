package dragoman.console;

import java.util.EnumMap;
import java.util.Map;

/**
 * Where things stand on the screen: from the size alone, so that the keys, the mouse and the
 * drawing agree.
 */
final class Areas {

  /** The first row of the body. */
  static final int TOP = 2;

  /** From this width on, more than one pane is shown. */
  static final int TWO_PANES = 100;

  /** From this width on, three panes stand side by side. */
  static final int THREE_PANES = 140;

  /** How many rows a statement takes in a list. */
  static final int STATEMENT_ROWS = 2;

  /** The same beside another speaker's: its words in another edition stand below. */
  static final int COMPARED_ROWS = 3;

  /** What a statement beside or below it leaves of a text or a list, heading included. */
  private static final int LEAST_TEXT = 4;

  /** The columns of a topic in Positions. */
  static final int TOPIC = 13;

  private static final int EDITION = 44;
  private static final int DETAIL = 38;

  private Areas() {}

  static Rect header(Size size) {
    return new Rect(0, 0, size.columns(), 1);
  }

  static Rect filter(Size size) {
    return new Rect(0, 1, size.columns(), 1);
  }

  static Rect body(Size size) {
    return new Rect(0, TOP, size.columns(), size.rows() - 4);
  }

  static Rect status(Size size) {
    return new Rect(0, size.rows() - 2, size.columns(), 1);
  }

  static Rect footer(Size size) {
    return new Rect(0, size.rows() - 1, size.columns(), 1);
  }

  /** The panes that are shown in Browse, headings included. */
  static Map<Browse.Pane, Rect> browse(Size size, Browse.Pane focus) {
    Rect body = body(size);
    Map<Browse.Pane, Rect> panes = new EnumMap<>(Browse.Pane.class);
    if (size.columns() < TWO_PANES) {
      panes.put(focus, body);
      return panes;
    }
    int facets = size.columns() < THREE_PANES ? 27 : 32;
    panes.put(Browse.Pane.FACETS, body.left(facets));
    Rect rest = body.rightOf(facets);
    if (size.columns() < THREE_PANES) {
      int list = Math.max(4, body.height() * 55 / 100);
      panes.put(Browse.Pane.ARTICLES, rest.top(list));
      panes.put(Browse.Pane.PREVIEW, rest.below(list));
    } else {
      int list = rest.width() * 58 / 100;
      panes.put(Browse.Pane.ARTICLES, rest.left(list));
      panes.put(Browse.Pane.PREVIEW, rest.rightOf(list));
    }
    return panes;
  }

  /** What is left of a pane below its heading and right of the line that parts it from the next. */
  static Rect inside(Rect pane) {
    return pane.column() == 0 ? pane.below(1) : pane.below(1).rightOf(1);
  }

  /** The same without a column of air beside that line, for running text. */
  static Rect text(Rect pane) {
    return pane.column() == 0 ? inside(pane) : inside(pane).rightOf(1);
  }

  /** How many rows a pane of Browse shows; those it would show when it is hidden. */
  static int browseHeight(Size size, Browse.Pane pane) {
    return Math.max(1, inside(browse(size, pane).getOrDefault(pane, body(size))).height());
  }

  /** The list in Statements, heading included. */
  static Rect statements(Size size) {
    Rect body = body(size);
    return size.columns() < THREE_PANES
        ? body.top(body.height() - statementDetail(size).height())
        : body.left(size.columns() - statementDetail(size).width());
  }

  /** The statement under the cursor in Statements, heading included. */
  static Rect statementDetail(Size size) {
    Rect body = body(size);
    if (size.columns() >= THREE_PANES) {
      int width = size.columns() * 42 / 100;
      return body.rightOf(size.columns() - width);
    }
    int wanted = Math.min(Math.max(6, body.height() * 45 / 100), 16);
    int height = Math.min(wanted, Math.max(0, body.height() - LEAST_TEXT));
    return body.below(body.height() - height);
  }

  /** How many statements the list in Statements shows, each under a heading of its own at most. */
  static int statementsHeight(Size size, Arrangement arrangement) {
    int rows = STATEMENT_ROWS + (arrangement.group() == Arrangement.Group.NONE ? 0 : 1);
    return Math.max(1, inside(statements(size)).height() / rows);
  }

  /** The bars or cells of Timeline and Positions, heading included. */
  static Rect grid(Size size) {
    Rect body = body(size);
    return body.top(Math.max(LEAST_TEXT, body.height() * 55 / 100));
  }

  /** The statements behind a bar or cell, heading included. */
  static Rect gridDetail(Size size) {
    return body(size).below(grid(size).height());
  }

  /** How many rows of bars or cells are shown: a heading and a scale stand around them. */
  static int gridRows(Size size) {
    return Math.max(1, grid(size).height() - 2);
  }

  /** The columns of names beside bars and cells, with the numbers behind them. */
  static int gridNames(Size size) {
    return size.columns() < 60 ? 18 : size.columns() < TWO_PANES ? 28 : 34;
  }

  /** The columns that bars and cells have. */
  static int barColumns(Size size) {
    return Math.max(1, size.columns() - gridNames(size) - 1);
  }

  /** How many topics are shown side by side. */
  static int topicColumns(Size size) {
    return Math.max(1, barColumns(size) / TOPIC);
  }

  /** One of two speakers side by side, heading included; both are the same where one fits. */
  static Rect comparison(Size size, int side) {
    Rect body = body(size).top(body(size).height() - comparisonDetail(size).height());
    if (size.columns() < 2 * EDITION - 10) {
      return body;
    }
    int left = size.columns() / 2;
    return side == 0 ? body.left(left) : body.rightOf(left);
  }

  /** The statement under the cursor below two speakers, heading included. */
  static Rect comparisonDetail(Size size) {
    Rect body = body(size);
    return body.below(Math.max(LEAST_TEXT, body.height() * 55 / 100));
  }

  /** How many statements of a speaker are shown. */
  static int comparisonHeight(Size size) {
    return Math.max(1, inside(comparison(size, 0)).height() / COMPARED_ROWS);
  }

  /** Whether the statement stands below the text in the Reader, and not beside it. */
  private static boolean readerStacked(Size size, int editions) {
    return size.columns() < TWO_PANES || (size.columns() < THREE_PANES && editions > 1);
  }

  /** The text in the Reader, with its heading of two rows. */
  static Rect reader(Size size, int editions) {
    Rect body = body(size);
    return readerStacked(size, editions)
        ? body.top(body.height() - readerDetail(size, editions).height())
        : body.left(size.columns() - readerDetail(size, editions).width());
  }

  /** The statement under the Reader's cursor, heading included. */
  static Rect readerDetail(Size size, int editions) {
    Rect body = body(size);
    if (readerStacked(size, editions)) {
      int wanted = Math.min(Math.max(5, body.height() * 40 / 100), 14);
      int height = Math.min(wanted, Math.max(0, body.height() - LEAST_TEXT));
      return body.below(body.height() - height);
    }
    int width = Math.min(60, Math.max(DETAIL, size.columns() * 30 / 100));
    return body.rightOf(size.columns() - width);
  }

  /** The text itself in the Reader. */
  static Rect readerText(Size size, int editions) {
    return reader(size, editions).below(2);
  }

  /** How many editions stand side by side. */
  static int sides(Size size, int editions) {
    int width = readerText(size, editions).width();
    return editions > 1 && width / editions >= EDITION ? editions : 1;
  }

  /** The entries in Briefing, below the heading. */
  static Rect briefing(Size size) {
    return inside(body(size));
  }

  /** A box over the middle of the body. */
  static Rect box(Size size, int columns, int rows) {
    Rect body = body(size);
    int width = Math.min(columns, body.width());
    int height = Math.min(rows, body.height());
    return new Rect(
        (body.width() - width) / 2, body.row() + (body.height() - height) / 2, width, height);
  }

  /** The box of a line being typed, or of a text of several rows, with its frame. */
  static Rect prompt(Size size, Dialog.Purpose purpose) {
    return box(size, Math.max(40, size.columns() * 4 / 5), purpose.isLong() ? 10 : 3);
  }

  /** What is left of the box for the text. */
  static Rect promptText(Size size, Dialog.Purpose purpose) {
    Rect box = prompt(size, purpose);
    return new Rect(
        box.column() + 2,
        box.row() + 1,
        Math.max(1, box.width() - 5),
        Math.max(1, box.height() - 2));
  }

  /** The box of a picker, with its frame. */
  static Rect picker(Size size) {
    return box(size, 56, 20);
  }

  /** The box of a menu of so many things, with its frame. */
  static Rect menu(Size size, int options) {
    return box(size, 56, Math.min(20, options + 3));
  }

  /** How many of so many things a menu shows. */
  static int menuHeight(Size size, int options) {
    return Math.max(1, menu(size, options).height() - 3);
  }

  /** How many values a picker shows: the frame takes two rows, the line being typed one. */
  static int pickerHeight(Size size) {
    return Math.max(1, picker(size).height() - 3);
  }

  /** How many rows of keys the help shows: a heading, a line to type and a self-test are around. */
  static int helpHeight(Size size) {
    return Math.max(1, body(size).height() - 3);
  }
}
