package dragoman.briefing.note;

import dragoman.article.Place;
import dragoman.briefing.note.NoteDocument.Mark;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the quotations of a note point at: by a footnote's label, or by the place itself where it is
 * written out behind the words, which is its own label then.
 */
final class NoteMarks {

  private static final Pattern FOOTNOTE =
      Pattern.compile("`([^`\\n]+)`[^`0-9]*([0-9]{1,9})–([0-9]{1,9})[^`]*`([0-9a-f]{1,64})`\\s*$");

  private static final Pattern WRITTEN =
      Pattern.compile("`([^`\\n]+)` ([0-9]{1,9})–([0-9]{1,9}) `([0-9a-f]{1,64})`");

  /** A place written out, at the end of a line. */
  private static final Pattern ENDS = Pattern.compile("(" + WRITTEN.pattern() + ")\\)\\s*$");

  private final Map<String, Mark> marks = new HashMap<>();

  /**
   * The marks of a note.
   *
   * @param document its Markdown
   * @param text the same as text
   */
  static NoteMarks of(Node document, String text) {
    NoteMarks all = new NoteMarks();
    Matcher written = WRITTEN.matcher(text);
    while (written.find()) {
      all.add(written.group(), written);
    }
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteDefinition definition) {
        Matcher pointer = FOOTNOTE.matcher(marked(definition));
        if (pointer.find()) {
          all.add(definition.getLabel(), pointer);
        }
      }
    }
    return all;
  }

  private void add(String label, Matcher pointer) {
    marks.put(
        label,
        new Mark(
            pointer.group(1),
            new Place(Integer.parseInt(pointer.group(2)), Integer.parseInt(pointer.group(3))),
            pointer.group(4)));
  }

  /** By label. */
  Map<String, Mark> byLabel() {
    return marks;
  }

  /** The label of each mark that has a footnote. */
  Map<Mark, String> footnotes() {
    Map<Mark, String> labels = new HashMap<>();
    marks.forEach(
        (label, mark) -> {
          if (!label.startsWith("`")) {
            labels.putIfAbsent(mark, label);
          }
        });
    return labels;
  }

  /** The article and the first code point of all words that are pointed at, with @. */
  Set<String> quoted() {
    return marks.values().stream()
        .map(mark -> mark.article() + "@" + mark.place().start())
        .collect(Collectors.toSet());
  }

  /** The label of the mark that a line ends with; null when it ends with none. */
  @Nullable String label(Paragraph line) {
    if (line.getLastChild() instanceof FootnoteReference reference) {
      return marks.containsKey(reference.getLabel()) ? reference.getLabel() : null;
    }
    Matcher written = ENDS.matcher(line.getLastChild() instanceof Text ? marked(line) : "");
    return written.find() && marks.containsKey(written.group(1)) ? written.group(1) : null;
  }

  /** A mark written out, to stand between parentheses. */
  static String written(Mark mark) {
    return "`"
        + mark.article()
        + "` "
        + mark.place().start()
        + "–"
        + mark.place().end()
        + " `"
        + mark.hash()
        + "`";
  }

  /** The words of a block, code between back-quotes. */
  private static String marked(Node node) {
    StringBuilder words = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            words.append('`').append(code.getLiteral()).append('`');
          }

          @Override
          public void visit(Emphasis emphasis) {
            visitChildren(emphasis);
          }

          @Override
          public void visit(CustomNode custom) {
            visitChildren(custom);
          }
        });
    return words.toString();
  }
}
