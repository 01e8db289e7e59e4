package dragoman.console;

import dragoman.article.CitedStatement;
import dragoman.briefing.Briefing;
import dragoman.briefing.Item;
import dragoman.terminal.Direction;
import dragoman.terminal.Line;
import dragoman.terminal.Paragraph;
import dragoman.terminal.Text;
import java.util.ArrayList;
import java.util.List;

/** The briefing in rows, as it will be saved: what the keys move through and the view draws. */
final class BriefingRows {

  private final AppState state;
  private final Texts texts;
  private final StatementText words;

  BriefingRows(AppState state, Texts texts) {
    this.state = state;
    this.texts = texts;
    this.words = new StatementText(state, texts);
  }

  /**
   * A row.
   *
   * @param entry the cursor's place that it belongs to, see {@link Drafting#cursor()}; -1 for none
   * @param indent columns left free before the line, at the side where reading begins
   * @param line what it shows
   */
  record Row(int entry, int indent, Line line) {}

  /** All rows for a width. */
  List<Row> rows(int width) {
    Briefing briefing = state.drafting().briefing();
    List<Row> rows = new ArrayList<>();
    field(rows, 0, "briefing.title", briefing.title(), width);
    field(rows, 1, "briefing.bottom-line", briefing.bottomLine(), width);
    if (briefing.items().isEmpty()) {
      add(rows, -1, 2, Text.EMPTY, width);
      add(rows, -1, 2, text(texts.get("briefing.none"), Role.DIM), width);
    }
    for (Briefing.Section section : briefing.sections()) {
      add(rows, -1, 2, Text.EMPTY, width);
      add(rows, -1, 2, heading(briefing, section), width);
      for (int place : section.places()) {
        item(rows, Drafting.HEAD + place, briefing.items().get(place), width);
        List<String> checks = state.drafting().checks();
        if (place < checks.size() && !checks.get(place).isEmpty()) {
          add(rows, Drafting.HEAD + place, 4, text(checks.get(place), Role.ALERT), width);
        }
      }
    }
    return rows;
  }

  private Text text(String some, Role role) {
    return Text.of(some, state.theme().style(role));
  }

  private void field(List<Row> rows, int entry, String key, String value, int width) {
    Text label = text(texts.get(key) + "  ", Role.DIM);
    if (value.isBlank()) {
      add(rows, entry, 2, label.plus(text(texts.get(key + ".none"), Role.DIM)), width);
    } else if (value.contains("\n")
        || Paragraph.of(value, Direction.AUTO).direction() == Direction.RIGHT_TO_LEFT) {
      add(rows, entry, 2, label, width);
      own(rows, entry, Text.EMPTY, value, width);
    } else {
      add(rows, entry, 2, label.plus(text(value, Role.STRONG)), width);
    }
  }

  private Text heading(Briefing briefing, Briefing.Section section) {
    for (int place : section.places()) {
      if (briefing.items().get(place) instanceof Item.Said said) {
        return words.speaker(said.statement().statement());
      }
    }
    for (int place : section.places()) {
      if (briefing.items().get(place) instanceof Item.Gone gone && !gone.heading().isEmpty()) {
        return text(gone.heading(), Role.STRONG);
      }
    }
    boolean passages =
        section.places().stream().anyMatch(it -> briefing.items().get(it) instanceof Item.Passage);
    return text(texts.get(passages ? "briefing.background" : "briefing.remarks"), Role.STRONG);
  }

  private void item(List<Row> rows, int entry, Item item, int width) {
    if (item instanceof Item.Said said) {
      CitedStatement cited = said.statement();
      add(rows, entry, 2, text(words.chain(cited), Role.DIM), width);
      add(rows, entry, 4, words.words(cited), width);
      for (CitedStatement edition : said.editions()) {
        add(rows, entry, 4, text(words.also(cited, edition), Role.DIM), width);
        add(rows, entry, 4, words.words(edition), width);
      }
      if (!cited.caveats().isEmpty()) {
        add(rows, entry, 4, text(words.caveats(cited), Role.ACCENT), width);
      }
    } else if (item instanceof Item.Passage passage) {
      String source =
          texts.facts(
              List.of(
                  words.outlet(passage.source()),
                  words.day(passage.source()),
                  texts.languageName(passage.language())));
      add(rows, entry, 2, text(source, Role.DIM), width);
      String exact = passage.citation().exact().strip().replaceAll("\\s+", " ");
      add(rows, entry, 4, text(exact, Role.TEXT), width);
    } else if (item instanceof Item.Gone gone) {
      String source =
          texts.facts(List.of(texts.get("briefing.source-gone"), gone.citation().article()));
      add(rows, entry, 2, text(source, Role.ALERT), width);
      add(rows, entry, 4, text(gone.citation().exact().strip(), Role.TEXT), width);
    } else {
      String own = ((Item.Remark) item).text();
      own(rows, entry, text("» ", Role.KEY), own, width);
    }
  }

  /** The writer's own words, which may have several lines. */
  private void own(List<Row> rows, int entry, Text mark, String words, int width) {
    Text before = mark;
    for (String line : words.split("\n", -1)) {
      add(rows, entry, 2, before.plus(text(line, Role.STRONG)), width);
      before = Text.EMPTY;
    }
  }

  private static void add(List<Row> rows, int entry, int indent, Text text, int width) {
    for (Line line : Paragraph.of(text, Direction.AUTO).wrap(Math.max(8, width - indent - 1))) {
      rows.add(new Row(entry, indent, line));
    }
  }
}
