package dragoman.shell;

import dragoman.terminal.RowPrinter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.CompletionMatcher;
import org.jline.reader.EOFError;
import org.jline.reader.Parser;
import org.jline.reader.Reference;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** JLine's editor with the shell's words, completions and way of right-to-left text. */
final class LineEditor extends LineReaderImpl {

  /** More than fit on two or three screens are asked for before they are shown. */
  private static final int LIST_MOST = 60;

  /**
   * What these keys send before the terminal is told to send what the editor expects of it: typed
   * ahead, or by a terminal that does not listen.
   */
  private static final Map<String, String> KEYS =
      Map.of(
          "\033[A", UP_LINE_OR_SEARCH,
          "\033[B", DOWN_LINE_OR_SEARCH,
          "\033[C", FORWARD_CHAR,
          "\033[D", BACKWARD_CHAR,
          "\033[H", BEGINNING_OF_LINE,
          "\033[F", END_OF_LINE,
          "\033[1~", BEGINNING_OF_LINE,
          "\033[4~", END_OF_LINE);

  private static final String NAME = "dragoman";

  /** Keeps a right-to-left label from changing places with what stands beside it (LRM). */
  private static final String APART = "\u200E";

  private static final String MORE = "... ";

  private final RowPrinter printer;
  private final Function<String, String> hints;

  /**
   * An editor.
   *
   * @param completions of a line up to the cursor
   * @param hints what the command of a line takes, shown where there is nothing to complete
   */
  LineEditor(
      Terminal terminal,
      RowPrinter printer,
      Function<String, List<Completions.Offer>> completions,
      Function<String, String> hints)
      throws IOException {
    super(terminal, NAME, Map.of(LIST_MAX, LIST_MOST, SECONDARY_PROMPT_PATTERN, MORE));
    this.printer = printer;
    this.hints = hints;
    setParser(LineEditor::parse);
    setCompletionMatcher(new Offered());
    setCompleter(
        (reader, line, candidates) ->
            completions.apply(line.line().substring(0, line.cursor())).stream()
                .map(LineEditor::candidate)
                .forEach(candidates::add));
    setOpt(Option.DISABLE_EVENT_EXPANSION);
    setOpt(Option.HISTORY_IGNORE_DUPS);
    setOpt(Option.HISTORY_IGNORE_SPACE);
    unsetOpt(Option.INSERT_TAB);
    unsetOpt(Option.AUTO_FRESH_LINE);
    KeyMap<Binding> keys = Objects.requireNonNull(getKeyMaps().get(MAIN));
    KEYS.forEach((key, action) -> keys.bind(new Reference(action), key));
  }

  private static Candidate candidate(Completions.Offer offer) {
    String description = offer.description().isEmpty() ? null : offer.description();
    return new Candidate(
        offer.value(), offer.label() + APART, null, description, null, null, offer.whole());
  }

  /** The editor makes its display anew with each line; here it gets its order. */
  @Override
  protected void redisplay(boolean flush) {
    if (display != null && !(display instanceof VisualDisplay)) {
      VisualDisplay visual = new VisualDisplay(terminal, printer);
      visual.resize(size.getRows(), size.getColumns());
      visual.setDelayLineWrap(display.delayLineWrap());
      display = visual;
    }
    super.redisplay(flush);
  }

  @Override
  protected boolean expandOrComplete() {
    boolean found = super.expandOrComplete();
    String hint = found ? "" : hints.apply(buf.upToCursor());
    if (!hint.isEmpty()) {
      printAbove(hint);
    }
    return true;
  }

  /** Asks for more lines while a command is open; finds the word that is being completed. */
  private static CompletingParsedLine parse(String line, int cursor, Parser.ParseContext context) {
    if (context == Parser.ParseContext.ACCEPT_LINE) {
      try {
        Words.commands(line);
      } catch (UnfinishedException e) {
        throw new EOFError(-1, -1, String.valueOf(e.getMessage()));
      }
    }
    List<Words.Word> words = Words.typed(line.substring(0, cursor));
    Words.Word last = words.get(words.size() - 1);
    return new Typed(line, cursor, last.raw(), words.stream().map(Words.Word::raw).toList());
  }

  /** A line with the word before its cursor. */
  private record Typed(String line, int cursor, String word, List<String> words)
      implements CompletingParsedLine {

    @Override
    public int wordCursor() {
      return word.length();
    }

    @Override
    public int wordIndex() {
      return words.size() - 1;
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
      return candidate;
    }

    @Override
    public int rawWordCursor() {
      return word.length();
    }

    @Override
    public int rawWordLength() {
      return word.length();
    }
  }

  /** Offers match already when they are made, by spellings that the editor knows nothing of. */
  private static final class Offered implements CompletionMatcher {

    private String word = "";
    private List<Candidate> offered = List.of();

    @Override
    public void compile(
        Map<Option, Boolean> options,
        boolean prefix,
        CompletingParsedLine line,
        boolean caseInsensitive,
        int errors,
        @Nullable String originalGroupName) {
      word = line.word();
    }

    @Override
    public List<Candidate> matches(List<Candidate> candidates) {
      offered = candidates;
      return candidates;
    }

    @Override
    public @Nullable Candidate exactMatch() {
      return null;
    }

    /** What all values begin with, when that continues the word. */
    @Override
    public String getCommonPrefix() {
      String common = offered.get(0).value();
      for (Candidate candidate : offered) {
        int same = 0;
        while (same < Math.min(common.length(), candidate.value().length())
            && common.charAt(same) == candidate.value().charAt(same)) {
          same++;
        }
        common = common.substring(0, same);
      }
      return common.startsWith(word) ? common : word;
    }
  }
}
