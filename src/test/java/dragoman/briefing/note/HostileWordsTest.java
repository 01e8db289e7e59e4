package dragoman.briefing.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dragoman.briefing.Briefing;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of others show as typed, whatever they are, wherever they stand. */
class HostileWordsTest {

  private static final List<String> PIECES =
      List.of(
          "[^1]",
          "[^1]: x",
          "](http://evil.example)",
          "![i](x)",
          "[a](b)",
          "<script>alert(1)</script>",
          "<b>",
          "-->",
          "<!--",
          "<!-- chart -->",
          "</div>",
          "<bdi dir=\"rtl\">",
          "**",
          "*",
          "_",
          "__",
          "`",
          "```",
          "~~~",
          "#",
          "## ",
          "---",
          "===",
          "> ",
          "- ",
          "+ ",
          "1. ",
          "2) ",
          "|",
          "| a | b |",
          "|---|",
          "\\",
          "\\*",
          "&amp;",
          "&#42;",
          "http://evil.example",
          "www.evil.example",
          "a@evil.example",
          "<https://evil.example>",
          "{{title}}",
          "{{{frontMatter}}}",
          "{{/sections}}",
          "$x$",
          "%%",
          "==",
          "~~",
          ":::",
          "“",
          "„",
          "«",
          "”",
          "»",
          "\"",
          "'",
          "word",
          "كلمة",
          "да",
          "ș",
          " ",
          "  ",
          "\n",
          "\n\n",
          "\t",
          "\r\n",
          "\u0000",
          "\u001b[31m",
          "\u009d",
          "\u202e",
          "\u2066",
          "\u200f",
          "\ufeff",
          "\ud83d\ude00",
          "[x]",
          "[[x]]",
          "@all",
          "#1",
          "^",
          "---\ntitle: x\n---\n");

  @Test
  void theyShowAsTypedInTheNoteAndMarkUpNothing() throws NoteException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      String words = words(random);
      String message = "seed " + seed + ", words: " + words;
      for (String template : List.of("brief", "full", "bilingual")) {
        shows(words, template, message);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[^1]: a footnote of its own",
        "*loud* **louder** `code` [link](http://evil.example) ![image](http://evil.example/i.png)",
        "<script>alert(1)</script><img src=x onerror=alert(1)>",
        "| a | b |\n|---|---|\n| c | d |",
        "1. one\n2. two\n\n- three\n\n    code\n\n# heading\n\n---",
        "{{title}} {{{frontMatter}}} {{#sections}}"
      })
  void knownAttacksShowAsTyped(String words) throws NoteException {
    shows(words, "brief", words);
    shows(words, "full", words);
  }

  private static void shows(String words, String template, String message) throws NoteException {
    Briefing briefing = Notes.briefing(Notes.hostile(words)).withTitle(words);
    NoteWriter writer = Notes.writer();
    Layout layout = Notes.layout(writer, template, "en");
    Parser parser =
        Parser.builder()
            .extensions(NoteHtml.extensions())
            .extensions(List.of(YamlFrontMatterExtension.create()))
            .build();
    Node note = parser.parse(writer.markdown(briefing, layout));
    Node plain = parser.parse(writer.markdown(briefing("plain"), layout));
    assertEquals(kinds(plain), kinds(note), message);
    assertEquals(footnotes(plain), footnotes(note), message);
    assertEquals(flat(words), flat(title(note)), message);
    if (!template.equals("bilingual")) {
      assertEquals(flat(words), flat(quotation(note)), message);
    }

    String page = writer.html(briefing, layout);
    assertFalse(page.contains("<script"), message);
    assertFalse(page.contains("<img"), message);
    assertFalse(page.contains("href=\"http://evil"), message);
    assertTrue(page.endsWith("</main>\n</body>\n</html>\n"), message);
    assertEquals(tags(writer.html(briefing("plain"), layout)), tags(page), message);
  }

  private static Briefing briefing(String words) {
    return Notes.briefing(Notes.hostile(words)).withTitle(words);
  }

  /** The kinds of nodes of a note; lines of a quotation may be several. */
  private static Set<String> kinds(Node note) {
    Set<String> kinds = new TreeSet<>();
    walk(note, node -> kinds.add(node.getClass().getSimpleName()));
    kinds.remove("SoftLineBreak");
    return kinds;
  }

  private static int footnotes(Node note) {
    List<Node> found = new ArrayList<>();
    walk(
        note,
        node -> {
          if (node instanceof CustomBlock && node instanceof FootnoteDefinition) {
            found.add(node);
          }
        });
    return found.size();
  }

  private static Set<String> tags(String page) {
    Set<String> tags = new TreeSet<>();
    java.util.regex.Matcher tag = java.util.regex.Pattern.compile("<[a-z0-9]+").matcher(page);
    while (tag.find()) {
      tags.add(tag.group());
    }
    return tags;
  }

  private static String title(Node note) {
    for (Node node = note.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading) {
        return text(node);
      }
    }
    return "";
  }

  private static String quotation(Node note) {
    List<String> found = new ArrayList<>();
    walk(
        note,
        node -> {
          if (node instanceof BlockQuote) {
            found.add(text(node));
          }
        });
    return found.get(0);
  }

  private static String text(Node node) {
    StringBuilder out = new StringBuilder();
    walk(
        node,
        it -> {
          if (it instanceof Text text) {
            out.append(text.getLiteral());
          } else if (it instanceof SoftLineBreak || it instanceof org.commonmark.node.Paragraph) {
            out.append(' ');
          }
        });
    return out.toString();
  }

  private static void walk(Node node, java.util.function.Consumer<Node> to) {
    node.accept(
        new AbstractVisitor() {
          @Override
          protected void visitChildren(Node parent) {
            to.accept(parent);
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
              child.accept(this);
            }
          }
        });
  }

  /** What the gate promises: blanks as one, controls gone, what reorders written out. */
  private static String flat(String words) {
    StringBuilder out = new StringBuilder();
    words
        .codePoints()
        .forEach(
            c -> {
              if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) {
                out.append("⟨U+").append(Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT));
                out.append('⟩');
              } else if (c == '\n' || c == '\r' || c == '\t') {
                out.append(' ');
              } else if (!Character.isISOControl(c)) {
                out.appendCodePoint(c);
              }
            });
    return out.toString().replaceAll("\\s+", " ").strip();
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder("w");
    int count = 1 + random.nextInt(8);
    for (int i = 0; i < count; i++) {
      words.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return words.append('w').toString();
  }
}
