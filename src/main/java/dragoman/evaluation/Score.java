package dragoman.evaluation;

/**
 * Precision, recall and their harmonic mean, from counts.
 *
 * @param right how many of both agree
 * @param predicted how many were found
 * @param gold how many there are
 */
public record Score(int right, int predicted, int gold) {

  static final Score NONE = new Score(0, 0, 0);

  Score plus(Score other) {
    return new Score(right + other.right, predicted + other.predicted, gold + other.gold);
  }

  /** The share of what was found that is right; 1 when nothing was found and nothing is there. */
  public double precision() {
    return predicted == 0 ? (gold == 0 ? 1 : 0) : (double) right / predicted;
  }

  /** The share of what is there that was found; 1 when nothing is there. */
  public double recall() {
    return gold == 0 ? 1 : (double) right / gold;
  }

  /** Their harmonic mean; 0 when both are. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
