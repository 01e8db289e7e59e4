package dragoman.index;

import dragoman.article.Statement;
import dragoman.query.Field;
import dragoman.query.Query;
import dragoman.source.Quotation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Queries as Lucene's.
 *
 * <p>On statements every condition is about the statement. On articles, a query without a condition
 * that only statements have is about the article; with one, words and phrases are looked for in the
 * article, and everything else holds within one of its statements.
 */
final class Conditions {

  /** Shorter prefixes are looked for in headlines alone: over whole texts they match too much. */
  private static final int PREFIX = 3;

  /** Words in a row that a quotation is looked up by. */
  private static final int RUN = 5;

  /** Different words that are enough to tell what a text is like. */
  private static final int ALIKE = 64;

  private final Words words;
  private final Set<String> languages;
  private final BitSetProducer parents;
  private final Supplier<Namesakes> namesakes;

  /**
   * Conditions for one state of the index.
   *
   * @param languages those of its texts
   * @param parents the last documents of all blocks
   * @param namesakes who goes by several ids
   */
  Conditions(
      Words words, Set<String> languages, BitSetProducer parents, Supplier<Namesakes> namesakes) {
    this.words = words;
    this.languages = languages;
    this.parents = parents;
    this.namesakes = namesakes;
  }

  /** The statements that match. */
  org.apache.lucene.search.Query statements(Query query) {
    return translate(query, Scope.STATEMENT);
  }

  /** The articles that match. */
  org.apache.lucene.search.Query articles(Query query) {
    if (!needsStatement(query)) {
      return translate(query, Scope.ARTICLE);
    }
    List<Query> article = new ArrayList<>();
    List<Query> statement = new ArrayList<>();
    for (Query of : query instanceof Query.And and ? and.of() : List.of(query)) {
      (textual(of) ? article : statement).add(of);
    }
    org.apache.lucene.search.Query joined =
        new ToParentBlockJoinQuery(
            translate(Query.all(statement), Scope.STATEMENT), parents, ScoreMode.None);
    if (article.isEmpty()) {
      return joined;
    }
    return new BooleanQuery.Builder()
        .add(translate(Query.all(article), Scope.ARTICLE), Occur.FILTER)
        .add(joined, Occur.FILTER)
        .build();
  }

  /** Whether some condition is one that only statements have. */
  static boolean needsStatement(Query query) {
    if (query instanceof Query.And and) {
      return and.of().stream().anyMatch(Conditions::needsStatement);
    }
    if (query instanceof Query.Or or) {
      return or.of().stream().anyMatch(Conditions::needsStatement);
    }
    if (query instanceof Query.Not not) {
      return needsStatement(not.of());
    }
    return query instanceof Query.Match match && match.field().subject() == Field.Subject.STATEMENT
        || query instanceof Query.Among among && among.kind() == Query.Among.Kind.STATEMENT
        || query instanceof Query.Is is && is.trait() != Query.Trait.UNDATED;
  }

  /** Whether the values of a field are people. */
  static boolean isPerson(Field field) {
    return field == Field.SPEAKER || field == Field.PERSON;
  }

  private static boolean textual(Query query) {
    if (query instanceof Query.And and) {
      return and.of().stream().allMatch(Conditions::textual);
    }
    if (query instanceof Query.Or or) {
      return or.of().stream().allMatch(Conditions::textual);
    }
    if (query instanceof Query.Not not) {
      return textual(not.of());
    }
    return query instanceof Query.Word || query instanceof Query.Phrase;
  }

  private org.apache.lucene.search.Query translate(Query query, Scope scope) {
    if (query instanceof Query.And and) {
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      if (and.of().stream().allMatch(Query.Not.class::isInstance)) {
        all.add(every(scope), Occur.FILTER);
      }
      for (Query of : and.of()) {
        if (of instanceof Query.Not not) {
          all.add(translate(not.of(), scope), Occur.MUST_NOT);
        } else {
          all.add(translate(of, scope), Occur.FILTER);
        }
      }
      return all.build();
    }
    if (query instanceof Query.Or or) {
      return any(or.of().stream().map(of -> translate(of, scope)).toList());
    }
    if (query instanceof Query.Not not) {
      return new BooleanQuery.Builder()
          .add(every(scope), Occur.FILTER)
          .add(translate(not.of(), scope), Occur.MUST_NOT)
          .build();
    }
    if (query instanceof Query.Match match) {
      List<String> ids = isPerson(match.field()) ? namesakes.get().all(match.ids()) : match.ids();
      return terms(scope.field(match.field().label()), ids);
    }
    if (query instanceof Query.Days days) {
      return days(
          scope.field(Fields.DAY),
          day(days.since(), Integer.MIN_VALUE),
          day(days.until(), Integer.MAX_VALUE));
    }
    if (query instanceof Query.Among among) {
      return among(among, scope);
    }
    if (query instanceof Query.Is is) {
      return terms(scope.field(Fields.IS), List.of(is.trait().label()));
    }
    if (query instanceof Query.Word word) {
      return word(word, scope);
    }
    return query instanceof Query.Phrase phrase
        ? phrase(scope, words.folded(phrase.words()))
        : every(scope);
  }

