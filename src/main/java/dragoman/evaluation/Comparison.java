package dragoman.evaluation;

import dragoman.article.Article;
import dragoman.article.Attribution.Confidence;
import dragoman.article.Mention;
import dragoman.article.Place;
import dragoman.article.Span;
import dragoman.article.Speaker;
import dragoman.article.Statement;
import dragoman.evaluation.Evaluator.Rows;
import dragoman.evaluation.Gold.Certainty;
import dragoman.evaluation.Gold.Row;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One edition of one article against its annotation. */
final class Comparison {

  private static final double ENOUGH = 0.5;
  private static final int SHOWN = 70;

  private final Gold gold;
  private final Article article;
  private final String language;
  private final Rows rows;
  private final Names names;
  private final List<Row> asked;
  private final List<Statement> found;
  private final int[] foundFor;
  private final int[] askedFor;

  Comparison(Gold gold, Article article, String language, Rows rows) {
    this.gold = gold;
    this.article = article;
    this.language = language;
    this.rows = rows;
    names = new Names(gold);
    asked = gold.statements().stream().filter(row -> row.language().equals(language)).toList();
    found =
        article.statements().stream()
            .filter(statement -> statement.language().equals(language))
            .toList();
    foundFor = new int[asked.size()];
    askedFor = new int[found.size()];
    match();
  }

  private record Edge(double overlap, boolean right, int row, int statement) {}

  /** One to one, the best overlap first, the right speaker first among equals. */
  private void match() {
    java.util.Arrays.fill(foundFor, -1);
    java.util.Arrays.fill(askedFor, -1);
    int[] tokens = new Tokens(gold.text()).byCodePoint();
    List<BitSet> wanted = asked.stream().map(row -> tokens(tokens, row.parts())).toList();
    List<BitSet> got = found.stream().map(statement -> tokens(tokens, places(statement))).toList();
    List<Edge> edges = new ArrayList<>();
    for (int r = 0; r < wanted.size(); r++) {
      for (int s = 0; s < got.size(); s++) {
        BitSet both = (BitSet) wanted.get(r).clone();
        both.and(got.get(s));
        int shared = both.cardinality();
        int all = wanted.get(r).cardinality() + got.get(s).cardinality() - shared;
        double overlap = all == 0 ? 0 : (double) shared / all;
        if (overlap >= ENOUGH) {
          edges.add(new Edge(overlap, isRight(asked.get(r), found.get(s)), r, s));
        }
      }
    }
    edges.sort(
        Comparator.comparingDouble(Edge::overlap)
            .reversed()
            .thenComparing(edge -> !edge.right())
            .thenComparingInt(Edge::row)
            .thenComparingInt(Edge::statement));
    for (Edge edge : edges) {
      if (foundFor[edge.row()] < 0 && askedFor[edge.statement()] < 0) {
        foundFor[edge.row()] = edge.statement();
        askedFor[edge.statement()] = edge.row();
      }
    }
  }

  private static BitSet tokens(int[] byCodePoint, List<Place> places) {
    BitSet set = new BitSet();
    for (Place place : places) {
      for (int i = place.start(); i < place.end() && i < byCodePoint.length; i++) {
        if (byCodePoint[i] >= 0) {
          set.set(byCodePoint[i]);
        }
      }
    }
    return set;
  }

  private List<Place> places(Statement statement) {
    List<Span> parts =
        statement.parts().isEmpty() ? List.of(statement.content()) : statement.parts();
    return parts.stream().map(article::place).toList();
  }

  private boolean isRight(Row row, Statement statement) {
    String key = key(statement);
    return row.speakers().stream().map(names::key).anyMatch(key::equals);
  }

  private String key(Statement statement) {
    Speaker speaker = statement.attribution().speaker();
    return names.key(speaker.id(), speaker.name());
  }

  private boolean isDropped(Row row) {
    return rows == Rows.SURE && row.certainty() == Certainty.DOUBTFUL;
  }

  Measures measures() {
    int wanted = 0;
    int matched = 0;
    int right = 0;
    int neutral = 0;
    Map<Confidence, Score> levels = new EnumMap<>(Confidence.class);
    for (int r = 0; r < asked.size(); r++) {
      boolean dropped = isDropped(asked.get(r));
      wanted += dropped ? 0 : 1;
      if (foundFor[r] < 0) {
        continue;
      }
      if (dropped) {
        neutral++;
        continue;
      }
      Statement statement = found.get(foundFor[r]);
      boolean same = isRight(asked.get(r), statement);
      matched++;
      right += same ? 1 : 0;
      levels.merge(
          statement.attribution().confidence(), new Score(same ? 1 : 0, 1, 1), Score::plus);
    }
    int predicted = found.size() - neutral;
    return new Measures(
        new Score(matched, predicted, wanted),
        new Score(right, matched, matched),
        new Score(right, predicted, wanted),
        speakers(),
        people(),
        countries(),
        levels);
  }

