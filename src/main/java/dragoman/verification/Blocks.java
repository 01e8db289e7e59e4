package dragoman.verification;

import dragoman.article.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
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

/** A note's Markdown as a list of blocks in the order of the page; code and images are left out. */
final class Blocks {

  /** Deeper nesting is no note, and would cost a stack. */
  private static final int DEPTH = 50;

  private static final List<Extension> EXTENSIONS =
      List.of(
          YamlFrontMatterExtension.create(), FootnotesExtension.create(), TablesExtension.create());

  /** An article, its place and its hash as the notes of this program have them, in any language. */
  private static final Pattern POINTER =
      Pattern.compile(
          "`([^`\\n"
              + "]+)`[^`]{0,80}?(\\p{Nd}{1,9})\\s?[–-]\\s?(\\p{Nd}{1,9})[^`]{0,80}`(\\p{XDigit}{4,64})`");

  private static final Pattern AT_END = Pattern.compile(POINTER.pattern() + "\\)\\s*$");

  /** What is known of a statement and no word of it stands behind this. */
  private static final Pattern FACT = Pattern.compile("\\s*(?:·|$)");

  private final StatedDays days;
  private final List<Block> blocks = new ArrayList<>();
  private final Map<String, Pointer> footnotes = new HashMap<>();
  private int group;

  private Blocks(StatedDays days) {
    this.days = days;
  }

  /** The blocks of a note. */
  static List<Block> of(String markdown, StatedDays days) {
    Node document =
        Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(DEPTH)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build()
            .parse(markdown);
    Blocks blocks = new Blocks(days);
    blocks.footnotes(document);
    blocks.walk(document);
    return List.copyOf(blocks.blocks);
  }