  private org.apache.lucene.search.Query among(Query.Among among, Scope scope) {
    if (among.ids().isEmpty()) {
      return new MatchNoDocsQuery("nothing is marked so");
    }
    if (among.kind() == Query.Among.Kind.STATEMENT) {
      return terms(Fields.STATEMENT, List.copyOf(among.ids()));
    }
    org.apache.lucene.search.Query articles = terms(Fields.KEY, List.copyOf(among.ids()));
    return scope == Scope.ARTICLE ? articles : new ToChildBlockJoinQuery(articles, parents);
  }

  private static int day(@Nullable LocalDate day, int open) {
    return day == null ? open : (int) day.toEpochDay();
  }

  private static org.apache.lucene.search.Query days(String field, int since, int until) {
    return new IndexOrDocValuesQuery(
        IntPoint.newRangeQuery(field, since, until),
        NumericDocValuesField.newSlowRangeQuery(field, since, until));
  }

  private static org.apache.lucene.search.Query every(Scope scope) {
    return terms(Fields.TYPE, List.of(scope.type()));
  }

  private static org.apache.lucene.search.Query terms(String field, List<String> values) {
    return values.size() == 1
        ? new TermQuery(new Term(field, values.get(0)))
        : new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  private static org.apache.lucene.search.Query any(List<org.apache.lucene.search.Query> of) {
    if (of.size() == 1) {
      return of.get(0);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    of.forEach(each -> any.add(each, Occur.SHOULD));
    return any.build();
  }

  /** The folded word, or its stem in one of the languages, or whom it names. */
  private org.apache.lucene.search.Query word(Query.Word word, Scope scope) {
    boolean prefix = word.word().endsWith("*");
    String text = prefix ? word.word().substring(0, word.word().length() - 1) : word.word();
    List<String> folded = words.folded(text);
    Set<org.apache.lucene.search.Query> any = new LinkedHashSet<>();
    if (prefix && !folded.isEmpty()) {
      any.add(prefix(scope, folded));
    }
    if (!folded.isEmpty()) {
      any.add(phrase(scope, folded));
    }
    for (String language : languages) {
      List<String> stems = words.stems(language, text);
      if (stems.size() == 1) {
        String field = scope.field(Fields.TEXT + Fields.LANGUAGE + language);
        any.add(terms(field, stems));
      }
    }
    if (!word.ids().isEmpty()) {
      any.add(terms(scope.field(Field.PERSON.label()), namesakes.get().all(word.ids())));
    }
    return any.isEmpty() ? new MatchNoDocsQuery("no word") : any(List.copyOf(any));
  }

  private static org.apache.lucene.search.Query prefix(Scope scope, List<String> folded) {
    String last = folded.get(folded.size() - 1);
    boolean whole = last.codePointCount(0, last.length()) >= PREFIX || scope == Scope.STATEMENT;
    String field = scope.field(whole ? Fields.TEXT : Fields.HEADLINE);
    org.apache.lucene.search.Query prefix = new PrefixQuery(new Term(field, last));
    if (folded.size() == 1) {
      return prefix;
    }
    return new BooleanQuery.Builder()
        .add(phrase(scope, folded.subList(0, folded.size() - 1)), Occur.FILTER)
        .add(prefix, Occur.FILTER)
        .build();
  }

  /**
   * The direct statements of the quotation's speaker that have its first, middle or last words:
   * what may be the same quotation.
   */
  org.apache.lucene.search.Query quoted(Quotation quotation) {
    Statement statement = quotation.statement();
    List<String> said = words.folded(quotation.article().words(statement.content()));
    Set<org.apache.lucene.search.Query> runs = new LinkedHashSet<>();
    for (int from : new int[] {0, (said.size() - RUN) / 2, said.size() - RUN}) {
      int start = Math.max(0, from);
      runs.add(phrase(Scope.STATEMENT, said.subList(start, Math.min(said.size(), start + RUN))));
    }
    return new BooleanQuery.Builder()
        .add(
            terms(
                Scope.STATEMENT.field(Field.SPEAKER.label()),
                namesakes.get().all(List.of(statement.attribution().speaker().id()))),
            Occur.FILTER)
        .add(
            terms(Scope.STATEMENT.field(Field.FORM.label()), List.of(statement.form().label())),
            Occur.FILTER)
        .add(any(List.copyOf(runs)), Occur.FILTER)
        .build();
  }

  /** The articles that have at least half of the words, those with more and rarer ones first. */
  org.apache.lucene.search.Query alike(String text) {
    BooleanQuery.Builder alike = new BooleanQuery.Builder();
    List<String> distinct = words.folded(text).stream().distinct().limit(ALIKE).toList();
    for (String word : distinct) {
      alike.add(new TermQuery(new Term(Scope.ARTICLE.field(Fields.TEXT), word)), Occur.SHOULD);
    }
    return alike.setMinimumNumberShouldMatch((distinct.size() + 1) / 2).build();
  }

  private static org.apache.lucene.search.Query phrase(Scope scope, List<String> folded) {
    String field = scope.field(Fields.TEXT);
    return switch (folded.size()) {
      case 0 -> new MatchNoDocsQuery("no word");
      case 1 -> new TermQuery(new Term(field, folded.get(0)));
      default -> new PhraseQuery(field, folded.toArray(String[]::new));
    };
  }
}
