package dragoman.desk;

import dragoman.article.Article;
import dragoman.article.CitedStatement;
import dragoman.article.Speaker;
import dragoman.article.Statement;
import dragoman.briefing.Briefing;
import dragoman.briefing.BriefingFolder;
import dragoman.briefing.note.Layout;
import dragoman.briefing.note.NoteException;
import dragoman.briefing.note.NoteWriter;
import dragoman.briefing.note.Templates;
import dragoman.correction.Correction;
import dragoman.evaluation.Evaluator;
import dragoman.evaluation.GoldException;
import dragoman.evaluation.GoldFolder;
import dragoman.evaluation.Report;
import dragoman.file.FileVersion;
import dragoman.index.ArticleIndex;
import dragoman.index.ArticleRow;
import dragoman.index.Count;
import dragoman.index.Facet;
import dragoman.index.Hits;
import dragoman.index.Overview;
import dragoman.index.Page;
import dragoman.query.Field;
import dragoman.query.Query;
import dragoman.query.QueryException;
import dragoman.query.QueryParser;
import dragoman.query.QueryPrinter;
import dragoman.query.Vocabulary;
import dragoman.reference.Reference;
import dragoman.state.DraftStore;
import dragoman.state.Mark;
import dragoman.state.MarkStore;
import dragoman.state.Marks;
import dragoman.state.SavedQueries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * The use cases over one corpus, for every surface: bring the index up to date, ask, read, write
 * notes, keep drafts.
 *
 * <p>Safe for use by several threads. Days are those of the desk's time zone, which its clock
 * bears.
 */
public final class Desk implements AutoCloseable {

  private static final String MARKDOWN = "md";

  private final Archive archive;
  private final Reference reference;
  private final ArticleIndex index;
  private final BriefingFolder briefings;
  private final DraftStore drafts;
  private final Notebook notebook;
  private final NoteWriter notes;
  private final Clock clock;
  private final String language;
  private final String user;

  /**
   * A desk.
   *
   * @param archive what it works on; closed with the desk
   * @param briefings where notes are saved
   * @param drafts where drafts are kept
   * @param notes writes notes
   * @param clock with the desk's time zone
   * @param language BCP 47 tag of the language of notes
   * @param user who works at it
   */
  public Desk(
      Archive archive,
      BriefingFolder briefings,
      DraftStore drafts,
      NoteWriter notes,
      Clock clock,
      String language,
      String user) {
    this.archive = archive;
    this.reference = archive.reference();
    this.index = archive.index();
    this.briefings = briefings;
    this.drafts = drafts;
    this.notes = notes;
    this.clock = clock;
    this.language = language;
    this.user = user;
    this.notebook = new Notebook(archive, briefings, drafts, clock, language);
  }

  /** The day at the desk. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** See {@link Archive#refresh}. */
  public Refreshed refresh(Progress progress, BooleanSupplier stop) throws IOException {
    return archive.refresh(progress, stop);
  }

  /**
   * Has an action run whenever articles came, changed or went, on any thread; until {@link
   * #forget}.
   */
  public void listen(Runnable action) {
    archive.listen(action);
  }

  /** Undoes {@link #listen}. */
  public void forget(Runnable action) {
    archive.forget(action);
  }

  /**
   * Measures what the analysis finds against annotated articles.
   *
   * @param texts where the texts of the annotations lie
   * @throws GoldException when an annotation can't be used
   */
  public Report evaluate(Path gold, Path texts, Evaluator.Rows rows) {
    return new Evaluator(archive.refresh().analyzer())
        .evaluate(new GoldFolder(gold, texts).read(), rows);
  }

  /**
   * What is wrong in the desk's table of people, a line each. Asked for apart, because to know it
   * the table must be read, which a listing from the index need not do.
   */
  public List<String> peopleProblems() {
    return archive.peopleProblems();
  }

  /** What is in the index, at a glance. */
  public Overview overview() {
    return index.overview();
  }

