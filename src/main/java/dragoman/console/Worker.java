package dragoman.console;

import dragoman.article.Article;
import dragoman.article.CitedStatement;
import dragoman.article.Mention;
import dragoman.article.Speaker;
import dragoman.article.Statement;
import dragoman.briefing.Briefing;
import dragoman.briefing.Item;
import dragoman.briefing.SavedNote;
import dragoman.briefing.note.NotePreview;
import dragoman.correction.Correction;
import dragoman.desk.Desk;
import dragoman.desk.Drafts;
import dragoman.desk.Notebook;
import dragoman.index.Count;
import dragoman.index.Facet;
import dragoman.index.Hits;
import dragoman.index.IndexException;
import dragoman.index.Overview;
import dragoman.index.Page;
import dragoman.query.Field;
import dragoman.query.Query;
import dragoman.query.QueryException;
import dragoman.verification.Check;
import dragoman.verification.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Runs effects on the desk and answers with messages; it holds nothing but the desk. */
final class Worker {

  /** How many values a facet shows beside the articles. */
  private static final int SHOWN = 30;

  /** How many values can be chosen from. */
  private static final int CHOICES = 5000;

  private final Desk desk;
  private final Texts texts;

  Worker(Desk desk, Texts texts) {
    this.desk = desk;
    this.texts = texts;
  }

  /** Does what is asked and answers with what came of it. */
  Message run(Effect.Request request) {
    try {
      return answer(request);
    } catch (IndexException | IOException | UncheckedIOException e) {
      return new Message.Failed(request.slot(), message(e), request.ticket());
    }
  }

  /** Writes a note. */
  Message save(Effect.SaveBriefing save) {
    try {
      if (save.as() == Effect.As.ITSELF && Notebook.isOpened(save.name())) {
        String name = desk.notebook().saveOpened(save.name(), save.briefing(), desk.notes());
        return new Message.Saved(desk.notebook().shownOpened(name), name, save.ticket());
      }
      Path file = desk.save(save.briefing());
      return new Message.Saved(desk.shown(file), desk.notebook().openedAs(file), save.ticket());
    } catch (IOException e) {
      return new Message.Failed(Slot.SAVE, message(e), save.ticket());
    }
  }

  /** Keeps the briefing; empty when that was done. */
  Optional<Message> store(Effect.StoreDraft draft) {
    try {
      desk.drafts().keep(draft.name(), draft.briefing());
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(new Message.DraftNotStored(message(e)));
    }
  }

  /** Keeps what was marked. */
  Optional<Message> store(Effect.StoreMarks marks) {
    try {
      desk.marks().update(marks.before(), marks.after());
      return Optional.of(new Message.MarksStored());
    } catch (IOException e) {
      return Optional.of(new Message.DraftNotStored(message(e)));
    }
  }

  private static String message(Exception e) {
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }

  private Message answer(Effect.Request request) throws IOException {
    if (request instanceof Effect.Load it) {
      return load(it);
    }
    if (request instanceof Effect.LoadArticles it) {
      return new Message.Articles(
          desk.articles(it.query(), it.page()), it.page(), it.reason(), it.ticket());
    }
    if (request instanceof Effect.LoadStatements it) {
      Hits<CitedStatement> hits = desk.statements(it.query(), it.page());
      return new Message.Statements(
          it.slot(),
          it.query(),
          hits,
          desk.undatedStatements(it.query()),
          it.page(),
          it.reason(),
          names(hits.rows()),
          it.ticket());
    }
    if (request instanceof Effect.LoadTimeline it) {
      return new Counting(desk).timeline(it);
    }
    if (request instanceof Effect.LoadPositions it) {
      return new Counting(desk).positions(it);
    }
    if (request instanceof Effect.ParseFilter it) {
      return filter(it);
    }
    if (request instanceof Effect.Correct it) {
      return correct(it);
    }
    if (request instanceof Effect.LoadFacets it) {
      Map<Facet, List<Choice>> values = new HashMap<>();
      it.queries().forEach((facet, query) -> values.put(facet, values(facet, query)));
      return new Message.Facets(values, it.ticket());
    }
    if (request instanceof Effect.LoadChoices it) {
      return new Message.Choices(it.facet(), choices(it.facet(), it.query()), it.ticket());
    }
    if (request instanceof Effect.OpenArticle it) {
      return open(it);
    }
    if (request instanceof Effect.ParseQuery it) {
      return parse(it);
    }
    if (request instanceof Effect.Complete it) {
      return new Message.Completed(it.before(), new Completion(desk).of(it.before()), it.ticket());
    }
    if (request instanceof Effect.LoadCard it) {
      return new Message.Known(name(it.id()), new Card(desk, texts).lines(it.id()), it.ticket());
    }
    if (request instanceof Effect.LoadRange it) {
      return new Message.Ranged(it.bulk(), range(it), it.ticket());
    }
    if (request instanceof Effect.LoadNote it) {
      String note = desk.notebook().note(it.name(), it.briefing(), desk);
      return new Message.Written(it.briefing(), NotePreview.of(note), it.use(), it.ticket());
    }
    if (request instanceof Effect.Verify it) {
      return verified(it);
    }
    return draft((Effect.LoadDraft) request);
  }

