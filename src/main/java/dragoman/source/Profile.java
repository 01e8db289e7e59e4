package dragoman.source;

import dragoman.article.Article;
import dragoman.article.Edition;
import dragoman.article.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An article prepared for being compared with others. */
public final class Profile {

  /** Fewer shingles than this are too few to judge an edition by. */
  static final int LEAST_SHINGLES = 20;

  private final Article article;
  private final Map<String, Shingles> words = new LinkedHashMap<>();
  private final Map<String, List<Line>> lines = new LinkedHashMap<>();

  private Profile(Article article) {
    this.article = article;
    for (Edition edition : article.editions()) {
      words.put(edition.language(), Shingles.of(article, edition, LEAST_SHINGLES));
    }
    for (Statement statement : article.statements()) {
      lines
          .computeIfAbsent(statement.language(), language -> new ArrayList<>())
          .add(
              new Line(
                  statement,
                  Told.of(article, statement),
                  article.words(statement.content()),
                  Shingles.of(article.text(), statement.content())));
    }
  }

  /**
   * A statement prepared for being compared.
   *
   * @param told what a translation keeps of it
   * @param words as written
   * @param shingles those of its words
   */
  record Line(Statement statement, Told told, String words, Shingles shingles) {}

  /** The profile of an article; the time goes with its length. */
  public static Profile of(Article article) {
    return new Profile(article);
  }

  /** The article it is of. */
  public Article article() {
    return article;
  }

  /** The shingles of each edition, by language. */
  Map<String, Shingles> words() {
    return words;
  }

  /** The languages of its statements. */
  Set<String> languages() {
    return lines.keySet();
  }

  /** The statements of an edition in order of place; empty when it has none. */
  List<Line> lines(String language) {
    return lines.getOrDefault(language, List.of());
  }

  /** Those of them that are no part of another one. */
  List<Line> whole(String language) {
    return lines(language).stream().filter(line -> line.statement().nestedIn() == null).toList();
  }

  /** What it can be looked up by. */
  public Prints prints() {
    Set<Long> chosen = new TreeSet<>();
    words.values().forEach(shingles -> chosen.addAll(shingles.chosen()));
    return new Prints(chosen, neighbours());
  }

  /** Each two statements that follow one another, with the day; none without a day. */
  private Set<Long> neighbours() {
    Set<Long> prints = new TreeSet<>();
    @Nullable LocalDate day = article.published().day();
    if (day == null) {
      return prints;
    }
    for (String language : languages()) {
      List<Line> edition = whole(language);
      for (int i = 1; i < edition.size(); i++) {
        long before = edition.get(i - 1).told().print();
        prints.add(
            (day.toEpochDay() * 31 + before) * 0x9e3779b97f4a7c15L ^ edition.get(i).told().print());
      }
    }
    return prints;
  }
}
