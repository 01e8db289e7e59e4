package dragoman.briefing;

import dragoman.article.Article.HeadlineBasis;
import dragoman.article.Attribution;
import dragoman.article.Caveat;
import dragoman.article.Citation;
import dragoman.article.CitedStatement;
import dragoman.article.DateBasis;
import dragoman.article.Source;
import dragoman.article.Speaker;
import dragoman.article.Statement;
import dragoman.reference.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes a briefing as Markdown: the bottom line, the statements by speaker with their words and
 * what is known of them, and a footnote for each that leads back to the words.
 *
 * <p>The same briefing gives the same text, in any locale and time zone. Words of articles go
 * through {@link MarkdownText}; the writer's own (title, bottom line, remarks) are Markdown and
 * stay as typed.
 */
public final class BriefingMarkdown {

  private static final String BETWEEN = " · ";

  /**
   * So many hexadecimal digits tell two texts of a desk apart; the front matter has all of them.
   */
  private static final int HASH_DIGITS = 16;

  private final Reference reference;
  private final FrontMatter frontMatter;

  /**
   * A writer.
   *
   * @param reference for display names
   * @param generator what the note says it was made by, with its version
   */
  public BriefingMarkdown(Reference reference, String generator) {
    this.reference = reference;
    this.frontMatter = new FrontMatter(generator);
  }

  /** The whole note, ending with a line end. */
  public String write(Briefing briefing, String language) {
    return new Note(briefing, Labels.in(language)).write();
  }

  /** One note being written. */
  private final class Note {

    private final Briefing briefing;
    private final Labels labels;
    private final StringBuilder out = new StringBuilder();
    private final List<String> footnotes = new ArrayList<>();

    Note(Briefing briefing, Labels labels) {
      this.briefing = briefing;
      this.labels = labels;
    }

    String write() {
      out.append(frontMatter.of(briefing, labels));
      String title =
          briefing.title().isBlank()
              ? labels.get("no-title")
              : MarkdownText.inline(briefing.title());
      out.append("\n# ").append(title).append("\n\n");
      out.append("**").append(labels.get("bottom-line")).append(":** ");
      out.append(
          briefing.bottomLine().isBlank()
              ? "*" + labels.get("bottom-line.none") + "*"
              : briefing.bottomLine().strip());
      out.append("\n\n## ").append(labels.get("statements")).append("\n\n");
      if (briefing.items().isEmpty()) {
        out.append(labels.get("no-statements")).append("\n\n");
      }
      for (Briefing.Section section : briefing.sections()) {
        section(section);
      }
      if (!footnotes.isEmpty()) {
        out.append("## ").append(labels.get("sources")).append("\n\n");
        footnotes.forEach(footnote -> out.append(footnote).append('\n'));
      }
      return out.toString();
    }

    private void section(Briefing.Section section) {
      List<Item> items = section.places().stream().map(briefing.items()::get).toList();
      for (Item item : items) {
        if (item instanceof Item.Said said) {
          out.append("### ").append(speaker(said.statement().statement().attribution().speaker()));
          out.append("\n\n");
          break;
        } else if (item instanceof Item.Passage) {
          out.append("### ").append(labels.get("background")).append("\n\n");
          break;
        }
      }
      for (Item item : items) {
        if (item instanceof Item.Said said) {
          statement(said.statement());
          said.editions().forEach(other -> edition(said.statement().source(), other));
        } else if (item instanceof Item.Passage passage) {
          String mark = footnote(passage.source(), passage.language(), passage.citation());
          out.append("- ").append(labels.languageName(passage.language())).append(mark);
          words(passage.citation().exact());
        } else if (item instanceof Item.Remark remark) {
          out.append(remark.text().strip()).append("\n\n");
        }
      }
    }

    private String speaker(Speaker speaker) {
      String name = MarkdownText.inline(reference.name(speaker, labels.language()));
      List<String> known = new ArrayList<>();
      if (speaker.country() != null) {
        known.add(display(speaker.country()));
      }
      if (speaker instanceof Speaker.Person person && person.office() != null) {
        known.add(MarkdownText.inline(person.office()));
      }
      return known.isEmpty() ? name : name + BETWEEN + String.join(labels.get("and"), known);
    }