  private Message load(Effect.Load load) throws IOException {
    return switch (load.slot()) {
      case TOTALS -> {
        Overview overview = desk.overview();
        yield new Message.Totals(overview.articles(), overview.statements(), load.ticket());
      }
      case FINDER -> new Message.Found(new Finder(desk, texts).all(), load.ticket());
      case MARKS -> new Message.Marked(desk.marks().load(), load.ticket());
      default -> new Message.Drafts(drafts(), load.ticket());
    };
  }

  private Bulk.Range range(Effect.LoadRange load) {
    if (load.view() == View.STATEMENTS) {
      return Bulk.Range.of(desk.statements(load.query(), load.page()).rows());
    }
    List<String> ids =
        desk.articles(load.query(), load.page()).rows().stream()
            .map(row -> row.source().id())
            .toList();
    Query among = new Query.Among(Query.Among.Kind.ARTICLE, new LinkedHashSet<>(ids));
    Query within = Query.all(List.of(load.query(), among));
    return new Bulk.Range(ids, desk.statements(within, new Page(0, Bulk.MOST)).rows());
  }

  private Message draft(Effect.LoadDraft load) throws IOException {
    String name =
        load.name().equals(Drafts.LATEST)
            ? desk.drafts().latest().orElse(Drafts.USUAL)
            : load.name();
    Optional<Briefing> kept = desk.drafts().load(name);
    Optional<Briefing> draft =
        kept.isEmpty() && Notebook.isOpened(name)
            ? Optional.of(desk.notebook().opened(name))
            : kept;
    List<CitedStatement> statements = new ArrayList<>();
    draft.ifPresent(briefing -> briefing.items().forEach(item -> statements.addAll(said(item))));
    return new Message.Draft(name, draft, names(statements), load.ticket());
  }

  /** For each entry what is wrong with its quotations, in a line. */
  private Message verified(Effect.Verify verify) {
    List<String> checks = new ArrayList<>();
    for (List<Check> entry : desk.notebook().verify(verify.briefing())) {
      checks.add(
          entry.stream()
              .filter(check -> check.outcome() != Outcome.EXACT)
              .map(check -> check.outcome().label() + ": " + String.join("; ", check.why()))
              .collect(Collectors.joining(" · ")));
    }
    return new Message.Verified(verify.briefing(), checks, verify.ticket());
  }

  private List<Option> drafts() throws IOException {
    List<Option> options = new ArrayList<>();
    for (String name : desk.drafts().names()) {
      Optional<Briefing> draft = desk.drafts().load(name);
      if (draft.isPresent()) {
        String title = draft.get().title();
        String count = texts.count("count.entries", draft.get().items().size());
        options.add(
            new Option(name, title.isBlank() ? texts.get("briefing.untitled") : title, count));
      }
    }
    for (SavedNote note : desk.notebook().having("")) {
      String name = desk.notebook().openedAs(note);
      if (options.stream().noneMatch(option -> option.id().equals(name))) {
        options.add(new Option(name, note.head().title(), note.name(), List.of(note.name())));
      }
    }
    return options;
  }

  private static List<CitedStatement> said(Item item) {
    return item instanceof Item.Said said ? List.of(said.statement()) : List.of();
  }

  private Message open(Effect.OpenArticle open) {
    Optional<Article> article = desk.article(open.id());
    List<CitedStatement> statements = desk.statements(open.id());
    Map<String, String> names = names(statements);
    if (open.slot() == Slot.READER) {
      article.ifPresent(it -> it.mentions().forEach(each -> named(names, each)));
    }
    return new Message.Opened(
        open.slot(), open.id(), open.statement(), article, statements, names, open.ticket());
  }

  private void named(Map<String, String> names, Mention mention) {
    if (mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.INSTITUTION) {
      names.computeIfAbsent(mention.id(), this::name);
    }
  }

  private Message parse(Effect.ParseQuery parse) {
    try {
      Query query = desk.parseTyped(parse.text());
      return new Message.Understood(parse.text(), query, parse.ticket());
    } catch (QueryException e) {
      String why = texts.get("status.bad-query", e.position() + 1, message(e));
      return new Message.NotUnderstood(parse.text(), why, e.position(), parse.ticket());
    }
  }

