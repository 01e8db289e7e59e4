package dragoman.briefing.note;

import dragoman.article.Place;
import dragoman.briefing.NoteHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A note read back, changed by hand or not: whole lines in chunks, and what each chunk is. All
 * chunks in a row are the note, byte for byte; {@code src/doc/notes.md} has the form.
 */
public final class NoteDocument {

  /** Deeper nesting is no note, and would cost a stack. */
  private static final int DEPTH = 50;

  private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

  private final NoteHead head;
  private final List<Chunk> chunks = new ArrayList<>();
  private NoteMarks marks = new NoteMarks();

  /** What a chunk is. */
  enum Kind {
    /** Front matter, and whatever stands before the first block. */
    HEAD,
    TITLE,
    BOTTOM_LINE,
    /** A heading of the second level or below. */
    HEADING,
    /** A statement or passage in the form of this program. */
    ENTRY,
    /** What goes on with the entry above, behind something that a person put in. */
    MORE,
    /** A paragraph at the margin. */
    PARAGRAPH,
    FOOTNOTE,
    OTHER
  }

  /**
   * Some lines.
   *
   * @param kind what they are
   * @param text the lines, with their ends and the blank lines behind them
   * @param words of a title, heading, bottom line or paragraph, of an entry its first quotation,
   *     Markdown resolved; else empty
   * @param level of a heading; else 0
   * @param labels of an entry, the footnotes of its quotations; of a footnote, its own
   */
  record Chunk(Kind kind, String text, String words, int level, List<String> labels) {
    Chunk {
      labels = List.copyOf(labels);
    }
  }

  /**
   * What a footnote points at.
   *
   * @param article the article's id
   * @param place in the decoded file, in code points
   * @param hash how the hash of the article's text begins
   */
  public record Mark(String article, Place place, String hash) {}

  private NoteDocument(String text) {
    this.head = NoteHead.of(text);
  }

  /** A note's text, with any line ends. */
  public static NoteDocument of(String text) {
    NoteDocument document = new NoteDocument(text);
    document.read(text);
    return document;
  }

  /** What its front matter says. */
  public NoteHead head() {
    return head;
  }

  /** The article and the first code point of all words that its footnotes point at, with @. */
  public Set<String> quoted() {
    return marks.quoted();
  }

  /** What its key statements are grouped by; by speaker when it does not say. */
  Grouping grouping() {
    for (Grouping grouping : Grouping.values()) {
      if (grouping.label().equals(head.by())) {
        return grouping;
      }
    }
    return Grouping.SPEAKER;
  }

  /** How it leads back to its sources; by footnotes when it does not say. */
  Citations citations() {
    for (Citations citations : Citations.values()) {
      if (citations.label().equals(head.citation())) {
        return citations;
      }
    }
    return Citations.FOOTNOTE;
  }

  /** How its first line ends. */
  String lineEnd() {
    Matcher end = LINE_END.matcher(chunks.isEmpty() ? "" : chunks.get(0).text());
    return end.find() ? end.group() : "\n";
  }

  List<Chunk> chunks() {
    return chunks;
  }

  /** What its quotations point at, by label. */
  Map<String, Mark> marks() {
    return marks.byLabel();
  }

  /** The label of each mark that has a footnote. */
  Map<Mark, String> footnotes() {
    return marks.footnotes();
  }

