package dragoman.console;

import dragoman.article.Article;
import dragoman.article.CitedStatement;
import dragoman.article.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The state of the Reader.
 *
 * @param article the article
 * @param statements its statements, by place
 * @param statement which of them is under the cursor; -1 for none
 * @param row the row under the cursor
 * @param side the edition that has the cursor, where they stand side by side
 * @param anchor the row where a selection began; -1 without one
 * @param words the words selected one by one; null where none are
 * @param top the first row shown
 * @param layout the text in rows
 */
public record Reader(
    Article article,
    List<CitedStatement> statements,
    int statement,
    int row,
    int side,
    int anchor,
    @Nullable WordSelection words,
    int top,
    ReaderLayout layout) {

  /** Makes the list its own. */
  public Reader {
    statements = List.copyOf(statements);
  }

  /** An article just opened, the cursor on its first row. */
  static Reader of(Article article, List<CitedStatement> statements, Size size) {
    ReaderLayout layout = ReaderLayout.of(article, size);
    return new Reader(article, statements, -1, 0, 0, -1, null, 0, layout).atRow(0, size);
  }

  /** How many editions are shown. */
  int editions() {
    return ReaderLayout.editions(article).size();
  }

  /** The statement under the cursor. */
  Optional<CitedStatement> current() {
    return statement < 0 ? Optional.empty() : Optional.of(statements.get(statement));
  }

  /** The cursor on another row; the statement is one that the row shows a part of. */
  Reader atRow(int number, Size size) {
    int to = Math.max(0, Math.min(number, layout.rows().size() - 1));
    return new Reader(
        article, statements, statementOn(to), to, side, anchor, words, topFor(to, size), layout);
  }

  /** The cursor on a statement's first row. */
  Reader atStatement(int number, Size size) {
    if (number < 0 || number >= statements.size()) {
      return this;
    }
    ReaderLayout.At at = layout.find(statements.get(number).statement().content());
    int to = at.row() < 0 ? row : at.row();
    return new Reader(
        article, statements, number, to, at.side(), anchor, null, topFor(to, size), layout);
  }

  /** The next or the previous statement: from the current one, else from the cursor's row. */
  Reader toStatement(int by, Size size) {
    if (statement >= 0) {
      return atStatement(statement + by, size);
    }
    ReaderLayout.Piece piece = layout.piece(row, side);
    int offset = piece == null ? rowOffset() : piece.span().start();
    int target = by > 0 ? statements.size() : -1;
    for (int i = 0; i < statements.size(); i++) {
      boolean behind = statements.get(i).statement().content().start() >= offset;
      if (by > 0 && behind) {
        target = Math.min(target, i);
      } else if (by < 0 && !behind) {
        target = i;
      }
    }
    return atStatement(target, size);
  }

  /** Where the text of the first row with words from the cursor on starts. */
  private int rowOffset() {
    for (int i = row; i < layout.rows().size(); i++) {
      ReaderLayout.Piece piece = layout.piece(i, side);
      if (piece != null) {
        return piece.span().start();
      }
    }
    return article.text().length();
  }

  /** The cursor in another edition, where they stand side by side. */
  Reader onSide(int number, Size size) {
    int to = Math.floorMod(number, Math.max(1, layout.sides()));
    return new Reader(article, statements, statement, row, to, -1, null, top, layout)
        .atRow(row, size);
  }

  /** With a selection that begins on the cursor's row, or without the one there was. */
  Reader selecting() {
    int begun = anchor < 0 ? row : -1;
    return new Reader(article, statements, statement, row, side, begun, null, top, layout);
  }

  Reader unselected() {
    return new Reader(article, statements, statement, row, side, -1, null, top, layout);
  }

  /** Whether lines or words are selected. */
  boolean isSelecting() {
    return anchor >= 0 || words != null;
  }

  /** With words selected one by one, from the first one of the cursor's row on. */
  Reader selectingWords() {
    ReaderLayout.Piece piece = layout.piece(row, side);
    int offset = piece == null ? rowOffset() : piece.span().start();
    return WordSelection.at(article.text(), offset)
        .map(it -> new Reader(article, statements, statement, row, side, -1, it, top, layout))
        .orElse(this);
  }

  /** With other words selected, the cursor on the row of the one under it. */
  Reader with(WordSelection selected, Size size) {
    ReaderLayout.At at = layout.find(new Span(selected.caret(), selected.caret() + 1));
    int to = at.row() < 0 ? row : at.row();
    int toSide = at.row() < 0 ? side : at.side();
    Reader moved =
        new Reader(article, statements, statement, to, toSide, -1, selected, top, layout);
    return moved.atRow(to, size);
  }

  /** The words selected; empty without a selection or without words in it. */
  Optional<Span> selection() {
    if (words != null) {
      return Optional.of(words.span(article.text()));
    }
    if (anchor < 0) {
      return Optional.empty();
    }
    int edition = -1;
    int start = Integer.MAX_VALUE;
    int end = -1;
    for (int i = Math.min(anchor, row); i <= Math.max(anchor, row); i++) {
      ReaderLayout.Piece piece = layout.piece(i, side);
      if (piece != null && (edition < 0 || piece.edition() == edition)) {
        edition = piece.edition();
        start = Math.min(start, piece.span().start());
        end = Math.max(end, piece.span().end());
      }
    }
    return end <= start ? Optional.empty() : Optional.of(new Span(start, end));
  }

  /** The same laid out for another window, the same words under the cursor. */
  Reader resized(Size size) {
    ReaderLayout.Piece held = layout.piece(row, side);
    ReaderLayout next = ReaderLayout.of(article, size);
    Reader reader = new Reader(article, statements, statement, 0, 0, -1, null, 0, next);
    if (held == null) {
      return reader.atRow(Math.min(row, next.rows().size() - 1), size);
    }
    ReaderLayout.At at = next.find(held.span());
    Reader moved =
        new Reader(
            article, statements, statement, Math.max(0, at.row()), at.side(), -1, null, 0, next);
    return statement < 0
        ? moved.atRow(moved.row, size)
        : new Reader(
            article,
            statements,
            statement,
            moved.row,
            moved.side,
            -1,
            null,
            moved.topFor(moved.row, size),
            next);
  }

  private int topFor(int to, Size size) {
    int height = Areas.readerText(size, editions()).height();
    return Listing.scrolled(top, to, layout.rows().size(), height);
  }

  private int statementOn(int number) {
    ReaderLayout.Piece piece = layout.piece(number, side);
    if (piece == null) {
      return -1;
    }
    int found = -1;
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i).statement().content().overlaps(piece.span())) {
        if (i == statement) {
          return i;
        }
        found = found < 0 ? i : found;
      }
    }
    return found;
  }
}
