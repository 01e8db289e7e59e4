package dragoman.desk;

import dragoman.article.Article;
import dragoman.article.Mention;
import dragoman.article.Statement;
import dragoman.index.ArticleIndex;
import dragoman.index.ArticleRow;
import dragoman.index.Hits;
import dragoman.index.Page;
import dragoman.query.Field;
import dragoman.query.Query;
import dragoman.query.QueryException;
import dragoman.query.QueryParser;
import dragoman.query.Vocabulary;
import dragoman.reference.Match;
import dragoman.reference.Person;
import dragoman.reference.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Explains names: whom they may mean, by which rule, and where that is seen. */
final class Identities {

  /** How many articles are looked through for one identity. */
  static final int ARTICLES = 500;

  private static final String ORGANISATION = "organisation:";

  /** Of a name that no table has. */
  private static final String AS_IN_ARTICLES = "name in the articles";

  /** Of words that mean somebody only beside others: an inflected form, a surname, a title. */
  private static final String BY_CONTEXT = "its article";

  private final Reference reference;
  private final ArticleIndex index;
  private final Vocabulary vocabulary;
  private final String language;

  Identities(Reference reference, ArticleIndex index, Vocabulary vocabulary, String language) {
    this.reference = reference;
    this.index = index;
    this.vocabulary = vocabulary;
    this.language = language;
  }

  /** See {@link Desk#who}. */
  List<Identity> of(String name, QueryParser parser) throws QueryException {
    Set<String> ids = new LinkedHashSet<>();
    reference.matches(name).stream().map(Match::id).filter(this::isActor).forEach(ids::add);
    try {
      ids.addAll(parser.resolve(Field.PERSON, name));
    } catch (QueryException e) {
      if (ids.isEmpty()) {
        throw e;
      }
    }
    return ids.stream().map(id -> identity(id, name)).toList();
  }

  private boolean isActor(String id) {
    return id.startsWith(ORGANISATION) || reference.person(id).isPresent();
  }

  private Identity identity(String id, String name) {
    Hits<ArticleRow> hits =
        index.articles(new Query.Match(Field.PERSON, List.of(id)), new Page(0, ARTICLES));
    Map<String, List<String>> spellings = reference.names(id);
    boolean known = !spellings.isEmpty();
    Identity.Origin origin =
        reference.isOfDesk(id)
            ? Identity.Origin.DESK
            : known ? Identity.Origin.PROGRAM : Identity.Origin.ARTICLES;
    List<String> called = vocabulary.names(Field.PERSON, id);
    return new Identity(
        id,
        known || called.isEmpty() ? reference.name(id, language) : called.get(0),
        reference.rule(name, id).map(Match.Rule::label).orElse(AS_IN_ARTICLES),
        origin,
        reference.country(id).orElse(null),
        spellings,
        reference.person(id).map(Person::offices).orElse(List.of()),
        hits.total(),
        seen(id, hits.rows(), known));
  }

  private List<Identity.Seen> seen(String id, List<ArticleRow> rows, boolean known) {
    Map<Identity.Seen, Integer> counts = new HashMap<>();
    for (ArticleRow row : rows) {
      index.article(row.source().id()).ifPresent(article -> count(article, id, known, counts));
    }
    List<Identity.Seen> seen = new ArrayList<>();
    counts.forEach(
        (form, count) ->
            seen.add(new Identity.Seen(form.words(), form.language(), count, form.rule())));
    seen.sort(
        Comparator.comparing(Identity.Seen::count)
            .reversed()
            .thenComparing(Identity.Seen::language)
            .thenComparing(Identity.Seen::words)
            .thenComparing(Identity.Seen::rule));
    return seen;
  }

  private void count(
      Article article, String id, boolean known, Map<Identity.Seen, Integer> counts) {
    for (Mention mention : article.mentions()) {
      if (mention.id().equals(id)) {
        String words = article.words(mention.span());
        String rule =
            reference
                .rule(words, id)
                .map(Match.Rule::label)
                .orElse(known ? BY_CONTEXT : AS_IN_ARTICLES);
        counts.merge(new Identity.Seen(words, mention.language(), 0, rule), 1, Integer::sum);
      }
    }
    for (Statement statement : article.statements()) {
      String written = statement.attribution().asWritten();
      if (written != null && statement.attribution().speaker().id().equals(id)) {
        String rule = "speaker: " + statement.attribution().rule();
        counts.merge(new Identity.Seen(written, statement.language(), 0, rule), 1, Integer::sum);
      }
    }
  }
}
