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

  /** Whether it stands in a relative clause behind a comma: X, who said so, left. */
  boolean isParenthesis(Tokens tokens) {
    return site != null
        && site.subjectPlace() == CueSite.SubjectPlace.ANTECEDENT
        && tokens.isComma(site.start() - 1);
  }

  /** Whether an office alone says who speaks, and the table who held it. */
  boolean isHolder() {
    return site != null
        && site.subject() != null
        && site.subject().sort() == Chunk.Sort.DESCRIPTION
        && speaker instanceof Speaker.Person;
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

  /** Whether a full name of no table says who speaks. */
  boolean isNamedByText() {
    return site != null
        && site.subject() != null
        && site.subject().to() - site.subject().from() > 1
        && site.subject().role().isEmpty()
        && speaker instanceof Speaker.Person person
        && person.office() == null;
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
