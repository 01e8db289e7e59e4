package dragoman.evaluation;

import dragoman.article.Attribution.Confidence;
import java.util.EnumMap;
import java.util.Map;

/**
 * The figures of one language, or of all.
 *
 * @param detection statements found: token overlap (intersection over union) of at least one half
 * @param attribution matched statements with the right speaker, of all matched
 * @param endToEnd detection with a wrong speaker as no match
 * @param speakers who speaks in an article
 * @param people who is named in an article
 * @param countries what countries an article names
 * @param byConfidence matched statements by the level of their attribution: right of predicted
 */
public record Measures(
    Score detection,
    Score attribution,
    Score endToEnd,
    Score speakers,
    Score people,
    Score countries,
    Map<Confidence, Score> byConfidence) {

  static final Measures NONE =
      new Measures(
          Score.NONE, Score.NONE, Score.NONE, Score.NONE, Score.NONE, Score.NONE, Map.of());

  /** Makes the map its own. */
  public Measures {
    byConfidence = Map.copyOf(byConfidence);
  }

  Measures plus(Measures other) {
    Map<Confidence, Score> sum = new EnumMap<>(Confidence.class);
    sum.putAll(byConfidence);
    other.byConfidence.forEach((level, score) -> sum.merge(level, score, Score::plus));
    return new Measures(
        detection.plus(other.detection),
        attribution.plus(other.attribution),
        endToEnd.plus(other.endToEnd),
        speakers.plus(other.speakers),
        people.plus(other.people),
        countries.plus(other.countries),
        sum);
  }
}
