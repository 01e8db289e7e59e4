package dragoman.analysis;

import dragoman.article.Attribution;
import dragoman.article.Speaker;
import dragoman.reference.language.Agreement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement while its sentence is still being read. */
final class Claim {

  final @Nullable CueSite site;
  final ContentFinder.Kind kind;
  Speaker speaker;
  Attribution.Confidence confidence;
  String rule;
  final @Nullable String asWritten;
  final Clause sentence;
  final @Nullable Claim host;
  final List<String> relays = new ArrayList<>();
  @Nullable String channel;
  @Nullable String addressee;
  int from;
  int to;
  int pauseFrom = -1;
  int pauseTo = -1;

  Claim(
      @Nullable CueSite site,
      ContentFinder.Kind kind,
      Clause content,
      Resolved speaker,
      Clause sentence,
      @Nullable Claim host) {
    this.site = site;
    this.kind = kind;
    this.from = content.from();
    this.to = content.to();
    this.speaker = speaker.speaker();
    this.confidence = speaker.confidence();
    this.rule = speaker.rule();
    this.asWritten = speaker.asWritten();
    this.sentence = sentence;
    this.host = host;
  }

  /** Whether a title alone says who speaks. */
  boolean isDescribed() {
    return site != null
        && site.subject() != null
        && site.subject().sort() == Chunk.Sort.UNNAMED
        && !site.subject().role().isEmpty()
        && site.subject().agreement().number() != Agreement.Number.PLURAL
        && speaker instanceof Speaker.Unnamed;
  }

  /** Gives the described speaker the name that the next paragraph tells. */
  void isSaidBy(Speaker named) {
    speaker = named;
    confidence = Attribution.Confidence.INFERRED;
    rule = "named-later";
  }

  boolean covers(int token) {
    return from <= token && token < to;
  }
}