  private Score speakers() {
    Set<String> wanted = new LinkedHashSet<>();
    Set<String> soft = new HashSet<>();
    for (Row row : asked) {
      (isDropped(row) ? soft : wanted).add(names.key(row.speakers().get(0)));
    }
    soft.removeAll(wanted);
    Set<String> keys = new TreeSet<>();
    found.forEach(statement -> keys.add(key(statement)));
    Set<String> got = new LinkedHashSet<>();
    for (String key : keys) {
      List<String> instead =
          asked.stream()
              .filter(row -> row.speakers().stream().map(names::key).anyMatch(key::equals))
              .map(row -> names.key(row.speakers().get(0)))
              .toList();
      if (wanted.contains(key) || soft.contains(key) || instead.isEmpty()) {
        got.add(key);
      } else if (instead.stream().noneMatch(keys::contains)) {
        got.add(instead.get(0));
      }
    }
    got.removeAll(soft);
    return overlap(wanted, got);
  }

  private Score people() {
    return overlap(wantedPeople(), foundPeople());
  }

  private Set<String> wantedPeople() {
    Set<String> wanted = new TreeSet<>();
    for (Gold.Named person : gold.people()) {
      if (person.languages().contains(language)) {
        wanted.add(person.id());
      }
    }
    return wanted;
  }

  private Set<String> foundPeople() {
    Set<String> got = new TreeSet<>();
    Map<String, String> keys = new TreeMap<>();
    for (Mention mention : mentions(Mention.Kind.PERSON)) {
      String key = names.key(mention.id(), article.words(mention.span()));
      keys.merge(mention.id(), key, (one, other) -> one.startsWith("?") ? other : one);
    }
    got.addAll(keys.values());
    return got;
  }

  private Score countries() {
    return overlap(gold.countries(), foundCountries());
  }

  private Set<String> foundCountries() {
    Set<String> got = mentioned(Mention.Kind.COUNTRY);
    got.removeAll(gold.historical());
    return got;
  }

  private Set<String> mentioned(Mention.Kind kind) {
    Set<String> ids = new TreeSet<>();
    mentions(kind).forEach(mention -> ids.add(mention.id()));
    return ids;
  }

  private List<Mention> mentions(Mention.Kind kind) {
    return article.mentions().stream()
        .filter(mention -> mention.kind() == kind && mention.language().equals(language))
        .toList();
  }

  private static Score overlap(Set<String> wanted, Set<String> got) {
    Set<String> both = new HashSet<>(wanted);
    both.retainAll(got);
    return new Score(both.size(), got.size(), wanted.size());
  }

  /** What went wrong, a line each. */
  List<String> errors() {
    String where = gold.file() + " " + language + ": ";
    List<String> errors = new ArrayList<>();
    for (int r = 0; r < asked.size(); r++) {
      Row row = asked.get(r);
      if (isDropped(row)) {
        continue;
      }
      String what = row.id() + " [" + row.speakers().get(0) + "] " + shown(row.text());
      if (foundFor[r] < 0) {
        errors.add(where + "missed " + what);
      } else if (!isRight(row, found.get(foundFor[r]))) {
        Statement statement = found.get(foundFor[r]);
        errors.add(
            where
                + "wrong speaker "
                + what
                + " — found "
                + statement.attribution().speaker().id()
                + " ("
                + statement.attribution().rule()
                + ")");
      }
    }
    for (int s = 0; s < found.size(); s++) {
      if (askedFor[s] < 0) {
        Statement statement = found.get(s);
        errors.add(
            where
                + "no statement ["
                + statement.attribution().speaker().id()
                + "] "
                + shown(article.words(statement.content())));
      }
    }
    differences(where + "person", wantedPeople(), foundPeople(), errors);
    differences(where + "country", gold.countries(), foundCountries(), errors);
    return errors;
  }

  private static void differences(
      String where, Set<String> wanted, Set<String> got, List<String> errors) {
    for (String id : new TreeSet<>(wanted)) {
      if (!got.contains(id)) {
        errors.add(where + " missed " + id);
      }
    }
    for (String id : got) {
      if (!wanted.contains(id)) {
        errors.add(where + " not there " + id);
      }
    }
  }

  private static String shown(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
