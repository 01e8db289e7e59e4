package dragoman.console;

/** The heading of a pane, and the line that parts it from the one at its left. */
final class PaneFrame {

  private PaneFrame() {}

  static void draw(Canvas screen, Rect pane, String title, Role role) {
    int top = Areas.TOP;
    Canvas canvas = screen.at(pane);
    canvas.heading(0, title, role);
    if (pane.column() > 0) {
      canvas.upright(0);
      canvas.put(0, 0, 1, pane.row() == top ? "┬" : "├", Role.BORDER);
    }
  }
}
