package dragoman.console;

import dragoman.article.Attribution;
import dragoman.article.Caveat;
import dragoman.article.CitedStatement;
import dragoman.article.Source;
import dragoman.article.Speaker;
import dragoman.article.Statement;
import dragoman.terminal.Style;
import dragoman.terminal.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A statement in words: who said it, the chain it came by, the words, what speaks for care. */
final class StatementText {

  private final Theme theme;
  private final Names names;
  private final Texts texts;

  StatementText(AppState state, Texts texts) {
    this.theme = state.theme();
    this.names = state.names();
    this.texts = texts;
  }

  private Text text(String words, Role role) {
    return Text.of(words, theme.style(role));
  }

  /** Everything, a paragraph each. */
  List<Text> whole(CitedStatement cited) {
    List<Text> lines = new ArrayList<>();
    lines.add(speaker(cited.statement()));
    lines.add(text(chain(cited), Role.DIM));
    lines.add(words(cited));
    if (!cited.caveats().isEmpty()) {
      lines.add(text(caveats(cited), Role.ACCENT));
    }
    lines.add(text(about(cited), Role.DIM));
    List<String> corrections = cited.statement().attribution().corrections();
    if (!corrections.isEmpty()) {
      lines.add(
          text(texts.get("corrected", String.join(texts.between(), corrections)), Role.ACCENT));
    }
    return lines;
  }

  /** The speaker's name, country and office. */
  Text speaker(Statement statement) {
    Speaker speaker = statement.attribution().speaker();
    Text line = text(texts.facts(List.of(name(speaker))), Role.STRONG);
    List<String> more = new ArrayList<>();
    if (speaker.country() != null) {
      more.add(names.of(speaker.country()));
    }
    if (speaker instanceof Speaker.Person person && person.office() != null) {
      more.add(person.office());
    }
    return more.isEmpty()
        ? line
        : line.plus(texts.between() + texts.list(more), theme.style(Role.DIM));
  }

  /** The speaker's name as the desk gives it, else as written. */
  String name(Speaker speaker) {
    return names.known().getOrDefault(speaker.id(), speaker.name());
  }

  /** From the speaker to the page. */
  String chain(CitedStatement cited) {
    Statement statement = cited.statement();
    Attribution attribution = statement.attribution();
    List<String> links = new ArrayList<>();
    links.add(texts.get("form." + statement.form().label()));
    if (statement.cue() != null) {
      links.add(texts.get("chain.cue", statement.cue()));
    }
    if (attribution.channel() != null) {
      links.add(texts.get("chain.channel", names.of(attribution.channel())));
    }
    if (attribution.addressee() != null) {
      links.add(texts.get("chain.addressee", names.of(attribution.addressee())));
    }
    if (!attribution.relays().isEmpty()) {
      List<String> relays = attribution.relays().stream().map(names::of).toList();
      links.add(texts.get("chain.relay", texts.list(relays)));
    }
    links.add(when(statement.said()));
    String outlet = outlet(cited.source());
    links.add(cited.source().outlet() == null ? outlet : texts.get("chain.outlet", outlet));
    return texts.facts(links);
  }

  /** Where else a statement is told: in another language, or in another article. */
  String also(CitedStatement cited, CitedStatement other) {
    String language = texts.languageName(other.statement().language());
    boolean copy = !other.source().id().equals(cited.source().id());
    return copy
        ? texts.get("also-by", outlet(other.source()), language)
        : texts.get("also-in", language);
  }

  /** The outlet, or that it is unknown. */
  String outlet(Source source) {
    return source.outlet() == null ? texts.get("outlet.unknown") : source.outlet();
  }

  /** The day of an article, or that it has none. */
  String day(Source source) {
    @Nullable LocalDate day = source.published().day();
    return day == null ? texts.get("undated") : texts.day(day);
  }

  /** The day of a statement, and how it is known. */
  String when(Statement.When said) {
    @Nullable LocalDate day = said.day();
    String words = said.words() == null ? "" : said.words();
    if (day == null) {
      return words.isEmpty()
          ? texts.get("when.unresolved")
          : texts.get("when.unresolved-words", words);
    }
    return switch (said.basis()) {
      case INFERRED -> texts.get("when.inferred", texts.day(day));
      case RESOLVED ->
          words.isEmpty() ? texts.day(day) : texts.get("when.resolved", texts.day(day), words);
      case STATED, UNRESOLVED -> texts.day(day);
    };
  }

  /** The words, marked when they are what was denied. */
  Text words(CitedStatement cited) {
    Statement statement = cited.statement();
    String exact = cited.citation().exact().strip().replaceAll("\\s+", " ");
    String quoted = statement.form() == Statement.Form.DIRECT ? "“" + exact + "”" : exact;
    Text words = text(quoted, Role.TEXT);
    return statement.cueType() == Statement.CueType.DENIAL
        ? text(texts.get("denied") + " ", Role.ALERT).plus(words)
        : words;
  }

  /** The caveats in a line. */
  String caveats(CitedStatement cited) {
    List<String> all = cited.caveats().stream().map(this::caveat).toList();
    return texts.get("caveats", String.join(texts.between(), all));
  }

  private String caveat(Caveat caveat) {
    return texts.get("caveat." + caveat.name().toLowerCase(Locale.ROOT));
  }

  /** How sure the speaker is, what it is about, how many tell it. */
  String about(CitedStatement cited) {
    Statement statement = cited.statement();
    Attribution attribution = statement.attribution();
    List<String> facts = new ArrayList<>();
    facts.add(texts.get("confidence." + attribution.confidence().label()));
    facts.add(texts.count("sources", cited.sources()));
    if (!statement.countries().isEmpty()) {
      facts.add(texts.list(statement.countries().stream().map(names::of).toList()));
    }
    if (!statement.topics().isEmpty()) {
      facts.add(texts.list(statement.topics().stream().map(names::of).toList()));
    }
    facts.add(texts.languageName(statement.language()));
    return texts.facts(facts);
  }

  /** The style of a role in the theme. */
  Style style(Role role) {
    return theme.style(role);
  }
}
