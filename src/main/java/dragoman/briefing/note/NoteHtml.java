package dragoman.briefing.note;

import dragoman.briefing.Briefing;
import dragoman.briefing.HtmlText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/**
 * Makes a page of a note's Markdown. Raw HTML shows as typed, except for the two things that {@link
 * Gate} and templates write: {@code <bdi lang dir>} around words of others, and the comment that
 * stands for the chart. A line that begins with words of others takes their language and direction.
 */
final class NoteHtml {

  /** What stands where the chart goes; nothing in Markdown. */
  static final String CHART = "<!-- chart -->";

  static final String ISOLATE_END = "</bdi>";

  /**
   * What the library has in English; words of others can't be it, their quote marks are escaped.
   */
  private static final String BACK_LABEL = "aria-label=\"";

  private static final String BACK = BACK_LABEL + "Back to reference";

  private static final Pattern ISOLATE =
      Pattern.compile("<bdi( lang=\"([A-Za-z0-9-]+)\")? dir=\"(ltr|rtl|auto)\">");

  private final Labels labels;
  private final Imprint imprint;

  NoteHtml(Labels labels, Imprint imprint) {
    this.labels = labels;
    this.imprint = imprint;
  }

  /** What begins words in a language; null when it is not known. */
  static String isolate(@Nullable String language) {
    if (language == null) {
      return "<bdi dir=\"auto\">";
    }
    String direction = Labels.isRightToLeft(language) ? "rtl" : "ltr";
    return "<bdi lang=\"" + language + "\" dir=\"" + direction + "\">";
  }

  /**
   * The page.
   *
   * @param body the note's Markdown, without front matter
   * @param chart the timeline's picture, empty when there is none
   */
  String page(Briefing briefing, String body, String chart) {
    String title = briefing.title().isBlank() ? labels.get("no-title") : briefing.title();
    StringBuilder page = new StringBuilder();
    page.append("<!DOCTYPE html>\n<html lang=\"").append(labels.language()).append("\" dir=\"");
    page.append(labels.isRightToLeft() ? "rtl" : "ltr").append("\">\n<head>\n");
    page.append("<meta charset=\"utf-8\">\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    meta("date", briefing.date().toString(), page);
    meta("author", imprint.author(), page);
    meta("generator", imprint.generator() + " " + imprint.version(), page);
    page.append("<title>").append(HtmlText.escape(title)).append("</title>\n");
    page.append("<style>\n").append(style()).append("</style>\n</head>\n<body>\n<main>\n");
    page.append(rendered(body, chart).replace(BACK, BACK_LABEL + labels.get("html.back")));
    return page.append("</main>\n</body>\n</html>\n").toString();
  }

  private static void meta(String name, String content, StringBuilder page) {
    page.append("<meta name=\"").append(name).append("\" content=\"");
    page.append(HtmlText.escape(content)).append("\">\n");
  }

  private static String style() {
    try (@Nullable InputStream in =
        NoteHtml.class.getResourceAsStream("/dragoman/briefing/note.css")) {
      if (in == null) {
        throw new IllegalStateException("not in the program: note.css");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts of Markdown that notes are written in. */
  static List<Extension> extensions() {
    return List.of(TablesExtension.create(), FootnotesExtension.create());
  }

  private static String rendered(String body, String chart) {
    Node document = Parser.builder().extensions(extensions()).build().parse(HtmlText.plain(body));
    return HtmlRenderer.builder()
        .extensions(extensions())
        .sanitizeUrls(true)
        .attributeProviderFactory(context -> NoteHtml::direct)
        .nodeRendererFactory(context -> new Raw(context, chart))
        .build()
        .render(document);
  }

  /** Gives a block the language and direction of the words it begins with. */
  private static void direct(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof BlockQuote || node instanceof TableCell) {
      Node first = node.getFirstChild();
      while (first != null && first.getFirstChild() != null) {
        first = first.getFirstChild();
      }
      if (first instanceof HtmlInline inline) {
        Matcher isolate = ISOLATE.matcher(inline.getLiteral());
        if (isolate.matches()) {
          if (isolate.group(2) != null) {
            attributes.put("lang", isolate.group(2));
          }
          attributes.put("dir", isolate.group(3));
        }
      }
    } else if (node instanceof Paragraph && node.getParent() instanceof Document) {
      attributes.put("dir", "auto");
    }
  }

  /** Raw HTML: what the program wrote as it is, everything else as words. */
  private static final class Raw implements NodeRenderer {

    private final HtmlWriter html;
    private final String chart;

    Raw(HtmlNodeRendererContext context, String chart) {
      this.html = context.getWriter();
      this.chart = chart;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(HtmlInline.class, HtmlBlock.class);
    }

    @Override
    public void render(Node node) {
      if (node instanceof HtmlInline inline) {
        String literal = inline.getLiteral();
        if (literal.equals(ISOLATE_END) || ISOLATE.matcher(literal).matches()) {
          html.raw(literal);
        } else {
          html.text(literal);
        }
      } else if (node instanceof HtmlBlock block) {
        html.line();
        if (block.getLiteral().strip().equals(CHART)) {
          html.raw(chart);
        } else {
          html.tag("p");
          html.text(block.getLiteral());
          html.tag("/p");
        }
        html.line();
      }
    }
  }
}
