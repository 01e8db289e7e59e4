package dragoman.console;

import dragoman.article.Article;
import dragoman.article.Edition;
import dragoman.article.Span;
import dragoman.terminal.Direction;
import dragoman.terminal.Line;
import dragoman.terminal.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article's text in rows: one edition below the other, or side by side with their paragraphs
 * beginning on the same row.
 *
 * @param sides how many editions stand side by side
 * @param width the columns of each
 * @param rows from the first to the last
 */
record ReaderLayout(int sides, int width, List<Row> rows) {

  /** Makes the list its own. */
  ReaderLayout {
    rows = List.copyOf(rows);
  }

  /** The columns between two editions. */
  static final int GAP = 3;

  /** Before anything is laid out. */
  static final ReaderLayout NONE = new ReaderLayout(1, 1, List.of());

  /** One screen row; both lists have an element for each side. */
  sealed interface Row {

    /** The languages of the editions that begin here. */
    record Heading(List<String> languages) implements Row {}

    /** A line of text on each side, null where there is none. */
    record Words(List<@Nullable Piece> pieces) implements Row {
      /** The piece on a side. */
      @Nullable Piece on(int side) {
        return side < pieces.size() ? pieces.get(side) : null;
      }
    }
  }

  /**
   * A line of a paragraph.
   *
   * @param edition the number of its edition
   * @param paragraph where the paragraph starts in the article's text; the line's offsets count
   *     from there
   * @param line the line as it is set
   * @param span its words in the article's text
   */
  record Piece(int edition, int paragraph, Line line, Span span) {}

  /** The editions; the whole text as one of them when the article has none. */
  static List<Edition> editions(Article article) {
    if (!article.editions().isEmpty()) {
      return article.editions();
    }
    List<Span> lines = new ArrayList<>();
    int from = 0;
    for (String line : article.text().split("\n", -1)) {
      lines.add(new Span(from, from + line.length()));
      from += line.length() + 1;
    }
    return List.of(new Edition(Texts.UNDETERMINED, new Span(0, article.text().length()), lines));
  }

  /** Lays an article out for a window. */
  static ReaderLayout of(Article article, Size size) {
    List<Edition> editions = editions(article);
    int sides = Areas.sides(size, editions.size());
    int text = Areas.readerText(size, editions.size()).width();
    int width = Math.max(8, (text - 2 - (sides - 1) * GAP) / sides - 1);
    List<Row> rows = new ArrayList<>();
    if (sides > 1) {
      rows.add(new Row.Heading(editions.stream().map(Edition::language).toList()));
      sideBySide(article, editions, width, rows);
    } else {
      for (int i = 0; i < editions.size(); i++) {
        if (editions.size() > 1) {
          rows.add(new Row.Heading(List.of(editions.get(i).language())));
        }
        for (Span paragraph : editions.get(i).paragraphs()) {
          for (Piece piece : pieces(article, i, paragraph, width)) {
            rows.add(new Row.Words(List.of(piece)));
          }
          rows.add(new Row.Words(List.of()));
        }
      }
    }
    return new ReaderLayout(sides, width, rows);
  }

  private static void sideBySide(
      Article article, List<Edition> editions, int width, List<Row> rows) {
    int paragraphs = editions.stream().mapToInt(it -> it.paragraphs().size()).max().orElse(0);
    for (int p = 0; p < paragraphs; p++) {
      List<List<Piece>> sides = new ArrayList<>();
      int height = 0;
      for (int i = 0; i < editions.size(); i++) {
        List<Span> spans = editions.get(i).paragraphs();
        List<Piece> pieces = p < spans.size() ? pieces(article, i, spans.get(p), width) : List.of();
        sides.add(pieces);
        height = Math.max(height, pieces.size());
      }
      for (int r = 0; r < height; r++) {
        List<@Nullable Piece> row = new ArrayList<>();
        for (List<Piece> side : sides) {
          row.add(r < side.size() ? side.get(r) : null);
        }
        rows.add(new Row.Words(java.util.Collections.unmodifiableList(row)));
      }
      rows.add(new Row.Words(List.of()));
    }
  }

  private static List<Piece> pieces(Article article, int edition, Span paragraph, int width) {
    List<Piece> pieces = new ArrayList<>();
    String words = paragraph.of(article.text());
    for (Line line : Paragraph.of(words, Direction.AUTO).wrap(width)) {
      int start = words.length();
      int end = 0;
      for (int i = 0; i < line.cells().size(); i++) {
        if (line.start(i) >= 0) {
          start = Math.min(start, line.start(i));
          end = Math.max(end, line.end(i));
        }
      }
      Span span = new Span(paragraph.start() + Math.min(start, end), paragraph.start() + end);
      pieces.add(new Piece(edition, paragraph.start(), line, span));
    }
    return pieces;
  }

  /** The piece of a row on a side; null for headings, gaps and rows outside. */
  @Nullable Piece piece(int row, int side) {
    if (row < 0 || row >= rows.size()) {
      return null;
    }
    return rows.get(row) instanceof Row.Words words ? words.on(side) : null;
  }

  /** The column where a side begins. */
  int column(int side) {
    return 2 + side * (width + GAP);
  }

  /** The first row that shows a part of a span, and its side; row -1 when none does. */
  At find(Span span) {
    for (int row = 0; row < rows.size(); row++) {
      for (int side = 0; side < sides; side++) {
        Piece piece = piece(row, side);
        if (piece != null && piece.span().overlaps(span)) {
          return new At(row, side);
        }
      }
    }
    return new At(-1, 0);
  }

  /** A row and a side. */
  record At(int row, int side) {}
}
