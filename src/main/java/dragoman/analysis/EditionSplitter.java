package dragoman.analysis;

import dragoman.article.Edition;
import dragoman.article.Span;
import dragoman.reference.language.Language;
import dragoman.reference.language.Languages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cuts an article's text into paragraphs and groups them by language. */
final class EditionSplitter {

  /** The tag of text in no known language. */
  static final String UNKNOWN = "und";

  private final Languages languages;

  EditionSplitter(Languages languages) {
    this.languages = languages;
  }

  /**
   * The editions in order of place. Paragraphs of one language belong to one edition, also where
   * languages alternate.
   */
  List<Edition> split(String text, @Nullable String hint) {
    Map<String, List<Span>> byLanguage = new LinkedHashMap<>();
    Language before = hint == null ? null : languages.byTag(hint).orElse(null);
    for (Span paragraph : paragraphs(text)) {
      Language language = languages.of(text, paragraph.start(), paragraph.end(), before);
      if (language != null) {
        before = language;
      }
      byLanguage
          .computeIfAbsent(language == null ? UNKNOWN : language.tag(), tag -> new ArrayList<>())
          .add(paragraph);
    }
    List<Edition> editions = new ArrayList<>();
    byLanguage.forEach(
        (tag, spans) ->
            editions.add(
                new Edition(
                    tag,
                    new Span(spans.get(0).start(), spans.get(spans.size() - 1).end()),
                    spans)));
    return editions;
  }

  private static List<Span> paragraphs(String text) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      int from = start;
      int to = end;
      while (from < to && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      if (hasLetter(text, from, to)) {
        spans.add(new Span(from, to));
      }
      start = end + 1;
    }
    return spans;
  }

  private static boolean hasLetter(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
