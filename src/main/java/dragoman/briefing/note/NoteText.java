package dragoman.briefing.note;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Makes plain text of a note's Markdown, for mail: no line wider than {@value #WIDTH} columns but
 * for a link, which would not work in pieces; quotations with {@code >}, footnotes as {@code [1]},
 * a row of a table as lines below each other.
 */
final class NoteText extends AbstractVisitor {

  /** The width of a line of mail that may still be quoted (RFC 3676, 4.2: at most 78). */
  static final int WIDTH = 72;

  private final StringBuilder out = new StringBuilder();
  private final List<String> heads = new ArrayList<>();

  /** What the next line begins with, and what those behind it do. */
  private String first = "";

  private String rest = "";

  private NoteText() {}

  static String of(String markdown) {
    NoteText text = new NoteText();
    Parser.builder().extensions(NoteHtml.extensions()).build().parse(markdown).accept(text);
    return text.out.toString().strip() + "\n";
  }

  @Override
  public void visit(Heading heading) {
    String words = inline(heading);
    gap();
    block(words);
    String rule = heading.getLevel() == 1 ? "=" : heading.getLevel() == 2 ? "-" : "";
    if (!rule.isEmpty()) {
      out.append(rule.repeat(Math.min(WIDTH, columns(words)))).append('\n');
    }
  }

  @Override
  public void visit(Paragraph paragraph) {
    gap();
    block(inline(paragraph));
  }

  @Override
  public void visit(BlockQuote quote) {
    gap();
    within("> ", "> ", quote);
  }

  @Override
  public void visit(BulletList list) {
    items(list, "- ", 0);
  }

  @Override
  public void visit(OrderedList list) {
    Integer start = list.getMarkerStartNumber();
    items(list, "", start == null ? 1 : start);
  }

  private void items(ListBlock list, String bullet, int start) {
    gap();
    int number = start;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (!list.isTight()) {
        gap();
      }
      String mark = bullet.isEmpty() ? number + ". " : bullet;
      within(mark, " ".repeat(mark.length()), item);
      number++;
    }
  }

  @Override
  public void visit(ListItem item) {
    visitChildren(item);
  }

  @Override
  public void visit(FencedCodeBlock code) {
    lines(code.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    lines(code.getLiteral());
  }

  @Override
  public void visit(HtmlBlock html) {
    if (!html.getLiteral().strip().equals(NoteHtml.CHART)) {
      lines(html.getLiteral());
    }
  }

  private void lines(String literal) {
    gap();
    literal.lines().forEach(this::block);
  }

  @Override
  public void visit(ThematicBreak rule) {
    gap();
    block("-".repeat(3));
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof FootnoteDefinition footnote) {
      String mark = "[" + footnote.getLabel() + "] ";
      within(mark, " ".repeat(mark.length()), footnote);
    } else if (block instanceof TableBlock) {
      gap();
      heads.clear();
      visitChildren(block);
    } else {
      visitChildren(block);
    }
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableRow row) {
      row(row);
    } else {
      visitChildren(node);
    }
  }

  private void row(TableRow row) {
    boolean head = row.getParent() instanceof TableHead;
    int column = 0;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      String words = cell instanceof TableCell ? inline(cell) : "";
      if (head) {
        heads.add(words);
      } else if (!words.isBlank()) {
        String label = column < heads.size() ? heads.get(column) : "";
        boolean named = column > 0 && !label.isBlank();
        within(column == 0 ? "" : "  ", "    ", named ? label + ": " + words : words);
      }
      column++;
    }
  }

  /** Blocks whose first line begins otherwise than the others. */
  private void within(String begin, String go, Node node) {
    String outerFirst = first;
    String outerRest = rest;
    first = outerFirst + begin;
    rest = outerRest + go;
    visitChildren(node);
    first = outerRest;
    rest = outerRest;
  }

  private void within(String begin, String go, String words) {
    String outerFirst = first;
    String outerRest = rest;
    first = outerFirst + begin;
    rest = outerRest + go;
    block(words);
    first = outerRest;
    rest = outerRest;
  }

  /** An empty line between blocks, but not at the beginning of an item. */
  private void gap() {
    if (first.equals(rest) && out.length() > 0 && !out.toString().endsWith("\n\n")) {
      out.append(rest.stripTrailing()).append('\n');
    }
  }

  /** The words wrapped. */
  private void block(String words) {
    for (String part : words.split("\n", -1)) {
      wrapped(part);
    }
  }

  private void wrapped(String words) {
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : words.split(" +")) {
      if (!empty && columns(line) + 1 + columns(word) > WIDTH) {
        end(line);
        line = new StringBuilder(rest);
        empty = true;
      }
      for (String piece : pieces(word, WIDTH - columns(rest))) {
        if (!empty && columns(line) + 1 + columns(piece) > WIDTH) {
          end(line);
          line = new StringBuilder(rest);
          empty = true;
        }
        line.append(empty ? "" : " ").append(piece);
        empty = false;
      }
    }
    end(line);
  }

  private void end(StringBuilder line) {
    out.append(line.toString().stripTrailing()).append('\n');
    first = rest;
  }

  /** A word that fits a line; a link is one however long it is. */
  private static List<String> pieces(String word, int width) {
    if (columns(word) <= width || word.contains("://")) {
      return List.of(word);
    }
    List<String> pieces = new ArrayList<>();
    BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
    clusters.setText(word);
    int start = 0;
    int last = 0;
    for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
      if (columns(word.substring(start, end)) > width && last > start) {
        pieces.add(word.substring(start, last));
        start = last;
      }
      last = end;
    }
    pieces.add(word.substring(start));
    return pieces;
  }

  /** As UAX #11 has it: marks and controls none, wide letters two. */
  private static int columns(CharSequence words) {
    return words.codePoints().map(NoteText::columns).sum();
  }

  private static int columns(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH
        ? 2
        : 1;
  }

  /** The words of a block on one line; hard line breaks stay. */
  private static String inline(Node block) {
    StringBuilder words = new StringBuilder();
    block.accept(new Words(words, block));
    return words.toString().strip();
  }

  /** Collects the words below a block. */
  private static final class Words extends AbstractVisitor {

    private final StringBuilder words;
    private final Node block;

    Words(StringBuilder words, Node block) {
      this.words = words;
      this.block = block;
    }

    @Override
    public void visit(Text text) {
      words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
      words.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
      words.append(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
      // Lines of a quotation are the article's own; elsewhere a line end is a blank.
      words.append(block.getParent() instanceof BlockQuote ? '\n' : ' ');
    }

    @Override
    public void visit(HardLineBreak line) {
      words.append('\n');
    }

    @Override
    public void visit(Link link) {
      int start = words.length();
      visitChildren(link);
      @Nullable String target = link.getDestination();
      if (target != null && !words.substring(start).equals(target)) {
        words.append(" <").append(target).append('>');
      }
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof FootnoteReference mark) {
        words.append('[').append(mark.getLabel()).append(']');
      } else {
        visitChildren(node);
      }
    }
  }
}
