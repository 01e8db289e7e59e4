package dragoman.verification;

import dragoman.analysis.Analyzer;
import dragoman.article.Article;
import dragoman.article.Attribution.Confidence;
import dragoman.article.DateBasis;
import dragoman.article.Draft;
import dragoman.article.Mention;
import dragoman.article.Published;
import dragoman.article.Span;
import dragoman.article.Speaker;
import dragoman.article.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quotations of a note and what the note says of each. The note is read as an article is:
 * who is its speaker, and when, comes from the same analysis.
 */
final class NoteReader {

  /** A last line of a block quotation that names who said it. */
  private static final Pattern SIGNATURE = Pattern.compile("(?:^|\\n)\\s*(?:[—–―]|--)\\s*(.+)$");

  /** How GitHub and Obsidian mark a block that looks like a quotation and is none. */
  private static final Pattern CALLOUT = Pattern.compile("\\s*\\[![\\p{L}\\p{Nd}_-]+\\]");

  private static final Pattern CODE = Pattern.compile("`[^`\\n]*`");

  private final Analyzer analyzer;
  private final Names names;
  private final QuoteMarks marks;
  private final StatedDays days;

  NoteReader(Analyzer analyzer, Names names, QuoteMarks marks, StatedDays days) {
    this.analyzer = analyzer;
    this.names = names;
    this.marks = marks;
    this.days = days;
  }

  /** The quotations in the order of the page. */
  List<Quoted> read(String markdown, @Nullable String language) {
    return new Reading(Blocks.of(markdown, days), language).all();
  }

  /** One note being read. */
  private final class Reading {
    private final List<Block> blocks;
    private final int[] starts;
    private final Article prose;
    private String heading = "";

    Reading(List<Block> blocks, @Nullable String language) {
      this.blocks = blocks;
      this.starts = new int[blocks.size()];
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < blocks.size(); i++) {
        starts[i] = text.length();
        if (blocks.get(i).form() == Block.Form.LINE || blocks.get(i).form() == Block.Form.HEADING) {
          text.append(blocks.get(i).text().replace('\n', ' ')).append('\n');
        }
      }
      this.prose =
          analyzer.analyse(
              new Draft(
                  "",
                  "",
                  text.toString(),
                  0,
                  null,
                  null,
                  Published.UNKNOWN,
                  null,
                  null,
                  language,
                  Map.of(),
                  ""));
    }

    List<Quoted> all() {
      List<Quoted> all = new ArrayList<>();
      for (int i = 0; i < blocks.size(); i++) {
        Block block = blocks.get(i);
        if (block.form() == Block.Form.HEADING) {
          heading = block.text();
        }
        if (block.form() == Block.Form.QUOTE || block.form() == Block.Form.CELL) {
          block(i, all);
        } else {
          inline(i, all);
        }
      }
      return all;
    }

