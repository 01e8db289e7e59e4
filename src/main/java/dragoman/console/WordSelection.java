package dragoman.console;

import dragoman.article.Span;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;

/**
 * Words of an article's text under a cursor that goes from word to word.
 *
 * @param anchor UTF-16 offset of the word where the selection began
 * @param caret UTF-16 offset of the word under the cursor
 */
public record WordSelection(int anchor, int caret) {

  /** A selection of the word at an offset or the next one behind it; empty when there is none. */
  static Optional<WordSelection> at(String text, int offset) {
    return word(text, Math.max(0, offset)).map(it -> new WordSelection(it.start(), it.start()));
  }

  /** Extended or taken back by a word. */
  WordSelection moved(String text, int by) {
    Optional<Span> here = word(text, caret);
    Optional<Span> to = by > 0 ? here.flatMap(it -> word(text, it.end())) : before(text, caret);
    return to.map(it -> new WordSelection(anchor, it.start())).orElse(this);
  }

  /** Begun anew at the word under the cursor. */
  WordSelection anchored() {
    return new WordSelection(caret, caret);
  }

  /** The cursor at the word at an offset or the next one behind it. */
  WordSelection to(String text, int offset) {
    return word(text, offset).map(it -> new WordSelection(anchor, it.start())).orElse(this);
  }

  /** The words from the first to the last one, both whole. */
  Span span(String text) {
    int start = Math.min(anchor, caret);
    int last = Math.max(anchor, caret);
    return new Span(start, word(text, last).map(Span::end).orElse(last));
  }

  /** The word that an offset is in, or the first one behind it. */
  private static Optional<Span> word(String text, int offset) {
    if (offset >= text.length()) {
      return Optional.empty();
    }
    BreakIterator words = words(text);
    int start = words.isBoundary(offset) ? offset : words.preceding(offset);
    for (int end = words.following(start); end != BreakIterator.DONE; end = words.next()) {
      if (isWord(text, start, end)) {
        return Optional.of(new Span(start, end));
      }
      start = end;
    }
    return Optional.empty();
  }

  private static Optional<Span> before(String text, int offset) {
    BreakIterator words = words(text);
    int end = offset;
    while (end > 0) {
      int start = words.preceding(end);
      if (start == BreakIterator.DONE) {
        return Optional.empty();
      }
      if (isWord(text, start, end)) {
        return Optional.of(new Span(start, end));
      }
      end = start;
    }
    return Optional.empty();
  }

  private static BreakIterator words(String text) {
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(text);
    return words;
  }

  private static boolean isWord(String text, int start, int end) {
    return text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
