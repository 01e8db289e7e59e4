package dragoman.console;

import dragoman.article.Article;
import dragoman.article.CitedStatement;
import dragoman.article.Source;
import dragoman.article.Speaker;
import dragoman.article.Statement;
import dragoman.briefing.Briefing;
import dragoman.briefing.Item;
import dragoman.briefing.note.NotePreview;
import dragoman.desk.Drafts;
import dragoman.index.ArticleRow;
import dragoman.index.Facet;
import dragoman.index.Hits;
import dragoman.index.Page;
import dragoman.query.Field;
import dragoman.query.Query;
import dragoman.query.QueryParser;
import dragoman.state.Mark;
import dragoman.state.Marks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers effects from articles in memory: what the desk does, small enough to read. */
final class PreparedDesk {

  private final Map<String, List<CitedStatement>> statements;
  private final List<Article> articles;
  private final List<Briefing> saved = new ArrayList<>();
  private final List<List<String>> ran = new ArrayList<>();
  private final List<Effect.Correct> corrected = new ArrayList<>();
  private final Map<String, Briefing> drafts = new LinkedHashMap<>();
  private Marks marks = new Marks(Set.of(new Mark(Mark.Kind.READ, "2025-09-05-ferry.md")));

  PreparedDesk(List<Article> articles) {
    this(articles, new LinkedHashMap<>());
    articles.forEach(article -> statements.put(article.id(), Samples.cited(article)));
  }

  private PreparedDesk(List<Article> articles, Map<String, List<CitedStatement>> statements) {
    this.articles = articles;
    this.statements = statements;
  }

  /** Another desk with the same articles, on which nothing was done yet. */
  PreparedDesk fresh() {
    return new PreparedDesk(articles, statements);
  }

  /** With a briefing that was kept. */
  PreparedDesk keeping(Briefing briefing) {
    drafts.put(Drafts.USUAL, briefing);
    return this;
  }

  List<Briefing> saved() {
    return saved;
  }

  Optional<Briefing> draft() {
    return Optional.ofNullable(drafts.get(latest()));
  }

