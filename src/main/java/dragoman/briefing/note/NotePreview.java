package dragoman.briefing.note;

import dragoman.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * A note as its reader will see it, and how long it is.
 *
 * @param markdown the whole note
 * @param blocks what is to be read, from top to bottom
 * @param words how many there are in them
 * @param lines how many they take as plain text, {@value NoteText#WIDTH} columns wide
 */
public record NotePreview(String markdown, List<Block> blocks, int words, int lines) {

  /** What a note should fit on. */
  public static final int PAGES = 2;

  /** The lines of a printed page: A4 at six lines an inch, within margins of an inch. */
  private static final int PAGE = 58;

  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---\\n.*?\\n---\\n", Pattern.DOTALL);
  private static final Pattern DIRECTION = Pattern.compile("(?m)^</?div[^>\\n]*>$");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’.-]*");

  /** Makes the list its own. */
  public NotePreview {
    blocks = List.copyOf(blocks);
  }

  /** What a block is. */
  public enum Kind {
    TITLE,
    HEADING,
    TEXT,
    QUOTE,
    ITEM,
    FOOTNOTE,
    RULE
  }

  /**
   * A paragraph, a heading, an item of a list, a row of a table.
   *
   * @param kind what it is
   * @param mark what stands before it: a bullet, a number; empty for nothing
   * @param words the words, a line end only where the note has one
   * @param strong the stressed ones, as UTF-16 offsets of the words
   */
  public record Block(Kind kind, String mark, String words, List<Span> strong) {

    /** Makes the list its own. */
    public Block {
      strong = List.copyOf(strong);
    }
  }

  /** The preview of a note. */
  public static NotePreview of(String markdown) {
    String body = FRONT_MATTER.matcher(markdown).replaceFirst("");
    String shown = DIRECTION.matcher(body).replaceAll("");
    Reading reading = new Reading();
    Parser.builder().extensions(NoteHtml.extensions()).build().parse(shown).accept(reading);
    int words = 0;
    for (Block block : reading.blocks) {
      Matcher word = WORD.matcher(block.words());
      while (word.find()) {
        words++;
      }
    }
    int lines = (int) NoteText.of(shown).lines().count();
    return new NotePreview(markdown, reading.blocks, words, lines);
  }

  /** How many printed pages it takes, at least 1. */
  public int pages() {
    return Math.max(1, (lines + PAGE - 1) / PAGE);
  }

  /** How many lines it is longer than {@link #PAGES} pages; 0 when it fits. */
  public int over() {
    return Math.max(0, lines - PAGES * PAGE);
  }

  /** Goes through the blocks. */
  private static final class Reading extends AbstractVisitor {
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> heads = new ArrayList<>();
    private Kind kind = Kind.TEXT;
    private String mark = "";

    private void add(Kind as, Node node) {
      Stressed words = new Stressed();
      node.accept(words);
      blocks.add(new Block(as, mark, words.text.toString(), words.strong));
      mark = mark.isBlank() ? mark : " ".repeat(mark.length());
    }

    private void within(Kind as, String before, Node node) {
      Kind outer = kind;
      String outerMark = mark;
      kind = as;
      mark = mark + before;
      visitChildren(node);
      kind = outer;
      mark = outerMark.isBlank() ? outerMark : " ".repeat(outerMark.length());
    }

    @Override
    public void visit(Heading heading) {
      add(heading.getLevel() == 1 ? Kind.TITLE : Kind.HEADING, heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
      add(kind, paragraph);
    }

    @Override
    public void visit(BlockQuote quote) {
      within(Kind.QUOTE, "", quote);
    }

    @Override
    public void visit(BulletList list) {
      for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
        within(Kind.ITEM, "• ", item);
      }
    }

    @Override
    public void visit(OrderedList list) {
      Integer start = list.getMarkerStartNumber();
      int number = start == null ? 1 : start;
      for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
        within(Kind.ITEM, number++ + ". ", item);
      }
    }

    @Override
    public void visit(ListItem item) {
      visitChildren(item);
    }

    @Override
    public void visit(FencedCodeBlock code) {
      blocks.add(new Block(kind, mark, code.getLiteral().stripTrailing(), List.of()));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      blocks.add(new Block(kind, mark, code.getLiteral().stripTrailing(), List.of()));
    }

    @Override
    public void visit(HtmlBlock html) {
      blocks.add(new Block(kind, mark, html.getLiteral(), List.of()));
    }

    @Override
    public void visit(ThematicBreak rule) {
      blocks.add(new Block(Kind.RULE, "", "", List.of()));
    }

    @Override
    public void visit(CustomBlock block) {
      if (block instanceof FootnoteDefinition footnote) {
        within(Kind.FOOTNOTE, "[" + footnote.getLabel() + "] ", footnote);
        return;
      }
      if (block instanceof TableBlock) {
        heads.clear();
      }
      visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
      if (!(node instanceof TableRow row)) {
        visitChildren(node);
        return;
      }
      boolean head = row.getParent() instanceof TableHead;
      List<String> words = new ArrayList<>();
      int column = 0;
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        Stressed said = new Stressed();
        if (cell instanceof TableCell) {
          cell.accept(said);
        }
        String text = said.text.toString();
        String label = column < heads.size() && column > 0 ? heads.get(column) : "";
        if (head) {
          heads.add(text);
        } else if (!text.isBlank()) {
          words.add(label.isBlank() ? text : label + ": " + text);
        }
        column++;
      }
      if (!head) {
        blocks.add(new Block(Kind.ITEM, mark + "• ", String.join(" · ", words), List.of()));
      }
    }
  }

  /** Collects the words below a block and which of them are stressed. */
  private static final class Stressed extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> strong = new ArrayList<>();

    @Override
    public void visit(Text words) {
      text.append(words.getLiteral());
    }

    @Override
    public void visit(Code code) {
      text.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
      text.append(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
      text.append(' ');
    }

    @Override
    public void visit(HardLineBreak line) {
      text.append('\n');
    }

    @Override
    public void visit(Emphasis stressed) {
      stressed(stressed);
    }

    @Override
    public void visit(StrongEmphasis stressed) {
      stressed(stressed);
    }

    private void stressed(Node node) {
      int start = text.length();
      visitChildren(node);
      if (text.length() > start) {
        strong.add(new Span(start, text.length()));
      }
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof FootnoteReference mark) {
        text.append('[').append(mark.getLabel()).append(']');
      } else {
        visitChildren(node);
      }
    }
  }
}
