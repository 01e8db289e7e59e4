package dragoman.briefing.note;

import com.samskivert.mustache.Mustache;
import dragoman.briefing.HtmlText;
import dragoman.briefing.MarkdownText;
import org.jspecify.annotations.Nullable;

/**
 * Writes every value of a template, so that no tag, with two braces or three, takes words of others
 * past {@link MarkdownText}.
 */
final class Gate implements Mustache.Formatter {

  /** What the Markdown is for. */
  enum Purpose {
    /** To be read as it is. */
    NOTE,
    /** To be made into HTML: words of others bear their language and direction. */
    PAGE,
    /** To be made into plain text. */
    MAIL
  }

  private final Purpose purpose;
  private final Citations citations;
  private final Footnotes footnotes;

  Gate(Purpose purpose, Citations citations, Footnotes footnotes) {
    this.purpose = purpose;
    this.citations = citations;
    this.footnotes = footnotes;
  }

  @Override
  public CharSequence format(Object value) {
    if (!(value instanceof Piece piece)) {
      return MarkdownText.inline(String.valueOf(value));
    } else if (piece instanceof Piece.Markdown markdown) {
      return markdown.markdown();
    } else if (piece instanceof Piece.Words words) {
      return words(words);
    } else if (piece instanceof Piece.Link link) {
      return "<" + target(link.url()) + ">";
    } else if (piece instanceof Piece.Code code) {
      return "`" + code.text().replaceAll("[`\\p{Cntrl}]", "?") + "`";
    } else {
      return mark((Piece.Mark) piece);
    }
  }

  private String words(Piece.Words words) {
    String written = MarkdownText.inline(words.words());
    return purpose == Purpose.PAGE && !written.isEmpty()
        ? NoteHtml.isolate(words.language()) + written + NoteHtml.ISOLATE_END
        : written;
  }

  private String mark(Piece.Mark mark) {
    return switch (citations) {
      case FOOTNOTE -> "[^" + footnotes.number(mark) + "]";
      case INLINE -> " (" + inline(mark) + ")";
      case NONE -> "";
    };
  }

  private String inline(Piece.Mark mark) {
    String text = format(piece(mark, "outlet")) + ", " + format(piece(mark, "day"));
    String named =
        mark.fields().get("link") instanceof Piece.Link link
            ? "[" + text + "](<" + target(link.url()) + ">)"
            : text;
    return mark.of() == Piece.Mark.Of.FACT
        ? named
        : named
            + ", "
            + format(piece(mark, "article"))
            + " "
            + format(piece(mark, "start"))
            + "–"
            + format(piece(mark, "end"))
            + " "
            + format(piece(mark, "hash"));
  }

  private static Object piece(Piece.Mark mark, String field) {
    @Nullable Object value = mark.fields().get(field);
    return value == null ? "" : value;
  }

  /** A link between angle brackets must hold neither them nor blanks (CommonMark 0.31, 6.5). */
  private static String target(String url) {
    return HtmlText.plain(url).replaceAll("[\\s<>\\\\]", "");
  }
}
