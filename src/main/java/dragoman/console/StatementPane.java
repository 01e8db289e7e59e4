package dragoman.console;

import dragoman.article.CitedStatement;
import dragoman.state.Mark;
import dragoman.terminal.Text;
import java.util.ArrayList;
import java.util.List;

/** Draws one statement with its chain, its caveats and its words in other editions. */
final class StatementPane {

  private StatementPane() {}

  /** Draws it from the top; what has no room is cut at the end, the words last. */
  static void draw(
      AppState state, Texts texts, Canvas pane, CitedStatement cited, List<CitedStatement> others) {
    StatementText words = new StatementText(state, texts);
    Canvas canvas = pane;
    List<Text> lines = new ArrayList<>(words.whole(cited));
    if (state.drafting().holds(cited)) {
      lines.add(Text.of(texts.get("in-briefing"), words.style(Role.ACCENT)));
    }
    if (state.marks().has(Mark.Kind.STAR, cited.statement().id())) {
      lines.add(Text.of(texts.get("starred"), words.style(Role.ACCENT)));
    }
    List<String> also = cited.statement().also();
    for (CitedStatement other : others) {
      if (also.contains(other.statement().id())) {
        lines.add(Text.of(words.also(cited, other), words.style(Role.DIM)));
        lines.add(words.words(other));
      }
    }
    int row = 0;
    for (Text line : lines) {
      if (row >= canvas.height()) {
        return;
      }
      row = canvas.wrapped(row, line, canvas.height() - row);
    }
  }
}
