package dragoman.console;

import dragoman.article.Article;
import dragoman.article.CitedStatement;
import dragoman.article.Source;
import dragoman.article.Statement;
import dragoman.briefing.Briefing;
import dragoman.desk.Drafts;
import dragoman.index.ArticleRow;
import dragoman.index.Facet;
import dragoman.index.Hits;
import dragoman.index.Page;
import dragoman.query.Field;
import dragoman.query.Query;
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
    return Optional.ofNullable(drafts.get(Drafts.USUAL));
  }

  /** What comes of an effect; empty when nothing does. */
  Optional<Message> run(Effect effect) {
    if (effect instanceof Effect.Rest it) {
      return Optional.of(new Message.Rested(it.ticket()));
    }
    if (effect instanceof Effect.LoadTotals it) {
      int count = statements.values().stream().mapToInt(List::size).sum();
      return Optional.of(new Message.Totals(articles.size(), count, it.ticket()));
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
    if (effect instanceof Effect.LoadMarks it) {
      return Optional.of(new Message.Marked(marks, it.ticket()));
    }
    if (effect instanceof Effect.StoreMarks it) {
      marks = it.after();
      return Optional.empty();
    }
    if (effect instanceof Effect.LoadCard it) {
      return Optional.of(new Message.Known(it.id(), List.of("known"), it.ticket()));
    }
    if (effect instanceof Effect.LoadDrafts it) {
      List<Option> options = new ArrayList<>();
      drafts.forEach((name, of) -> options.add(new Option(name, of.title(), "")));
      return Optional.of(new Message.Drafts(options, it.ticket()));
    }
    if (effect instanceof Effect.LoadFinder it) {
      List<Option> options = new ArrayList<>();
      for (Choice choice : choices(Facet.SPEAKER, new Query.All())) {
        String id = Finder.id(Finder.Kind.PERSON, choice.id());
        options.add(new Option(id, choice.name(), "person", choice.spellings()));
      }
      for (Article article : articles) {
        String id = Finder.id(Finder.Kind.ARTICLE, article.id());
        options.add(new Option(id, article.headline(), "article"));
      }
      return Optional.of(new Message.Found(options, it.ticket()));
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
      return Optional.of(
          new Message.Draft(
              it.name(), Optional.ofNullable(drafts.get(it.name())), Samples.NAMES, it.ticket()));
    }
    if (effect instanceof Effect.StoreDraft it) {
      if (it.briefing().isEmpty()) {
        drafts.remove(it.name());
      } else {
        drafts.put(it.name(), it.briefing());
      }
      return Optional.empty();
    }
    if (effect instanceof Effect.SaveBriefing it) {
      saved.add(it.briefing());
      return Optional.of(
          new Message.Saved("briefings/" + it.briefing().title() + ".md", it.name(), it.ticket()));
    }
    return Optional.empty();
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

  private List<CitedStatement> matching(Article article, Query query) {
    return statements.getOrDefault(article.id(), List.of()).stream()
        .filter(it -> matches(article, it.statement(), query))
        .toList();
  }

  private static boolean matches(Article article, Statement statement, Query query) {
    if (query instanceof Query.And and) {
      return and.of().stream().allMatch(it -> matches(article, statement, it));
    }
    if (query instanceof Query.Match match) {
      return match.ids().stream()
          .anyMatch(
              id -> values(article, statement, Facet.valueOf(match.field().name())).contains(id));
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
    };
  }

  private List<Choice> choices(Facet facet, Query query) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Article article : articles) {
      for (CitedStatement cited : matching(article, query)) {
        values(article, cited.statement(), facet).forEach(id -> counts.merge(id, 1, Integer::sum));
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
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