    private void statement(CitedStatement said) {
      Statement statement = said.statement();
      Attribution attribution = statement.attribution();
      List<String> facts = new ArrayList<>();
      facts.add(cue(statement));
      facts.add(labels.get("form." + statement.form().label()));
      if (attribution.channel() != null) {
        facts.add(labels.get("channel", display(attribution.channel())));
      }
      if (attribution.addressee() != null) {
        facts.add(labels.get("addressee", display(attribution.addressee())));
      }
      if (!attribution.relays().isEmpty()) {
        List<String> relays = attribution.relays().stream().map(this::display).toList();
        facts.add(labels.get("relayed", String.join(labels.get("and"), relays)));
      }
      facts.add(day(statement.said()));
      facts.add(labels.get("confidence." + attribution.confidence().label()));
      attribution.corrections().forEach(note -> facts.add(MarkdownText.inline(note)));
      if (!said.caveats().isEmpty()) {
        List<String> caveats = said.caveats().stream().map(this::caveat).toList();
        facts.add(labels.get("caveats", String.join(labels.get("and"), caveats)));
      }
      String mark = footnote(said.source(), statement.language(), said.citation());
      out.append("- ").append(String.join(BETWEEN, facts)).append(mark);
      words(form(statement, said.citation().exact()));
    }

    /** The statement in another edition of the article above it, or in a copy of it. */
    private void edition(Source above, CitedStatement other) {
      String language = labels.languageName(other.statement().language());
      String mark = footnote(other.source(), other.statement().language(), other.citation());
      out.append("  ").append(edition(above, other.source(), language)).append(BETWEEN);
      out.append(cue(other.statement())).append(mark);
      words(form(other.statement(), other.citation().exact()));
    }

    /**
     * The cue as written; a denial says so before it, so that its words can't be taken for an
     * assertion.
     */
    private String cue(Statement statement) {
      @Nullable String cue = statement.cue();
      if (cue == null) {
        return labels.get("uncued");
      }
      String written = "*" + MarkdownText.inline(cue) + "*";
      return statement.cueType() == Statement.CueType.DENIAL
          ? "**" + labels.get("denied") + "** " + written
          : written;
    }

    private String form(Statement statement, String words) {
      return statement.form() == Statement.Form.DIRECT
          ? Labels.quoted(words.strip(), statement.language())
          : words;
    }

    private void words(String words) {
      out.append("\n\n").append(MarkdownText.block(words, "  > ")).append('\n');
    }

    private String caveat(Caveat caveat) {
      return labels.get("caveat." + caveat.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String day(Statement.When said) {
      @Nullable LocalDate day = said.day();
      String words = said.words() == null ? "" : MarkdownText.inline(said.words());
      if (day == null) {
        return words.isEmpty()
            ? labels.get("date.unresolved")
            : labels.get("date.unresolved-words", words);
      }
      DateBasis basis =
          said.basis() == DateBasis.RESOLVED && words.isEmpty() ? DateBasis.STATED : said.basis();
      return labels.get("date." + basis.name().toLowerCase(Locale.ROOT), labels.day(day), words);
    }

    private String display(String id) {
      return MarkdownText.inline(reference.name(id, labels.language()));
    }

    private String edition(Source above, Source other, String language) {
      return above.id().equals(other.id())
          ? labels.get("edition", language)
          : labels.get("copy", outlet(other), language);
    }

    private String outlet(Source source) {
      @Nullable String outlet = source.outlet();
      return outlet == null ? labels.get("unknown-outlet") : MarkdownText.inline(outlet);
    }

    /** Adds the footnote of the words and gives its mark. */
    private String footnote(Source source, String language, Citation citation) {
      String headline = MarkdownText.inline(source.headline());
      if (source.headlineBasis() == HeadlineBasis.FIRST_WORDS) {
        headline += " (" + labels.get("headline.first-words") + ")";
      }
      @Nullable LocalDate day = source.published().day();
      StringBuilder text = new StringBuilder();
      text.append("[^").append(footnotes.size() + 1).append("]: ");
      text.append(outlet(source));
      text.append(", ").append(Labels.quoted(headline, labels.language()));
      text.append(", ").append(day == null ? labels.get("undated") : labels.day(day));
      text.append(", ").append(labels.languageName(language));
      if (source.url() != null) {
        text.append(", <").append(link(source.url())).append('>');
      }
      text.append(BETWEEN);
      text.append(
          labels.get(
              "footnote.place",
              code(citation.article()),
              Integer.toString(citation.place().start()),
              Integer.toString(citation.place().end()),
              citation.hash().substring(0, Math.min(HASH_DIGITS, citation.hash().length()))));
      footnotes.add(text.toString());
      return "[^" + footnotes.size() + "]";
    }
  }

  /** A link between angle brackets must hold neither them nor blanks (CommonMark 0.31, 6.5). */
  private static String link(String url) {
    return url.replaceAll("[\\s<>\\p{Cntrl}]", "");
  }

  /** An article's id between back-quotes. */
  private static String code(String id) {
    return id.replaceAll("[`\\p{Cntrl}]", "?");
  }
}
