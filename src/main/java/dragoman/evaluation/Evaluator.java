package dragoman.evaluation;

import dragoman.analysis.Analyzer;
import dragoman.article.Article;
import dragoman.article.Draft;
import dragoman.article.Published;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Analyses annotated articles and measures the result. */
public final class Evaluator {

  private final Analyzer analyzer;

  /** An evaluator of what this analyzer finds. */
  public Evaluator(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** Which annotated rows are asked for. */
  public enum Rows {
    ALL,
    /** Doubtful rows are neither asked for nor punished. */
    SURE
  }

  /** The figures by language and the errors, article by article. */
  public Report evaluate(List<Gold> golds, Rows rows) {
    Map<String, Measures> byLanguage = new TreeMap<>();
    List<String> errors = new ArrayList<>();
    for (Gold gold : golds) {
      Article article = analyzer.analyse(draft(gold));
      for (String language : gold.editions().keySet()) {
        Comparison comparison = new Comparison(gold, article, language, rows);
        byLanguage.merge(language, comparison.measures(), Measures::plus);
        errors.addAll(comparison.errors());
      }
    }
    return new Report(golds.size(), rows, byLanguage, errors);
  }

  private static Draft draft(Gold gold) {
    return new Draft(
        gold.file(),
        gold.file(),
        gold.text(),
        0,
        null,
        null,
        Published.UNKNOWN,
        null,
        null,
        null,
        Map.of(),
        "");
  }
}
