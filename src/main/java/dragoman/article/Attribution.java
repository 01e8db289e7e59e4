package dragoman.article;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The chain from a speaker to the page: who said it, where, to whom, and who carried it.
 *
 * @param speaker the origin, never the carrier
 * @param asWritten the words that name the speaker in the sentence, title included; null when
 *     elided
 * @param channel id of where it was said ({@code telegram}, {@code interview}, {@code nbc-news});
 *     null when unknown
 * @param relays ids of the agencies and papers between, nearest to the speaker first
 * @param addressee id of whom it was said to, null when nobody is named
 * @param confidence how sure the speaker is
 * @param rule the name of the rule that found the speaker; then, after semicolons, what a person at
 *     the desk has corrected, by whom and when. A corrected speaker has no other rule
 */
public record Attribution(
    Speaker speaker,
    @Nullable String asWritten,
    @Nullable String channel,
    List<String> relays,
    @Nullable String addressee,
    Confidence confidence,
    String rule) {

  /** Stands in a rule between what was corrected and by whom. */
  public static final String CORRECTED = " corrected by ";

  private static final Pattern CORRECTION =
      Pattern.compile("([a-z]+)" + CORRECTED + "(.+) on (\\d{4}-\\d{2}-\\d{2})");

  /** Makes the list its own. */
  public Attribution {
    relays = List.copyOf(relays);
  }

  /** What was corrected, by whom and when, as the rule says it; empty when nothing was. */
  public List<String> corrections() {
    return rule.contains(CORRECTED)
        ? Arrays.stream(rule.split("; ")).filter(part -> part.contains(CORRECTED)).toList()
        : List.of();
  }

  /** What was corrected, by whom and when, taken apart. */
  public List<Correction> correctedParts() {
    return corrections().stream()
        .map(CORRECTION::matcher)
        .filter(Matcher::matches)
        .map(part -> new Correction(part.group(1), part.group(2), LocalDate.parse(part.group(3))))
        .toList();
  }

  /**
   * A part put right by a person at the desk.
   *
   * @param part speaker, date or channel
   * @param by who says so
   * @param day when
   */
  public record Correction(String part, String by, LocalDate day) {}

  /** How sure an attribution is, the surest first. */
  public enum Confidence {
    /** The speaker is named in the sentence, as the grammatical subject of the cue. */
    CERTAIN,
    /** A pronoun, a title or a description that only one candidate fits. */
    LIKELY,
    /** Carried over from an earlier sentence. */
    INFERRED;

    /** The word of the data contract. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
