package dragoman.briefing.note;

import dragoman.article.Article.HeadlineBasis;
import dragoman.article.Attribution;
import dragoman.article.Caveat;
import dragoman.article.Citation;
import dragoman.article.CitedStatement;
import dragoman.article.Source;
import dragoman.article.Statement;
import dragoman.briefing.Briefing;
import dragoman.briefing.Item;
import dragoman.reference.Reference;
import dragoman.source.Independent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a template gets: maps and lists of plain strings and {@link Piece}s. {@code
 * src/doc/templates.md} tells every field; a test holds the page against this.
 */
final class NoteData {

  /** So many hexadecimal digits tell two texts of a desk apart; the front matter has all. */
  private static final int HASH_DIGITS = 16;

  /** What a statement's line says in words of its own and need not repeat as a caveat. */
  private static final Set<Caveat> SAID =
      Set.of(
          Caveat.RELAYED,
          Caveat.DATE_INFERRED,
          Caveat.SPEAKER_INFERRED,
          Caveat.MIXED_QUOTE,
          Caveat.DENIAL);

  /** How many points to take a note begins with at most. */
  private static final int POINTS = 5;

  private final Labels labels;
  private final Layout layout;
  private final Names names;

  NoteData(Reference reference, Labels labels, Layout layout) {
    this.labels = labels;
    this.layout = layout;
    this.names = new Names(reference, labels);
  }

  /** All fields of a note but its author, its front matter and its chart. */
  Map<String, @Nullable Object> of(Selection selection, Footnotes footnotes) {
    Briefing briefing = selection.shown();
    Briefing body = GoneEntries.asRemarks(briefing);
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    data.put("label", labels.forTemplates());
    data.put("lang", labels.language());
    data.put("title", briefing.title().isBlank() ? labels.get("no-title") : briefing.title());
    data.put("date", labels.day(briefing.date()));
    data.put("query", briefing.query().isBlank() ? null : briefing.query());
    data.put("languages", names(briefing.languages()));
    data.put("independent", independent(briefing));
    data.put("bottomLine", markdown(briefing.bottomLine()));
    data.put("leftOut", leftOut(selection.leftOut()));
    data.put(
        "points",
        selection.best().stream().limit(POINTS).map(said -> said(said, Naming.SPEAKER)).toList());
    List<Group> groups = new Groups(layout.by(), names, labels).of(body);
    data.put("sections", groups.stream().map(this::section).toList());
    Loose loose = Loose.of(body);
    data.put("remarks", loose.remarks().stream().map(remark -> markdown(remark.text())).toList());
    data.put("passages", loose.passages().stream().map(this::entry).toList());
    List<CitedStatement> statements = statements(briefing);
    data.put("positions", new Positions(names, labels, this::fact).of(statements));
    data.put("timeline", new Timeline(briefing, labels).days(names, this::fact));
    data.put("people", new Background(names, labels).people(statements));
    data.put("caveats", caveats(statements));
    data.put("sources", briefing.sources().stream().map(it -> source(it, statements)).toList());
    data.put("footnotes", footnotes);
    return data;
  }

  private static List<CitedStatement> statements(Briefing briefing) {
    return briefing.items().stream()
        .filter(Item.Said.class::isInstance)
        .map(item -> ((Item.Said) item).statement())
        .toList();
  }

  private String names(Set<String> languages) {
    return labels.all(languages.stream().map(labels::languageName).toList());
  }

  private @Nullable String independent(Briefing briefing) {
    Independent independent = briefing.independentSources();
    if (independent.count() == 0) {
      return null;
    }
    String key = independent.bound() == Independent.Bound.EXACT ? "exact" : "at-most";
    return labels.get("independent." + key, independent.count());
  }

  private @Nullable String leftOut(int count) {
    return count == 0 ? null : labels.get("left-out.statements", count);
  }

  private static Piece.@Nullable Markdown markdown(String text) {
    return text.isBlank() ? null : new Piece.Markdown(text.strip());
  }