  private Message filter(Effect.ParseFilter parse) {
    try {
      Query query = desk.parse(parse.text());
      Map<String, String> names = new HashMap<>();
      for (Chip chip : Filter.of(query).chips()) {
        if (chip instanceof Chip.Value value) {
          names.put(value.id(), name(value.id()));
        }
      }
      return new Message.Filtered(query, names, parse.ticket());
    } catch (QueryException e) {
      String why = texts.get("status.bad-query", e.position() + 1, message(e));
      return new Message.Failed(Slot.FILTER, why, parse.ticket());
    }
  }

  private Message correct(Effect.Correct correct) throws IOException {
    Article article = desk.article(correct.article()).orElse(null);
    Statement statement =
        article == null
            ? null
            : article.statements().stream()
                .filter(it -> it.id().equals(correct.statement()))
                .findFirst()
                .orElse(null);
    if (article == null || statement == null) {
      String why = texts.get("status.statement-gone", correct.statement());
      return new Message.Failed(Slot.CORRECTION, why, correct.ticket());
    }
    try {
      String value =
          switch (correct.part()) {
            case SPEAKER -> one(Field.SPEAKER, correct.value());
            case CHANNEL -> one(Field.CHANNEL, correct.value());
            case DATE -> LocalDate.parse(correct.value()).toString();
            case STATEMENT -> Correction.NONE;
          };
      desk.correct(article, statement, Map.of(correct.part(), value), desk.user());
      return new Message.Corrected(texts.get("status.corrected", desk.user()), correct.ticket());
    } catch (QueryException e) {
      return new Message.Failed(Slot.CORRECTION, message(e), correct.ticket());
    } catch (DateTimeException e) {
      String why = texts.get("status.no-day", correct.value());
      return new Message.Failed(Slot.CORRECTION, why, correct.ticket());
    }
  }

  /** The id that a name stands for; names of several are said, so that one can be typed. */
  private String one(Field field, String name) throws QueryException, IOException {
    List<String> ids = desk.resolve(field, name);
    if (ids.size() > 1) {
      throw new IOException(texts.get("status.several", name, String.join(", ", ids)));
    }
    return ids.get(0);
  }

  private List<Choice> values(Facet facet, Query query) {
    return counts(facet, query, SHOWN).stream()
        .map(it -> new Choice(it.id(), name(facet, it.id()), it.count(), List.of()))
        .toList();
  }

  private List<Choice> choices(Facet facet, Query query) {
    return counts(facet, query, CHOICES).stream()
        .map(it -> new Choice(it.id(), name(facet, it.id()), it.count(), spellings(facet, it.id())))
        .toList();
  }

  /** The days from the latest on; speakers without a name behind all others. */
  private List<Count> counts(Facet facet, Query query, int limit) {
    List<Count> counts = new ArrayList<>(desk.facet(query, facet, CHOICES));
    if (facet == Facet.DAY) {
      counts.sort(Comparator.comparing(Count::id).reversed());
    } else if (facet == Facet.SPEAKER) {
      List<Count> unnamed =
          counts.stream().filter(it -> Speaker.isUnnamed(it.id())).limit(limit / 2).toList();
      counts.removeIf(it -> Speaker.isUnnamed(it.id()));
      counts.subList(Math.min(counts.size(), limit - unnamed.size()), counts.size()).clear();
      counts.addAll(unnamed);
    }
    return counts.subList(0, Math.min(limit, counts.size()));
  }

  private List<String> spellings(Facet facet, String id) {
    return switch (facet) {
      case DAY, IS -> List.of();
      default -> desk.spellings(Field.valueOf(facet.name()), id);
    };
  }

  private String name(Facet facet, String id) {
    return switch (facet) {
      case LANG -> texts.languageName(id);
      case FORM -> texts.get("form." + id);
      case DAY, TAG -> id;
      case IS -> texts.get("chip.is." + id);
      case SPEAKER, COUNTRY, TOPIC, OUTLET, CHANNEL -> name(id);
    };
  }

  private String name(String id) {
    return desk.name(id);
  }

  /** The names of what the statements' chains and contents refer to. */
  private Map<String, String> names(List<CitedStatement> statements) {
    Map<String, String> names = new HashMap<>();
    for (CitedStatement cited : statements) {
      var statement = cited.statement();
      var attribution = statement.attribution();
      List<String> ids = new ArrayList<>(attribution.relays());
      ids.addAll(statement.countries());
      ids.addAll(statement.topics());
      names.putIfAbsent(attribution.speaker().id(), desk.name(attribution.speaker()));
      if (attribution.channel() != null) {
        ids.add(attribution.channel());
      }
      if (attribution.addressee() != null) {
        ids.add(attribution.addressee());
      }
      if (attribution.speaker().country() != null) {
        ids.add(attribution.speaker().country());
      }
      ids.forEach(id -> names.computeIfAbsent(id, this::name));
    }
    return names;
  }
}