  /** What comes of an effect; empty when nothing does. */
  Optional<Message> run(Effect effect) {
    if (effect instanceof Effect.Load it) {
      return Optional.of(load(it));
    }
    if (effect instanceof Effect.LoadNote it) {
      NotePreview preview = NotePreview.of(markdown(it.briefing()));
      return Optional.of(new Message.Written(it.briefing(), preview, it.use(), it.ticket()));
    }
    if (effect instanceof Effect.LoadRange it) {
      return Optional.of(new Message.Ranged(it.bulk(), range(it), it.ticket()));
    }
    if (effect instanceof Effect.Rest it) {
      return Optional.of(new Message.Rested(it.ticket()));
    }
    if (effect instanceof Effect.LoadArticles it) {
      List<ArticleRow> rows = new ArrayList<>();
      for (Article article : articles) {
        int matching = matching(article, it.query()).size();
        if (matching > 0 || it.query() instanceof Query.All) {
          rows.add(
              new ArticleRow(Source.of(article), List.of(), List.of(), List.of(), matching, 1));
        }
      }
      return Optional.of(
          new Message.Articles(page(rows, it.page()), it.page(), it.reason(), it.ticket()));
    }
    if (effect instanceof Effect.LoadStatements it) {
      List<CitedStatement> rows = new ArrayList<>();
      articles.forEach(article -> rows.addAll(matching(article, it.query())));
      return Optional.of(
          new Message.Statements(
              it.slot(),
              it.query(),
              page(rows, it.page()),
              0,
              it.page(),
              it.reason(),
              Samples.NAMES,
              it.ticket()));
    }
    if (effect instanceof Effect.LoadTimeline it) {
      List<Timeline.Series> series = new ArrayList<>();
      series.add(series(Timeline.ALL, it.query()));
      for (Choice speaker : choices(Facet.SPEAKER, it.query())) {
        series.add(series(speaker.id(), both(it.query(), Field.SPEAKER, speaker.id())));
      }
      int dated = series.get(0).days().values().stream().mapToInt(Integer::intValue).sum();
      return Optional.of(
          new Message.DayCounts(
              it.query(), series, series.get(0).total() - dated, Samples.NAMES, it.ticket()));
    }
    if (effect instanceof Effect.LoadPositions it) {
      return Optional.of(new Message.Spoken(positions(it.query()), Samples.NAMES, it.ticket()));
    }
    if (effect instanceof Effect.ParseFilter it) {
      return Optional.of(
          it.text().equals("speaker:karim-saleh")
              ? new Message.Filtered(
                  new Query.Match(Field.SPEAKER, List.of("karim-saleh")),
                  Samples.NAMES,
                  it.ticket())
              : new Message.Failed(Slot.FILTER, "not understood: " + it.text(), it.ticket()));
    }
    if (effect instanceof Effect.Correct it) {
      corrected.add(it);
      return Optional.of(new Message.Corrected("Corrected", it.ticket()));
    }
    if (effect instanceof Effect.LoadFacets it) {
      Map<Facet, List<Choice>> values = new LinkedHashMap<>();
      it.queries().forEach((facet, query) -> values.put(facet, choices(facet, query)));
      return Optional.of(new Message.Facets(values, it.ticket()));
    }
    if (effect instanceof Effect.LoadChoices it) {
      return Optional.of(
          new Message.Choices(it.facet(), choices(it.facet(), it.query()), it.ticket()));
    }
    if (effect instanceof Effect.OpenArticle it) {
      Optional<Article> article = articles.stream().filter(a -> a.id().equals(it.id())).findFirst();
      List<CitedStatement> cited = statements.getOrDefault(it.id(), List.of());
      return Optional.of(
          new Message.Opened(
              it.slot(), it.id(), it.statement(), article, cited, Samples.NAMES, it.ticket()));
    }
    if (effect instanceof Effect.ParseQuery it) {
      int colon = it.text().indexOf(':');
      if (colon >= 0) {
        String why = "Search, character 1: unknown field '" + it.text().substring(0, colon) + "'";
        return Optional.of(new Message.NotUnderstood(it.text(), why, 0, it.ticket()));
      }
      List<Query> words = new ArrayList<>();
      for (String word : it.text().strip().split("\\s+")) {
        words.add(new Query.Word(word + "*"));
      }
      Query query = words.size() == 1 ? words.get(0) : new Query.And(words);
      return Optional.of(new Message.Understood(it.text(), query, it.ticket()));
    }
    if (effect instanceof Effect.StoreMarks it) {
      marks = it.after();
      return Optional.of(new Message.MarksStored());
    }
    if (effect instanceof Effect.LoadCard it) {
      return Optional.of(new Message.Known(name(it.id()), known(it.id()), it.ticket()));
    }
    if (effect instanceof Effect.Complete it) {
      List<String> words = List.of("statements", "speakers", "show");
      String typed = it.before().substring(Completion.wordStart(it.before()));
      return Optional.of(
          new Message.Completed(
              it.before(),
              words.stream().filter(word -> word.startsWith(typed)).toList(),
              it.ticket()));
    }
    if (effect instanceof Effect.RunCommand it) {
      ran.add(it.words());
      return Optional.of(
          new Message.Ran(it.line(), 0, "printed by " + it.line() + "\nline 2", it.ticket()));
    }
    if (effect instanceof Effect.LoadDraft it) {
      String name = it.name().equals(Drafts.LATEST) ? latest() : it.name();
      return Optional.of(
          new Message.Draft(
              name, Optional.ofNullable(drafts.get(name)), Samples.NAMES, it.ticket()));
    }
    if (effect instanceof Effect.StoreDraft it) {
      if (it.briefing().isEmpty()) {
        drafts.remove(it.name());
      } else {
        drafts.remove(it.name());
        drafts.put(it.name(), it.briefing());
      }
      return Optional.empty();
    }
    if (effect instanceof Effect.SaveBriefing it) {
      saved.add(it.briefing());
      boolean again = it.as() == Effect.As.ITSELF && it.name().startsWith("note:");
      String name = again ? it.name() : "note:" + it.briefing().title();
      String file = "briefings/" + name.substring("note:".length()) + ".md";
      return Optional.of(new Message.Saved(file, name, it.ticket()));
    }
    return Optional.empty();
  }

  private static String name(String id) {
    return Samples.NAMES.getOrDefault(id, id);
  }

  private List<String> known(String id) {
    List<String> lines = new ArrayList<>(Samples.SPELLINGS.getOrDefault(id, List.of()));
    for (CitedStatement cited : matching(new Query.Match(Field.SPEAKER, List.of(id)))) {
      lines.add("  " + cited.citation().exact());
    }
    return lines;
  }

