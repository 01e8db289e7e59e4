package dragoman.console;

import dragoman.article.CitedStatement;
import dragoman.state.Mark;
import dragoman.terminal.Alignment;
import dragoman.terminal.Text;
import java.time.LocalDate;
import java.util.Optional;

/** Draws a statement of a list in two rows: when, who, where; the words. */
final class StatementLines {

  private static final int OUTLET = 24;

  private final AppState state;
  private final Texts texts;
  private final StatementText words;

  StatementLines(AppState state, Texts texts) {
    this.state = state;
    this.texts = texts;
    this.words = new StatementText(state, texts);
  }

  /**
   * Draws it.
   *
   * @param row the first of its two rows
   * @param cited what it is; empty while it is fetched
   * @param mark in front of it
   * @param role of the mark and the day; little is sent when the cursor moves
   */
  void draw(Canvas canvas, int row, Optional<CitedStatement> cited, String mark, Role role) {
    canvas.put(0, row, 2, mark, role);
    if (cited.isEmpty()) {
      canvas.put(2, row, 1, "…", role);
      return;
    }
    CitedStatement it = cited.get();
    int width = canvas.width() - 1;
    LocalDate day = Arrangement.day(it);
    canvas.put(2, row, 10, day == null ? texts.get("undated") : texts.day(day), role);
    boolean star = state.marks().has(Mark.Kind.STAR, it.statement().id());
    canvas.put(14, row, 1, star ? "★" : " ", Role.TEXT);
    canvas.put(13, row, 1, state.drafting().holds(it) ? "+" : " ", Role.TEXT);
    int side = width >= 70 ? OUTLET : 0;
    Text speaker = canvas.text(words.name(it.statement().attribution().speaker()), Role.STRONG);
    int room = width - 16 - side - (side == 0 ? 0 : 1);
    canvas.put(16, row, room, speaker, Alignment.LEFT, Role.TEXT);
    canvas.putRight(width - side, row, side, words.outlet(it.source()), Role.DIM);
    canvas.put(4, row + 1, width - 4, words.words(it), Alignment.START, Role.TEXT);
  }
}
