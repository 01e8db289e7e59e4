package dragoman.console;

import dragoman.article.Span;
import dragoman.briefing.note.NotePreview;
import dragoman.terminal.Direction;
import dragoman.terminal.Line;
import dragoman.terminal.Paragraph;
import dragoman.terminal.Text;
import java.util.ArrayList;
import java.util.List;

/** A note in rows, as its reader will see it. */
final class NoteLines {

  private final Theme theme;

  NoteLines(Theme theme) {
    this.theme = theme;
  }

  /**
   * A row.
   *
   * @param mark what stands before it, at the side where reading begins
   * @param line the line
   */
  record Row(String mark, Line line) {}

  /** All rows for a width. */
  List<Row> rows(NotePreview note, int width) {
    List<Row> rows = new ArrayList<>();
    NotePreview.Block before = null;
    for (NotePreview.Block block : note.blocks()) {
      boolean goesOn =
          before != null
              && before.kind() == block.kind()
              && (block.kind() == NotePreview.Kind.ITEM
                  || block.kind() == NotePreview.Kind.FOOTNOTE);
      if (before != null && !goesOn) {
        rows.add(new Row("", line("")));
      }
      block(rows, block, width);
      before = block;
    }
    return rows;
  }

  private void block(List<Row> rows, NotePreview.Block block, int width) {
    if (block.kind() == NotePreview.Kind.RULE) {
      rows.add(new Row("", line("─".repeat(Math.min(20, width)))));
      return;
    }
    Role role =
        switch (block.kind()) {
          case TITLE -> Role.FOCUS;
          case HEADING -> Role.STRONG;
          case FOOTNOTE -> Role.DIM;
          case TEXT, QUOTE, ITEM, RULE -> Role.TEXT;
        };
    String mark = block.mark() + (block.kind() == NotePreview.Kind.QUOTE ? "│ " : "");
    int marked = line(mark).width();
    String rest = block.kind() == NotePreview.Kind.QUOTE ? mark : " ".repeat(marked);
    int from = 0;
    boolean begun = false;
    for (String part : block.words().split("\n", -1)) {
      Text text = Text.of(part, theme.style(role));
      for (Span strong : block.strong()) {
        int start = Math.max(0, strong.start() - from);
        int end = Math.min(part.length(), strong.end() - from);
        text = start < end ? text.styled(start, end, theme.style(Role.STRONG)) : text;
      }
      int room = Math.max(8, width - marked);
      for (Line line : Paragraph.of(text, Direction.AUTO).wrap(room)) {
        rows.add(new Row(begun ? rest : mark, line));
        begun = true;
      }
      from += part.length() + 1;
    }
    if (block.kind() == NotePreview.Kind.TITLE && begun) {
      Line last = rows.get(rows.size() - 1).line();
      String rule = "═".repeat(Math.max(1, Math.min(width, last.width())));
      rows.add(new Row("", Line.of(rule, last.direction())));
    }
  }

  private static Line line(String words) {
    return Line.of(words, Direction.LEFT_TO_RIGHT);
  }
}