  private String latest() {
    List<String> names = List.copyOf(drafts.keySet());
    return names.isEmpty() ? Drafts.USUAL : names.get(names.size() - 1);
  }

  private Message load(Effect.Load load) {
    return switch (load.slot()) {
      case TOTALS -> {
        int count = statements.values().stream().mapToInt(List::size).sum();
        yield new Message.Totals(articles.size(), count, load.ticket());
      }
      case MARKS -> new Message.Marked(marks, load.ticket());
      case FINDER -> new Message.Found(options(), load.ticket());
      default -> {
        List<Option> options = new ArrayList<>();
        drafts.forEach((name, of) -> options.add(new Option(name, of.title(), "")));
        yield new Message.Drafts(options, load.ticket());
      }
    };
  }

  private List<Option> options() {
    List<Option> options = new ArrayList<>();
    for (Choice choice : choices(Facet.SPEAKER, new Query.All())) {
      String id = Finder.id(Finder.Kind.PERSON, choice.id());
      options.add(new Option(id, choice.name(), "person", choice.spellings()));
    }
    for (Article article : articles) {
      String id = Finder.id(Finder.Kind.ARTICLE, article.id());
      options.add(new Option(id, article.headline(), "article"));
    }
    return options;
  }

  private Bulk.Range range(Effect.LoadRange load) {
    if (load.view() == View.STATEMENTS) {
      return Bulk.Range.of(page(matching(load.query()), load.page()).rows());
    }
    List<String> ids =
        articles.stream()
            .filter(it -> !matching(it, load.query()).isEmpty())
            .skip(load.page().from())
            .limit(load.page().size())
            .map(Article::id)
            .toList();
    Query among = new Query.Among(Query.Among.Kind.ARTICLE, Set.copyOf(ids));
    return new Bulk.Range(ids, matching(new Query.And(List.of(load.query(), among))));
  }

  /** Some of what a note has: what the preview shows is the note's business. */
  private static String markdown(Briefing briefing) {
    StringBuilder note = new StringBuilder("# " + briefing.title() + "\n");
    if (!briefing.bottomLine().isEmpty()) {
      note.append("\n**Bottom line:** ").append(briefing.bottomLine()).append('\n');
    }
    int number = 0;
    StringBuilder notes = new StringBuilder();
    for (Item item : briefing.items()) {
      if (item instanceof Item.Said said) {
        number++;
        String words = said.statement().citation().exact();
        note.append("\n- **Somebody**[^").append(number).append("]\n\n  > ").append(words);
        note.append('\n');
        notes.append("\n[^").append(number).append("]: ").append(said.statement().source().id());
        notes.append('\n');
      } else if (item instanceof Item.Remark remark) {
        note.append('\n').append(remark.text()).append('\n');
      }
    }
    return note.append(notes).toString();
  }

  private static Query both(Query query, Field field, String id) {
    return new Query.And(List.of(query, new Query.Match(field, List.of(id))));
  }

  private List<CitedStatement> matching(Query query) {
    List<CitedStatement> all = new ArrayList<>();
    articles.forEach(article -> all.addAll(matching(article, query)));
    return all;
  }

  private Timeline.Series series(String speaker, Query query) {
    Map<LocalDate, Integer> days = new LinkedHashMap<>();
    for (CitedStatement cited : matching(query)) {
      LocalDate day = Arrangement.day(cited);
      if (day != null) {
        days.merge(day, 1, Integer::sum);
      }
    }
    return new Timeline.Series(speaker, matching(query).size(), days);
  }

  private Positions positions(Query query) {
    List<String> actors = choices(Facet.SPEAKER, query).stream().map(Choice::id).toList();
    List<String> topics = choices(Facet.TOPIC, query).stream().map(Choice::id).toList();
    Map<String, Positions.Cell> cells = new LinkedHashMap<>();
    for (String actor : actors) {
      for (String topic : topics) {
        List<CitedStatement> said =
            matching(both(both(query, Field.SPEAKER, actor), Field.TOPIC, topic));
        if (!said.isEmpty()) {
          cells.put(
              Positions.key(actor, topic),
              new Positions.Cell(said.size(), Arrangement.day(said.get(0))));
        }
      }
    }
    return new Positions(query, actors, topics, cells, 0, 0);
  }