    private void block(int i, List<Quoted> all) {
      Block block = blocks.get(i);
      if (CALLOUT.matcher(block.text()).lookingAt()) {
        return;
      }
      @Nullable Block lead = block.form() == Block.Form.CELL ? null : lead(i);
      StringBuilder around = new StringBuilder();
      String words = block.text();
      String signed = "";
      Matcher signature = SIGNATURE.matcher(words);
      if (signature.find()) {
        signed = signature.group(1);
        around.append(signed).append('\n');
        words = words.substring(0, signature.start());
      }
      Set<String> named = new HashSet<>(names.in(around.toString()));
      for (int k = 0; k < blocks.size(); k++) {
        Block other = blocks.get(k);
        if (other == lead || other.group() == block.group() && other.form() == Block.Form.LINE) {
          around.append(other.text()).append('\n');
          named.addAll(mentioned(k, new Span(0, 0)));
          named.addAll(names.in(other.text()));
        }
      }
      Set<LocalDate> stated = new HashSet<>(days.in(signed));
      if (lead != null) {
        stated.addAll(days.in(lead.text().replace('\n', ' ')));
      }
      if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
        all.add(
            new Quoted(
                block.line(0),
                words,
                Quoted.Form.BLOCK,
                pointer(block, lead),
                new Claim(
                    heading,
                    around.toString(),
                    named,
                    null,
                    stated,
                    lead == null ? block.cue() : lead.cue())));
      }
    }

    /** The line that a block quotation belongs to, if there is one. */
    private @Nullable Block lead(int i) {
      Block before = i == 0 ? null : blocks.get(i - 1);
      return before != null
              && before.form() == Block.Form.LINE
              && before.group() == blocks.get(i).group()
          ? before
          : null;
    }

    /** Of a block the one it ends with, else that of the line above it. */
    private @Nullable Pointer pointer(Block block, @Nullable Block lead) {
      List<Block.Placed> own = block.pointers();
      if (!own.isEmpty()) {
        return own.get(own.size() - 1).pointer();
      }
      List<Block.Placed> before = lead == null ? List.of() : lead.pointers();
      return before.isEmpty() ? null : before.get(before.size() - 1).pointer();
    }

    private void inline(int i, List<Quoted> all) {
      Block block = blocks.get(i);
      boolean leads = i + 1 < blocks.size() && block.equals(lead(i + 1));
      for (Span span : marks.find(withoutCode(block.text()))) {
        String words = span.of(block.text());
        if (inCell(block, words)) {
          continue;
        }
        @Nullable Pointer pointer = behind(block, span.end());
        boolean aside = pointer != null && (leads || inParentheses(block.text(), span));
        all.add(
            new Quoted(
                block.line(span.start()),
                words,
                aside ? Quoted.Form.ASIDE : Quoted.Form.INLINE,
                pointer,
                aside ? Claim.NONE : claim(i, span)));
      }
    }

    /** Whether words stand at the end of parentheses: (resolved from “Wednesday”). */
    private static boolean inParentheses(String text, Span span) {
      int open = text.lastIndexOf('(', span.start());
      int behind = text.indexOf(')', span.end());
      return open > text.lastIndexOf(')', span.start()) && behind >= 0 && behind <= span.end() + 1;
    }

    /** Whether words of a table's row stand in a cell that is a quotation as a whole. */
    private boolean inCell(Block row, String words) {
      return blocks.stream()
          .anyMatch(
              block ->
                  block.form() == Block.Form.CELL
                      && block.group() == row.group()
                      && block.text().contains(words));
    }

    /** The same places, without the marks that stand in code. */
    private static String withoutCode(String text) {
      return CODE.matcher(text).replaceAll(code -> "`".repeat(code.group().length()));
    }

    private static @Nullable Pointer behind(Block block, int offset) {
      return block.pointers().stream()
          .filter(placed -> placed.at() >= offset)
          .map(Block.Placed::pointer)
          .findFirst()
          .orElse(null);
    }

    private Claim claim(int i, Span span) {
      Block block = blocks.get(i);
      String around =
          block.text().substring(0, span.start()) + " … " + block.text().substring(span.end());
      Span there = new Span(starts[i] + span.start(), starts[i] + span.end());
      @Nullable String subject = null;
      Set<LocalDate> stated = new HashSet<>();
      @Nullable Cue cue = null;
      for (Statement statement : prose.statements()) {
        if (statement.content().overlaps(there)) {
          cue = statement.content().contains(there) ? cue(statement) : cue;
          Speaker speaker = statement.attribution().speaker();
          boolean sure = statement.attribution().confidence() == Confidence.CERTAIN;
          subject = sure && !(speaker instanceof Speaker.Unnamed) ? speaker.id() : subject;
          if (statement.said().day() != null && statement.said().basis() == DateBasis.STATED) {
            stated.add(statement.said().day());
          }
        }
      }
      Set<String> named = mentioned(i, span);
      named.addAll(names.in(around));
      return new Claim(heading, around, named, subject, stated, cue);
    }

    private static @Nullable Cue cue(Statement statement) {
      return switch (statement.cueType()) {
        case DENIAL -> new Cue("", Cue.Stance.DENIED);
        case FINITE -> new Cue("", Cue.Stance.ASSERTED);
        default -> null;
      };
    }

    /** Whom a block names outside of one of its spans. */
    private Set<String> mentioned(int i, Span except) {
      int start = starts[i];
      Span block = new Span(start, start + blocks.get(i).text().length());
      Span quotation = new Span(start + except.start(), start + except.end());
      Set<String> named = new HashSet<>();
      for (Mention mention : prose.mentions()) {
        boolean actor =
            mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.INSTITUTION;
        if (actor && block.contains(mention.span()) && !mention.span().overlaps(quotation)) {
          named.add(mention.id());
        }
      }
      return named;
    }
  }
}
