package dragoman.evaluation;

import dragoman.article.Attribution.Confidence;
import dragoman.evaluation.Evaluator.Rows;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an evaluation found.
 *
 * @param articles how many annotations were used
 * @param rows which rows were asked for
 * @param byLanguage the figures by BCP 47 tag
 * @param errors a line an error, article by article
 */
public record Report(
    int articles, Rows rows, Map<String, Measures> byLanguage, List<String> errors) {

  /** Makes the collections its own. */
  public Report {
    byLanguage = java.util.Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    errors = List.copyOf(errors);
  }

  /** The figures as lines of text. */
  public String figures() {
    StringBuilder out = new StringBuilder();
    out.append(articles)
        .append(articles == 1 ? " article, " : " articles, ")
        .append(rows == Rows.SURE ? "sure rows" : "all rows")
        .append('\n');
    byLanguage.forEach(
        (language, measures) -> {
          out.append('\n').append(language).append('\n');
          line(out, "statements found", measures.detection());
          share(out, "right speaker", measures.attribution());
          line(out, "end to end", measures.endToEnd());
          line(out, "speakers", measures.speakers());
          line(out, "people", measures.people());
          line(out, "countries", measures.countries());
          for (Confidence level : Confidence.values()) {
            Score score = measures.byConfidence().getOrDefault(level, Score.NONE);
            share(out, "right when " + level.label(), score);
          }
        });
    return out.toString();
  }

  private static void line(StringBuilder out, String label, Score score) {
    out.append(
        String.format(
            Locale.ROOT,
            "  %-20s P %.3f  R %.3f  F1 %.3f  (%d right, %d found, %d there)\n",
            label,
            score.precision(),
            score.recall(),
            score.f1(),
            score.right(),
            score.predicted(),
            score.gold()));
  }

  private static void share(StringBuilder out, String label, Score score) {
    if (score.predicted() == 0) {
      out.append(String.format(Locale.ROOT, "  %-20s none\n", label));
    } else {
      out.append(
          String.format(
              Locale.ROOT,
              "  %-20s %.3f  (%d of %d)\n",
              label,
              score.precision(),
              score.right(),
              score.predicted()));
    }
  }
}
