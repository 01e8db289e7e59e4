package dragoman.source;

import dragoman.article.Article;
import dragoman.article.Source;
import dragoman.article.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * All articles that are one source: an article, its copies, theirs, and so on; with their
 * statements brought together.
 *
 * <p>It depends on the articles that there are and not on the one it was begun with, nor on their
 * order.
 */
public final class Family {

  private final List<Source> articles;
  private final Map<String, List<Statement>> tellings;

  private Family(List<Source> articles, Map<String, List<Statement>> tellings) {
    this.articles = List.copyOf(articles);
    this.tellings = Map.copyOf(tellings);
  }

  /**
   * The family of an article.
   *
   * @param candidates for a profile, the articles that may be copies of it by its {@link
   *     Profile#prints()}, itself among them or not; asked once for each article of the family
   */
  public static Family of(Profile start, Function<Profile, List<Article>> candidates) {
    Map<String, Profile> found = new TreeMap<>();
    Map<String, Map<String, List<Copies.Pair>>> compared = new HashMap<>();
    Deque<Profile> waiting = new ArrayDeque<>(List.of(start));
    found.put(start.article().id(), start);
    List<Copies.Pair> pairs = new ArrayList<>();
    while (!waiting.isEmpty()) {
      Profile next = waiting.remove();
      String id = next.article().id();
      for (Article candidate : candidates.apply(next)) {
        String other = candidate.id();
        if (other.equals(id) || compared.getOrDefault(other, Map.of()).containsKey(id)) {
          continue;
        }
        Profile known = found.get(other);
        Profile profile = known == null ? Profile.of(candidate) : known;
        List<Copies.Pair> copied = Copies.between(next, profile).orElse(null);
        compared
            .computeIfAbsent(id, i -> new HashMap<>())
            .put(other, copied == null ? List.of() : copied);
        if (copied != null) {
          pairs.addAll(copied);
          if (known == null) {
            found.put(other, profile);
            waiting.add(profile);
          }
        }
      }
    }
    List<Article> articles = found.values().stream().map(Profile::article).toList();
    return new Family(
        articles.stream().map(Source::of).toList(),
        articles.size() == 1 ? Map.of() : tellings(articles, pairs));
  }

  /** The statements that are told more than once, each with all that tell the same. */
  private static Map<String, List<Statement>> tellings(
      List<Article> articles, List<Copies.Pair> pairs) {
    Map<String, String> heads = new HashMap<>();
    pairs.forEach(pair -> join(heads, pair.first(), pair.second()));
    Map<String, List<Statement>> byHead = new HashMap<>();
    List<Statement> all = articles.stream().flatMap(it -> it.statements().stream()).toList();
    for (Statement statement : all) {
      statement.also().forEach(other -> join(heads, statement.id(), other));
    }
    for (Statement statement : all) {
      byHead.computeIfAbsent(head(heads, statement.id()), id -> new ArrayList<>()).add(statement);
    }
    Map<String, List<Statement>> tellings = new HashMap<>();
    for (List<Statement> same : byHead.values()) {
      if (same.size() > 1) {
        same.forEach(statement -> tellings.put(statement.id(), List.copyOf(same)));
      }
    }
    return tellings;
  }

  private static void join(Map<String, String> heads, String some, String other) {
    String first = head(heads, some);
    String second = head(heads, other);
    if (!first.equals(second)) {
      heads.put(second, first);
    }
  }

  private static String head(Map<String, String> heads, String id) {
    String head = id;
    for (String next = heads.get(head); next != null; next = heads.get(head)) {
      String beyond = heads.get(next);
      if (beyond != null) {
        heads.put(head, beyond);
      }
      head = next;
    }
    return head;
  }

  /** The articles of the family by id, at least one. */
  public List<Source> articles() {
    return articles;
  }

  /** The ids of its articles but one. */
  public List<String> copiesOf(String article) {
    return articles.stream().map(Source::id).filter(id -> !id.equals(article)).toList();
  }

  /**
   * The other statements that tell the same, in editions and copies, by article and place; empty
   * when there are none, and for a family of one, whose statements know their editions.
   */
  public List<Statement> others(Statement statement) {
    return tellings.getOrDefault(statement.id(), List.of()).stream()
        .filter(other -> !other.id().equals(statement.id()))
        .toList();
  }
}