  private Map<String, @Nullable Object> section(Group group) {
    Map<String, @Nullable Object> section = new LinkedHashMap<>();
    section.put("title", group.title());
    section.put("about", group.about());
    section.put("entries", group.items().stream().map(this::entry).toList());
    return section;
  }

  /** One of {@code said}, {@code passage} and {@code remark} is there, the others are null. */
  private Map<String, @Nullable Object> entry(Item item) {
    Map<String, @Nullable Object> entry = new LinkedHashMap<>();
    Naming naming = layout.by() == Grouping.SPEAKER ? Naming.NONE : Naming.SPEAKER;
    entry.put("said", item instanceof Item.Said said ? said(said, naming) : null);
    entry.put("passage", item instanceof Item.Passage passage ? passage(passage) : null);
    entry.put("remark", item instanceof Item.Remark remark ? markdown(remark.text()) : null);
    return entry;
  }

  /** Whether a statement's line names who said it, or its section does. */
  private enum Naming {
    SPEAKER,
    NONE
  }

  private Map<String, @Nullable Object> said(Item.Said item, Naming naming) {
    CitedStatement cited = item.statement();
    Statement statement = cited.statement();
    Attribution attribution = statement.attribution();
    Map<String, @Nullable Object> said = telling(cited);
    said.put("speaker", naming == Naming.SPEAKER ? names.speaker(statement) : null);
    said.put("who", names.speaker(statement));
    said.put("topics", statement.topics().isEmpty() ? null : names.display(statement.topics()));
    said.put("day", names.day(statement.said(), cited.source()));
    List<Object> facts = new ArrayList<>();
    said.put("channel", fact("channel", attribution.channel(), facts));
    said.put("addressee", fact("addressee", attribution.addressee(), facts));
    said.put(
        "relayed",
        attribution.relays().isEmpty()
            ? null
            : fact(labels.get("relayed", names.display(attribution.relays())), facts));
    said.put(
        "confidence", fact(labels.get("confidence." + attribution.confidence().label()), facts));
    attribution.correctedParts().forEach(it -> facts.add(corrected(it)));
    List<String> caveats =
        cited.caveats().stream().filter(it -> !SAID.contains(it)).map(names::caveat).toList();
    said.put(
        "caveats",
        caveats.isEmpty() ? null : fact(labels.get("caveats.line", labels.all(caveats)), facts));
    said.put("facts", facts);
    said.put("editions", item.editions().stream().map(it -> edition(cited, it)).toList());
    return said;
  }

  private String corrected(Attribution.Correction correction) {
    return labels.get(
        "corrected." + correction.part(), correction.by(), labels.day(correction.day()));
  }

  private @Nullable String fact(String key, @Nullable String id, List<Object> facts) {
    return id == null ? null : fact(labels.get(key, names.display(id)), facts);
  }

  private static String fact(String text, List<Object> facts) {
    facts.add(text);
    return text;
  }

  /** The fields of words quoted with their cue. */
  private Map<String, @Nullable Object> telling(CitedStatement cited) {
    Statement statement = cited.statement();
    String language = statement.language();
    Map<String, @Nullable Object> telling = new LinkedHashMap<>();
    @Nullable String cue = statement.cue();
    telling.put("cue", cue == null ? null : new Piece.Words(cue, language));
    telling.put("denial", statement.cueType() == Statement.CueType.DENIAL);
    String exact = cited.citation().exact().strip();
    String words =
        statement.form() == Statement.Form.DIRECT ? labels.quoted(exact, language) : exact;
    telling.put("form", labels.get("form." + statement.form().label()));
    telling.put("language", labels.languageName(language));
    telling.put("words", new Piece.Words(words, language));
    telling.put("lines", lines(words, language));
    telling.put("mark", mark(cited));
    return telling;
  }

