package dragoman.console;

import dragoman.article.Article;
import dragoman.article.CitedStatement;
import dragoman.briefing.Briefing;
import dragoman.briefing.Item;
import dragoman.desk.Desk;
import dragoman.index.Facet;
import dragoman.index.Hits;
import dragoman.index.IndexException;
import dragoman.index.Overview;
import dragoman.query.Query;
import dragoman.query.QueryException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs effects on the desk and answers with messages; it holds nothing but the desk. */
final class Worker {

  /** How many values a facet shows beside the articles. */
  private static final int SHOWN = 60;

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
    } catch (IndexException | IOException e) {
      return new Message.Failed(request.slot(), message(e), request.ticket());
    }
  }

  /** Writes a note. */
  Message save(Effect.SaveBriefing save) {
    try {
      String path = desk.shown(desk.save(save.briefing()));
      return new Message.Saved(path, save.ticket());
    } catch (IOException e) {
      return new Message.Failed(Slot.SAVE, message(e), save.ticket());
    }
  }

  /** Keeps the briefing; empty when that was done. */
  Optional<Message> store(Briefing briefing) {
    try {
      desk.keep(briefing);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(new Message.DraftNotStored(message(e)));
    }
  }

  private static String message(Exception e) {
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }

  private Message answer(Effect.Request request) throws IOException {
    if (request instanceof Effect.LoadTotals it) {
      Overview overview = desk.overview();
      return new Message.Totals(overview.articles(), overview.statements(), it.ticket());
    }
    if (request instanceof Effect.LoadArticles it) {
      return new Message.Articles(
          desk.articles(it.query(), it.page()), it.page(), it.reason(), it.ticket());
    }
    if (request instanceof Effect.LoadStatements it) {
      Hits<CitedStatement> hits = desk.statements(it.query(), it.page());
      return new Message.Statements(hits, it.page(), it.reason(), names(hits.rows()), it.ticket());
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
    Optional<Briefing> draft = desk.draft();
    List<CitedStatement> statements = new ArrayList<>();
    draft.ifPresent(briefing -> briefing.items().forEach(item -> statements.addAll(said(item))));
    return new Message.Draft(draft, names(statements), request.ticket());
  }

  private static List<CitedStatement> said(Item item) {
    return item instanceof Item.Said said ? List.of(said.statement()) : List.of();
  }

  private Message open(Effect.OpenArticle open) {
    Optional<Article> article = desk.article(open.id());
    List<CitedStatement> statements = desk.statements(open.id());
    return new Message.Opened(
        open.slot(),
        open.id(),
        open.statement(),
        article,
        statements,
        names(statements),
        open.ticket());
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

  private List<Choice> values(Facet facet, Query query) {
    return desk.facet(query, facet, SHOWN).stream()
        .map(it -> new Choice(it.id(), name(it.id()), it.count(), List.of()))
        .toList();
  }

  private List<Choice> choices(Facet facet, Query query) {
    return desk.facet(query, facet, CHOICES).stream()
        .map(
            it ->
                new Choice(
                    it.id(), name(it.id()), it.count(), desk.spellings(Chip.field(facet), it.id())))
        .toList();
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
