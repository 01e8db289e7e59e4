package dragoman.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A reason for care that follows from a statement's data by rule. */
public enum Caveat {
  /** The source has no name. */
  UNNAMED_SOURCE,
  /** Carried by an agency or a paper before it was printed here. */
  RELAYED,
  /** The words are an edition's, and the speaker's own language is unknown. */
  TRANSLATION,
  /** The day was worked out with an assumption. */
  DATE_INFERRED,
  /** The speaker was carried over from an earlier sentence. */
  SPEAKER_INFERRED,
  /** Only a part of the words is the speaker's own. */
  MIXED_QUOTE,
  /** The statement says what is denied. */
  DENIAL,
  /** Told by one source only. */
  SINGLE_SOURCE;

  /** The words of the data contract: {@code unnamed source}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * The caveats of a statement that is backed by so many independent sources, in the order of this
   * enum.
   */
  public static List<Caveat> of(Statement statement, int sources) {
    List<Caveat> caveats = new ArrayList<>();
    Attribution attribution = statement.attribution();
    if (attribution.speaker() instanceof Speaker.Unnamed) {
      caveats.add(UNNAMED_SOURCE);
    }
    if (!attribution.relays().isEmpty()) {
      caveats.add(RELAYED);
    }
    if (!statement.also().isEmpty()) {
      caveats.add(TRANSLATION);
    }
    if (statement.said().basis() == DateBasis.INFERRED) {
      caveats.add(DATE_INFERRED);
    }
    if (attribution.confidence() == Attribution.Confidence.INFERRED) {
      caveats.add(SPEAKER_INFERRED);
    }
    if (statement.form() == Statement.Form.MIXED) {
      caveats.add(MIXED_QUOTE);
    }
    if (statement.cueType() == Statement.CueType.DENIAL) {
      caveats.add(DENIAL);
    }
    if (sources <= 1) {
      caveats.add(SINGLE_SOURCE);
    }
    return List.copyOf(caveats);
  }
}