  /** The query of some words, names resolved. */
  public Query parse(String words) throws QueryException {
    return parser().parse(words);
  }

  /** The query of words that are still being typed: the last one may be a beginning. */
  public Query parseTyped(String words) throws QueryException {
    return parser().parseTyped(words);
  }

  private QueryParser parser() {
    return new QueryParser(reference, this::vocabulary, today(), this::savedQueries);
  }

  /** What the articles have under each field, and the user's tags. */
  private Vocabulary vocabulary() {
    return archive.vocabulary().with(Field.TAG, () -> marked().values(Mark.Kind.TAG));
  }

  private Marks marked() {
    try {
      return marks().load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The query as the index understands it, which knows no marks. */
  private Query unmarked(Query query) {
    return Marks.askedBy(query) ? marked().resolved(query) : query;
  }

  private Map<String, String> savedQueries() {
    try {
      return queries().all();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The queries that the user has saved. */
  public SavedQueries queries() {
    return drafts.queries();
  }

  /** The ids that a name or value of a field stands for, sorted; at least one. */
  public List<String> resolve(Field field, String name) throws QueryException {
    return parser().resolve(field, name);
  }

  /**
   * Whom a name in any script may mean, the likeliest first; at least one.
   *
   * @throws QueryException when it means nobody; the message names the nearest names
   */
  public List<Identity> who(String name) throws QueryException {
    return new Identities(reference, index, archive.vocabulary(), language).of(name, parser());
  }

  /** The words of a query, which {@link #parse} understands. */
  public String print(Query query) {
    return QueryPrinter.print(query);
  }

  /** The articles with a match, newest first, undated last, then by id. */
  public Hits<ArticleRow> articles(Query query, Page page) {
    return index.articles(unmarked(query), page);
  }

  /** The statements that match, by day (newest first, undated last), article and place. */
  public Hits<CitedStatement> statements(Query query, Page page) {
    return index.statements(unmarked(query), page);
  }

  /** How many articles a range of days leaves out because nobody knows their day. */
  public int undatedArticles(Query query) {
    return index.undatedArticles(unmarked(query));
  }

  /** How many statements a range of days leaves out because nobody knows their day. */
  public int undatedStatements(Query query) {
    return index.undatedStatements(unmarked(query));
  }

  /** How many statements each value has under the query, the most first, then by id. */
  public List<Count> facet(Query query, Facet facet, int limit) {
    return switch (facet) {
      case TAG ->
          counted(
              query,
              marked().values(Mark.Kind.TAG),
              tag -> new Query.Match(Field.TAG, List.of(tag)));
      case IS -> counted(query, QueryParser.traits(), QueryParser::trait);
      default -> index.facet(unmarked(query), facet, limit);
    };
  }

  /** How many statements there are under the query and one condition more, where there are any. */
  private List<Count> counted(Query query, List<String> ids, Function<String, Query> condition) {
    List<Count> counts = new ArrayList<>();
    for (String id : ids) {
      Query both = Query.all(List.of(query, condition.apply(id)));
      int count = index.statements(unmarked(both), new Page(0, 0)).total();
      if (count > 0) {
        counts.add(new Count(id, count));
      }
    }
    return counts;
  }

  /** The whole article; empty when it is not in the index (any more). */
  public Optional<Article> article(String id) {
    return index.article(id);
  }

  /** The statements of an article by place; empty when it is not in the index (any more). */
  public List<CitedStatement> statements(String article) {
    return index.statements(article);
  }

  /** The display name of an id in the desk's language; as written where no table knows it. */
  public String name(String id) {
    if (reference.knows(id)) {
      return reference.name(id, language);
    }
    List<String> written = archive.vocabulary().names(Field.PERSON, id);
    return written.isEmpty() ? reference.name(id, language) : written.get(0);
  }

  /** The ids that the articles at hand have under a field, sorted. */
  public List<String> values(Field field) {
    return vocabulary().ids(field);
  }

  /** How a value of a field is written in any language and script, as far as it is known. */
  public List<String> spellings(Field field, String id) {
    Set<String> all = new LinkedHashSet<>(reference.spellings(id));
    all.addAll(archive.vocabulary().names(field, id));
    return List.copyOf(all);
  }

  /** BCP 47 tag of the desk's language. */
  public String language() {
    return language;
  }

  /** The display name of a speaker in the desk's language. */
  public String name(Speaker speaker) {
    return reference.name(speaker, language);
  }

  /** Who works at the desk. */
  public String user() {
    return user;
  }

  /**
   * Writes down that parts of a statement are wrong. It shows behind the next {@link #refresh}, and
   * holds until its row in the file of corrections is removed.
   *
   * @param article as it is in the index
   * @param statement one of its statements
   * @param values what is right: an id of {@link #resolve}, a day as {@code 2025-11-20}, {@link
   *     Correction#NONE}
   * @param by who says so
   * @throws IOException when it can't be written, with a message for the user
   */
  public void correct(
      Article article, Statement statement, Map<Correction.Part, String> values, String by)
      throws IOException {
    OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    List<Correction> rows = new ArrayList<>();
    values.forEach(
        (part, value) ->
            rows.add(
                new Correction(
                    statement.id(),
                    article.words(statement.content()),
                    part,
                    value,
                    part == Correction.Part.SPEAKER ? called(value) : "",
                    by.strip(),
                    now)));
    archive.corrections().add(rows);
    archive.changed();
  }

  /** The name of a speaker whom only the articles know; empty for others. */
  private String called(String id) {
    return reference.spellings(id).isEmpty()
        ? archive.vocabulary().names(Field.SPEAKER, id).stream().findFirst().orElse("")
        : "";
  }

  /** Writes notes. */
  public NoteWriter notes() {
    return notes;
  }

  /**
   * How a template lays notes out in the desk's language.
   *
   * @throws NoteException when there is no such template; the message names those there are
   */
  public Layout layout(String template) throws NoteException {
    return Layout.of(notes.templates().get(template), language);
  }

  /**
   * Saves a briefing as a note in the briefings folder under a name made from its title, with a
   * number when that is taken. Everything that was collected is in it.
   *
   * @return the file
   * @throws IOException when it can't be written, with a message for the user
   */
  public Path save(Briefing briefing) throws IOException {
    return save(briefing.title(), MARKDOWN, note(briefing));
  }

  /** The same, in place of a note that has the name already. */
  public Path saveOver(Briefing briefing) throws IOException {
    Path file = notebook.named(briefing.title(), MARKDOWN);
    notebook.writeOver(file, FileVersion.of(file), note(briefing));
    return file;
  }

  /**
   * The note that {@link #save} writes.
   *
   * @throws NoteException when there are no words in the desk's language
   */
  public String note(Briefing briefing) throws NoteException {
    return notes.markdown(briefing, layout(Templates.DEFAULT).withLimit(Layout.ALL));
  }

  /** Saves a note that is written already, under a name made from its title and an extension. */
  public Path save(String title, String extension, String note) throws IOException {
    return briefings.save(title, extension, note);
  }

  /** How the user knows a file: by its whole path, or within the folder that is all they see. */
  public String shown(Path file) {
    return briefings.shown(file);
  }

  /** The notes in their files. */
  public Notebook notebook() {
    return notebook;
  }

  /** The briefing that was being made, empty when there is none. */
  public Optional<Briefing> draft() throws IOException {
    return drafts().load(Drafts.USUAL);
  }

  /** Keeps the briefing that is being made, so that nothing of it is lost whatever happens next. */
  public void keep(Briefing briefing) throws IOException {
    drafts().keep(Drafts.USUAL, briefing);
  }

  /** The briefings that are being made, by name. */
  public Drafts drafts() {
    return new Drafts(drafts);
  }

  /** What the user marked. */
  public MarkStore marks() {
    return drafts.marks();
  }

  @Override
  public void close() {
    archive.close();
  }
}