  /** The words of the commands that were run. */
  List<List<String>> ran() {
    return ran;
  }

  /** What is marked. */
  Marks marks() {
    return marks;
  }

  /** The names of the drafts. */
  Set<String> drafts() {
    return drafts.keySet();
  }

  /** What was corrected. */
  List<Effect.Correct> corrected() {
    return corrected;
  }

  private static <T> Hits<T> page(List<T> rows, Page page) {
    int from = Math.min(rows.size(), page.from());
    int to = (int) Math.min(rows.size(), (long) from + page.size());
    return new Hits<>(rows.size(), List.copyOf(rows.subList(from, to)));
  }

  private List<CitedStatement> matching(Article article, Query asked) {
    Query query = marks.resolved(asked);
    return statements.getOrDefault(article.id(), List.of()).stream()
        .filter(it -> matches(article, it.statement(), query))
        .toList();
  }

  private static boolean matches(Article article, Statement statement, Query query) {
    if (query instanceof Query.And and) {
      return and.of().stream().allMatch(it -> matches(article, statement, it));
    }
    if (query instanceof Query.Match match) {
      if (match.field() == Field.CONFIDENCE) {
        return match.ids().contains(statement.attribution().confidence().label());
      }
      return match.ids().stream()
          .anyMatch(
              id -> values(article, statement, Facet.valueOf(match.field().name())).contains(id));
    }
    if (query instanceof Query.Among among) {
      return among.kind() == Query.Among.Kind.ARTICLE
          ? among.ids().contains(article.id())
          : among.ids().contains(statement.id());
    }
    if (query instanceof Query.Or or) {
      return or.of().stream().anyMatch(it -> matches(article, statement, it));
    }
    if (query instanceof Query.Is is) {
      return new Chip.Is(is.trait(), Chip.Sense.WITH).admits(statement);
    }
    if (query instanceof Query.Not not) {
      return !matches(article, statement, not.of());
    }
    if (query instanceof Query.Days days) {
      LocalDate day = statement.said().day();
      LocalDate of = day == null ? article.published().day() : day;
      return of != null
          && (days.since() == null || !of.isBefore(days.since()))
          && (days.until() == null || !of.isAfter(days.until()));
    }
    if (query instanceof Query.Word word) {
      return article.text().contains(word.word().replace("*", ""));
    }
    return true;
  }

  private static List<String> values(Article article, Statement statement, Facet facet) {
    LocalDate day = statement.said().day();
    return switch (facet) {
      case SPEAKER -> List.of(statement.attribution().speaker().id());
      case COUNTRY -> statement.countries();
      case TOPIC -> statement.topics();
      case LANG -> List.of(statement.language());
      case FORM -> List.of(statement.form().label());
      case OUTLET -> article.outlet() == null ? List.of() : List.of(article.outlet());
      case CHANNEL ->
          statement.attribution().channel() == null
              ? List.of()
              : List.of(statement.attribution().channel());
      case DAY -> day == null ? List.of() : List.of(day.toString());
      case TAG, IS -> List.of();
    };
  }

  private List<Choice> choices(Facet facet, Query query) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    if (facet == Facet.TAG) {
      for (String tag : marks.values(Mark.Kind.TAG)) {
        counts.put(tag, matching(both(query, Field.TAG, tag)).size());
      }
    } else if (facet == Facet.IS) {
      for (String trait : QueryParser.traits()) {
        Query is = new Query.And(List.of(query, QueryParser.trait(trait)));
        counts.put(trait, matching(is).size());
      }
    }
    counts.values().removeIf(count -> count == 0);
    for (Article article : articles) {
      for (CitedStatement cited : matching(article, query)) {
        values(article, cited.statement(), facet).forEach(id -> counts.merge(id, 1, Integer::sum));
      }
    }
    Comparator<Map.Entry<String, Integer>> most =
        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey());
    Comparator<Map.Entry<String, Integer>> named =
        Comparator.comparing(it -> Speaker.isUnnamed(it.getKey()));
    return counts.entrySet().stream()
        .sorted(named.thenComparing(most))
        .map(
            it ->
                new Choice(
                    it.getKey(),
                    Samples.NAMES.getOrDefault(it.getKey(), it.getKey()),
                    it.getValue(),
                    Samples.SPELLINGS.getOrDefault(it.getKey(), List.of())))
        .toList();
  }
}