  private void footnotes(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteDefinition definition) {
        Run run = new Run();
        run.add(definition);
        Matcher pointer = POINTER.matcher(run.text);
        if (pointer.find()) {
          footnotes.putIfAbsent(definition.getLabel(), pointer(pointer, run.text.toString()));
        }
      } else {
        footnotes(node);
      }
    }
  }

  private Pointer pointer(Matcher match, String around) {
    return new Pointer(
        match.group(1),
        new Place(number(match.group(2)), number(match.group(3))),
        match.group(4).toLowerCase(java.util.Locale.ROOT),
        days.in(around.replace('\n', ' ')));
  }

  /** Digits of any script. */
  private static int number(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      value = value * 10 + Character.digit(digits.charAt(i), 10);
    }
    return value;
  }

  private void walk(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        add(Block.Form.HEADING, heading, ++group);
      } else if (node instanceof Paragraph paragraph) {
        boolean inList = parent.getParent() instanceof ListBlock;
        add(Block.Form.LINE, paragraph, inList ? group : ++group);
        if (inList && !(paragraph.getNext() instanceof BlockQuote)) {
          words(paragraph);
        }
      } else if (node instanceof BlockQuote quote) {
        add(Block.Form.QUOTE, quote, group);
      } else if (node instanceof HtmlBlock html) {
        add(Block.Form.LINE, html, ++group);
      } else if (node instanceof ListBlock) {
        for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
          group++;
          walk(item);
        }
        group++;
      } else if (node instanceof TableBlock) {
        rows(node);
      }
    }
  }

  private void rows(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableRow row) {
        add(Block.Form.LINE, row, ++group);
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          words(cell);
        }
      } else {
        rows(node);
      }
    }
  }

  /** The words between a cue in emphasis and the mark at the end, of a cell or a line of a list. */
  private void words(Node line) {
    @Nullable Node cue = cue(line);
    if (cue != null) {
      Run run = new Run();
      for (Node node = cue.getNext(); node != null; node = node.getNext()) {
        run.add(node);
      }
      boolean marked = line.getLastChild() instanceof FootnoteReference || run.cutPlace();
      if (marked && !FACT.matcher(run.text).lookingAt()) {
        add(Block.Form.CELL, run, group, said(cue));
      }
    }
  }

  /**
   * The cue of a line as this program writes it: the first words in emphasis, behind a middle dot,
   * a label or nothing; null when there is none.
   */
  private static @Nullable Node cue(Node line) {
    Node cue = line.getFirstChild();
    while (cue instanceof StrongEmphasis || cue instanceof Text) {
      cue = cue.getNext();
    }
    if (!(cue instanceof Emphasis)) {
      return null;
    }
    Node before = cue.getPrevious();
    boolean form =
        before == null
            || isBlank(before)
            || before instanceof Text text && text.getLiteral().endsWith("· ");
    return form ? cue : null;
  }

  private static boolean isBlank(Node node) {
    return node instanceof Text text && text.getLiteral().isBlank();
  }

  private Cue said(Node cue) {
    Run run = new Run();
    run.add(cue);
    Node before = cue.getPrevious();
    boolean denied =
        before != null && isBlank(before) && before.getPrevious() instanceof StrongEmphasis;
    return new Cue(run.text.toString(), denied ? Cue.Stance.DENIED : Cue.Stance.UNMARKED);
  }

  private void add(Block.Form form, Node node, int of) {
    Run run = new Run();
    run.add(node);
    @Nullable Node cue = node instanceof Paragraph ? cue(node) : null;
    add(form, run, of, cue == null ? null : said(cue));
  }

  private void add(Block.Form form, Run run, int of, @Nullable Cue cue) {
    String text = run.text.toString();
    if (!text.isBlank()) {
      List<Block.Placed> pointers = new ArrayList<>(run.pointers);
      Matcher inline = POINTER.matcher(text);
      while (inline.find()) {
        pointers.add(new Block.Placed(inline.end(), pointer(inline, text)));
      }
      pointers.sort(java.util.Comparator.comparingInt(Block.Placed::at));
      blocks.add(new Block(form, text, run.lines, pointers, of, cue));
    }
  }

  /** The words of a node. */
  private final class Run {
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> lines = new ArrayList<>();
    private final List<Block.Placed> pointers = new ArrayList<>();

    void add(Node node) {
      if (node instanceof Text words) {
        words(words.getLiteral(), node);
      } else if (node instanceof Code code) {
        words("`" + code.getLiteral() + "`", node);
      } else if (node instanceof HtmlBlock html) {
        words(html.getLiteral().replaceAll("<[^>]*>", "").strip(), node);
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        text.append('\n');
      } else if (node instanceof HtmlInline html) {
        if (html.getLiteral().startsWith("<br")) {
          words(" ", node);
        }
      } else if (node instanceof FootnoteReference reference) {
        Pointer pointer = footnotes.get(reference.getLabel());
        if (pointer != null) {
          pointers.add(new Block.Placed(text.length(), pointer));
        }
      } else if (node instanceof InlineFootnote) {
        Run inner = new Run();
        children(node, inner);
        Matcher pointer = POINTER.matcher(inner.text);
        if (pointer.find()) {
          pointers.add(new Block.Placed(text.length(), pointer(pointer, inner.text.toString())));
        }
      } else if (!(node instanceof Image)) {
        boolean block = node instanceof Paragraph || node instanceof ListBlock;
        if (block && text.length() > 0) {
          text.append('\n');
        } else if (node instanceof TableCell && text.length() > 0) {
          text.append(" | ");
        }
        children(node, this);
      }
    }

    /** Cuts off a place that stands in parentheses at the end, and keeps what it points at. */
    boolean cutPlace() {
      Matcher place = AT_END.matcher(text);
      if (!place.find()) {
        return false;
      }
      int open = place.start();
      int depth = 1;
      while (open > 0 && depth > 0) {
        open--;
        depth += text.charAt(open) == ')' ? 1 : text.charAt(open) == '(' ? -1 : 0;
      }
      pointers.add(new Block.Placed(open, pointer(place, text.substring(open))));
      text.setLength(open);
      return true;
    }

    private void children(Node node, Run to) {
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        to.add(child);
      }
    }

    /** Adds words, and the line where they stand to the text's line that they are in. */
    private void words(String words, Node node) {
      int breaks = (int) text.chars().filter(c -> c == '\n').count();
      List<SourceSpan> spans = node.getSourceSpans();
      int line =
          spans.isEmpty()
              ? lines.isEmpty() ? 1 : lines.get(lines.size() - 1)
              : spans.get(0).getLineIndex() + 1;
      while (lines.size() <= breaks) {
        lines.add(line);
      }
      text.append(words);
    }
  }
}