  private void read(String text) {
    Node document =
        Parser.builder()
            .extensions(
                List.of(
                    YamlFrontMatterExtension.create(),
                    FootnotesExtension.create(),
                    TablesExtension.create()))
            .maxOpenBlockParsers(DEPTH)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build()
            .parse(text);
    List<String> lines = lines(text);
    marks = NoteMarks.of(document, text);
    List<Begun> begun = new ArrayList<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListBlock) {
        for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
          begin(item, null, begun);
          if (!quoted(item).isEmpty()) {
            parts(item, begun);
          }
        }
      } else {
        begin(node, null, begun);
      }
    }
    begun.sort(java.util.Comparator.comparingInt(Begun::line));
    int first = begun.isEmpty() ? lines.size() : begun.get(0).line();
    if (first > 0) {
      chunks.add(new Chunk(Kind.HEAD, join(lines, 0, first), "", 0, List.of()));
    }
    boolean titled = false;
    boolean bottomed = false;
    for (int i = 0; i < begun.size(); i++) {
      int to = i + 1 < begun.size() ? begun.get(i + 1).line() : lines.size();
      String own = join(lines, begun.get(i).line(), to);
      @Nullable Kind known = begun.get(i).kind();
      Chunk chunk =
          known == null
              ? chunk(begun.get(i).node(), own, titled, bottomed)
              : new Chunk(known, own, "", 0, List.of());
      titled |= chunk.kind() == Kind.TITLE;
      bottomed |= chunk.kind() == Kind.BOTTOM_LINE || chunk.kind() == Kind.HEADING;
      chunks.add(chunk);
    }
  }

  /** A block and the line it begins in; null where the block tells what kind it is. */
  private record Begun(Node node, @Nullable Kind kind, int line) {}

  /** What of an entry's list item is of its form, and what a person has put between. */
  private void parts(Node item, List<Begun> begun) {
    boolean before = true;
    for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
      boolean own =
          child instanceof Paragraph line && quotes(line)
              || child instanceof BlockQuote
                  && child.getPrevious() instanceof Paragraph above
                  && quotes(above);
      if (own != before) {
        begin(child, own ? Kind.MORE : Kind.OTHER, begun);
      }
      before = own;
    }
  }

  /** Whether a line ends with the mark of the quotation behind it. */
  private boolean quotes(Paragraph line) {
    return line.getNext() instanceof BlockQuote && marks.label(line) != null;
  }

  private static void begin(Node node, @Nullable Kind kind, List<Begun> begun) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (!spans.isEmpty()) {
      int line = spans.get(0).getLineIndex();
      if (begun.isEmpty() || begun.get(begun.size() - 1).line() != line) {
        begun.add(new Begun(node, kind, line));
      }
    }
  }

  private Chunk chunk(Node node, String own, boolean titled, boolean bottomed) {
    if (node instanceof Heading heading) {
      boolean title = heading.getLevel() == 1 && !titled;
      return new Chunk(
          title ? Kind.TITLE : Kind.HEADING, own, words(node), heading.getLevel(), List.of());
    }
    if (node instanceof FootnoteDefinition definition) {
      return new Chunk(Kind.FOOTNOTE, own, "", 0, List.of(definition.getLabel()));
    }
    if (node instanceof Paragraph) {
      boolean bottom =
          titled
              && !bottomed
              && node.getFirstChild() instanceof StrongEmphasis strong
              && words(strong).strip().endsWith(":");
      return new Chunk(bottom ? Kind.BOTTOM_LINE : Kind.PARAGRAPH, own, words(node), 0, List.of());
    }
    if (node instanceof YamlFrontMatterBlock) {
      return new Chunk(Kind.HEAD, own, "", 0, List.of());
    }
    List<String> labels = quoted(node);
    return labels.isEmpty()
        ? new Chunk(Kind.OTHER, own, "", 0, List.of())
        : new Chunk(Kind.ENTRY, own, firstQuotation(node), 0, labels);
  }

  /** The labels of a list item's quotations: each at the end of the line above it. */
  private List<String> quoted(Node item) {
    List<String> labels = new ArrayList<>();
    if (!(item.getParent() instanceof ListBlock)) {
      return labels;
    }
    for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Paragraph line && quotes(line)) {
        labels.add(String.valueOf(marks.label(line)));
      }
    }
    return item.getFirstChild() instanceof Paragraph line && quotes(line) ? labels : List.of();
  }

  private static String firstQuotation(Node item) {
    Node child = item.getFirstChild();
    while (child != null && !(child instanceof BlockQuote)) {
      child = child.getNext();
    }
    return child == null ? "" : words(child);
  }

  /** The words of a block; line ends are blanks, footnote marks are left out. */
  private static String words(Node node) {
    StringBuilder words = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            words.append(code.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak end) {
            words.append(' ');
          }
        });
    return words.toString();
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    Matcher line = Pattern.compile("[^\\r\\n]*(?:\\r\\n|\\r|\\n|$)").matcher(text);
    while (line.find() && !line.group().isEmpty()) {
      lines.add(line.group());
    }
    return lines;
  }

  private static String join(List<String> lines, int from, int to) {
    return String.join("", lines.subList(from, to));
  }
}
