package dragoman.console;

import dragoman.terminal.Alignment;
import dragoman.terminal.Frame;
import dragoman.terminal.Line;
import dragoman.terminal.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The whole screen, from the state alone. For one thread: it keeps what it has shaped. */
public final class ScreenView {

  private final Texts texts;
  private final Keys keys;
  private final Shaped shaped = new Shaped();

  /** With the words and keys of the interface. */
  public ScreenView(Texts texts, Keys keys) {
    this.texts = texts;
    this.keys = keys;
  }

  /** Draws a state into a new frame of its size. */
  public Frame draw(AppState state) {
    Size size = state.size();
    Frame frame = new Frame(size.columns(), size.rows());
    shaped.begin();
    draw(state, Canvas.of(frame, state.theme(), texts.direction(), shaped));
    shaped.end();
    return frame;
  }

  private void draw(AppState state, Canvas screen) {
    Size size = state.size();
    if (size.tooSmall()) {
      screen.wrapped(
          0,
          screen.text(texts.get("too-small", size.columns(), size.rows()), Role.STRONG),
          size.rows());
      return;
    }
    header(screen.at(Areas.header(size)), state);
    new FilterBar(state, texts).draw(screen.at(Areas.filter(size)));
    switch (state.view()) {
      case BROWSE -> new BrowseView(state, texts).draw(screen);
      case STATEMENTS -> new StatementsView(state, texts).draw(screen);
      case TIMELINE -> new TimelineView(state, texts).draw(screen);
      case POSITIONS -> new PositionsView(state, texts).draw(screen);
      case COMPARISON -> new ComparisonView(state, texts).draw(screen);
      case READER -> new ReaderView(state, texts).draw(screen);
      case BRIEFING -> BriefingView.draw(state, texts, screen);
    }
    status(screen.at(Areas.status(size)), state);
    new DialogView(state, texts, keys).draw(screen);
    footer(screen.at(Areas.footer(size)), state);
  }

  private void header(Canvas canvas, AppState state) {
    Corpus corpus = state.corpus();
    String clock = texts.clock(state.now());
    int right = Line.of(clock, texts.direction()).width();
    canvas.putRight(0, 0, canvas.width(), clock, Role.DIM);
    List<String> facts = new ArrayList<>();
    facts.add(corpus.name());
    facts.add(texts.count("count.articles", corpus.articles()));
    facts.add(texts.count("count.statements", corpus.statements()));
    Text line =
        canvas
            .text(texts.get("program"), Role.FOCUS)
            .plus("   " + texts.facts(facts), canvas.style(Role.TEXT));
    Line shown = Line.of(line, texts.direction());
    canvas.put(0, 0, canvas.width() - right - 2, shown, Alignment.LEFT, Role.TEXT);
  }

  private void status(Canvas canvas, AppState state) {
    Status status = state.status();
    Corpus corpus = state.corpus();
    if (!status.text().isEmpty()) {
      boolean error = status.kind() == Status.Kind.ERROR;
      Role role = error ? Role.ALERT : Role.ACCENT;
      canvas.line(0, (error ? "! " : "") + status.text(), role);
    } else if (corpus.toRead() > 0) {
      String done = texts.number(corpus.done());
      canvas.line(
          0, texts.get("status.indexing", done, texts.number(corpus.toRead())), Role.ACCENT);
    } else if (state.waiting().patience() == Waiting.Patience.WORKING) {
      canvas.line(0, texts.get("status.working"), Role.DIM);
    }
  }

  private void footer(Canvas whole, AppState state) {
    Canvas canvas = whole;
    int column = 0;
    if (state.dialog() == null) {
      Line help = hint(whole, "?", Action.HELP);
      whole.put(whole.width() - help.width(), 0, help.width(), help, Alignment.LEFT, Role.TEXT);
      Rect area = Areas.footer(state.size());
      canvas = whole.at(area.left(area.width() - help.width() - 2));
      int items = state.drafting().briefing().items().size();
      column = tab(canvas, column, "1", View.BROWSE, texts.get("view.browse"), state);
      column = tab(canvas, column, "2", View.STATEMENTS, texts.get("view.statements"), state);
      column = tab(canvas, column, "3", View.TIMELINE, texts.get("view.timeline"), state);
      column = tab(canvas, column, "4", View.POSITIONS, texts.get("view.positions"), state);
      String briefing =
          items == 0 ? texts.get("view.briefing.empty") : texts.get("view.briefing", items);
      column = tab(canvas, column, "5", View.BRIEFING, briefing, state);
      column += 1;
    }
    List<Keys.Binding> hints =
        keys.in(state.context()).stream()
            .filter(row -> row.footer() > 0)
            .filter(row -> row.whyNot().apply(state).isEmpty())
            .sorted(Comparator.comparingInt(Keys.Binding::footer))
            .toList();
    for (Keys.Binding hint : hints) {
      Line line = hint(canvas, Keys.label(hint.keys().get(0)), hint.action());
      if (column + line.width() <= canvas.width()) {
        canvas.put(column, 0, line.width(), line, Alignment.LEFT, Role.TEXT);
        column += line.width() + 2;
      }
    }
  }

  private Line hint(Canvas canvas, String key, Action action) {
    String words = " " + texts.get(action.textKey());
    return Line.of(
        canvas.text(texts.literal(key), Role.KEY).plus(words, canvas.style(Role.DIM)),
        canvas.direction());
  }

  /** A view's number, and its name where there is room or it is the one shown. */
  private static int tab(
      Canvas canvas, int column, String key, View view, String name, AppState state) {
    boolean here = state.view() == view;
    boolean full = here || view == View.BRIEFING || state.size().columns() >= Areas.TWO_PANES;
    String words = here ? "[" + name + "]" : full ? " " + name + " " : " ";
    Text text =
        canvas.text(key, Role.KEY).plus(words, canvas.style(here ? Role.CURSOR : Role.TEXT));
    Line line = Line.of(text, canvas.direction());
    canvas.put(column, 0, line.width(), line, Alignment.LEFT, Role.TEXT);
    return column + line.width();
  }
}