  private static List<Map<String, @Nullable Object>> lines(String words, String language) {
    List<Map<String, @Nullable Object>> lines = new ArrayList<>();
    for (String line : words.split("\\R", -1)) {
      Map<String, @Nullable Object> fields = new LinkedHashMap<>();
      fields.put("text", line.isBlank() ? null : new Piece.Words(line.strip(), language));
      lines.add(fields);
    }
    return lines;
  }

  /** The statement in another edition of the article above it, or in a copy of it. */
  private Map<String, @Nullable Object> edition(CitedStatement above, CitedStatement other) {
    Map<String, @Nullable Object> telling = telling(other);
    Source source = other.source();
    String language = labels.languageName(other.statement().language());
    boolean same = above.source().id().equals(source.id());
    telling.put("copyOf", same ? null : names.outlet(source));
    telling.put("about", labels.get(same ? "edition.other" : "edition.copy", language));
    return telling;
  }

  private Map<String, @Nullable Object> passage(Item.Passage passage) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    Citation citation = passage.citation();
    fields.put("language", labels.languageName(passage.language()));
    fields.put("words", new Piece.Words(citation.exact().strip(), passage.language()));
    fields.put("lines", lines(citation.exact().strip(), passage.language()));
    fields.put("mark", mark(passage.source(), passage.language(), citation));
    return fields;
  }

  private Piece.Mark mark(CitedStatement cited) {
    return mark(cited.source(), cited.statement().language(), cited.citation());
  }

  private Piece.Mark fact(CitedStatement cited) {
    Piece.Mark mark = mark(cited);
    return new Piece.Mark(mark.key(), mark.fields(), Piece.Mark.Of.FACT);
  }

  private Piece.Mark mark(Source source, String language, Citation citation) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("outlet", names.outlet(source));
    fields.put("headline", names.headline(source));
    fields.put("basis", basis(source));
    fields.put("day", names.published(source));
    fields.put("language", labels.languageName(language));
    fields.put("link", link(source));
    fields.put("article", new Piece.Code(citation.article()));
    fields.put("start", Integer.toString(citation.place().start()));
    fields.put("end", Integer.toString(citation.place().end()));
    String hash = citation.hash();
    fields.put("hash", new Piece.Code(hash.substring(0, Math.min(HASH_DIGITS, hash.length()))));
    return new Piece.Mark(
        citation.article() + '@' + citation.place().start() + '-' + citation.place().end(),
        fields,
        Piece.Mark.Of.WORDS);
  }

  private @Nullable String basis(Source source) {
    return source.headlineBasis() == HeadlineBasis.FIRST_WORDS
        ? labels.get("headline.first-words")
        : null;
  }

  private static Piece.@Nullable Link link(Source source) {
    return source.url() == null ? null : new Piece.Link(source.url());
  }

  private List<Map<String, @Nullable Object>> caveats(List<CitedStatement> statements) {
    List<Map<String, @Nullable Object>> caveats = new ArrayList<>();
    for (Caveat caveat : Caveat.values()) {
      int count = (int) statements.stream().filter(it -> it.caveats().contains(caveat)).count();
      if (count > 0) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("name", names.caveat(caveat));
        fields.put("explained", names.explained(caveat));
        fields.put("count", labels.get("count.of", count, statements.size()));
        caveats.add(fields);
      }
    }
    return caveats;
  }

  private Map<String, @Nullable Object> source(Source source, List<CitedStatement> statements) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    long count = statements.stream().filter(it -> it.source().id().equals(source.id())).count();
    fields.put("outlet", names.outlet(source));
    fields.put("headline", names.headline(source));
    fields.put("basis", basis(source));
    fields.put("day", names.published(source));
    fields.put(
        "languages", labels.all(source.languages().stream().map(labels::languageName).toList()));
    fields.put("link", link(source));
    fields.put("article", new Piece.Code(source.id()));
    fields.put("statements", labels.get("count.statements", count));
    return fields;
  }
}
