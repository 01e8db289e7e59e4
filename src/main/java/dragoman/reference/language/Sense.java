package dragoman.reference.language;

import java.util.Locale;

/** What a word or phrase of a language does in a report of speech. */
public enum Sense {
  /** Says that something was said; has a {@link Cue}. */
  CUE,
  /** What somebody is: value is the role. */
  TITLE,
  /** The rest of a title behind a demonym; value is the whole title's role. */
  TITLE_TAIL,
  /** A counterpart: his counterpart, نظيره, omologul său. */
  COUNTERPART,
  /** A source without a name; value is a short English description. */
  UNNAMED,
  /** A word that points back to such a source; value as there. */
  BACK_REFERENCE,
  /** A personal pronoun in the subject's place. */
  PRONOUN,
  /** Opens the content: that, أن, că. */
  THAT,
  /** Opens the content and belongs to it: أنه, أنها. */
  THAT_WITH_SUBJECT,
  /** Opens a question in reported speech: whether, dacă. */
  WHETHER,
  /** Opens an infinitive or subjunctive: to, să. */
  INFINITIVE,
  NEGATION,
  /** According to; value {@code speaker} or {@code clause}. */
  ACCORDING,
  /** Names the origin behind a carrier: citing, نقلاً عن. */
  CITING,
  /** Stands before the origin behind a carrier's verb: عن in نقلت رويترز عن. */
  FROM_ORIGIN,
  /** Stands between a document and its author: published (by). */
  AUTHORED,
  /** Opens a participle with a subject of its own: with (one of them saying). */
  ABSOLUTE,
  /** A place or way of saying: interview, statement; value is the channel's id. */
  CHANNEL,
  /** Opens a clause of its own beside the one before: while, بينما. */
  CONTRAST,
  /** Opens a tail that is the outlet's: although, رغم أن. */
  CONCESSIVE,
  AND,
  /** Opens a clause about the noun before it: who, الذي, care. */
  RELATIVE,
  PREPOSITION,
  /** A preposition that governs places, never people: in, din. */
  PLACE_PREPOSITION,
  /** May stand between subject, cue and content without a meaning for either. */
  ADVERB,
  /** Stands with a verb before it: has, قد. */
  AUXILIARY,
  /** Makes a verb passive: was. */
  PASSIVE,
  /** Opens a sentence that goes on with the speaker before: therefore, لذلك. */
  CONTINUER,
  /** Points back to a content without repeating it: this, ذلك. */
  ANAPHOR,
  /** A speech act without content: declined to comment. */
  REFUSAL,
  /** Month; value is 1 to 12. */
  MONTH,
  /** Day of the week; value is 1 (Monday) to 7. */
  WEEKDAY,
  /** Day counted from today; value is how many days later. */
  DAY,
  /**
   * Earlier or later than the word beside it says: last, next; value is {@code -1} or {@code 1}.
   */
  SHIFT,
  /** A part of a month, before its name: early, mid; value is the day that stands for it. */
  MONTH_PART,
  /**
   * A week or month counted from the present one: {@code week} or {@code month}, how many later,
   * and -1 where only days before the article's are meant, 1 where only days behind it are, 0.
   */
  PERIOD,
  /** A part of the day or a time without a day: this morning. */
  TIME,
  ABBREVIATION,
  /** The, a. */
  ARTICLE,
  /** Joins a title with what it is of: of, al, لـ. */
  GENITIVE,
  /** How many: two, several, عدة. */
  QUANTITY,
  /** Describes a source or title: senior, رفيع. */
  ADJECTIVE,
  /** A kind of outlet: agency, صحيفة, ziarul. */
  OUTLET_NOUN,
  /** A kind of body: ministry, وزارة, ministerul; value is an English word for it. */
  BODY,
  /** A first name, with the gender of who bears it; value is its first case where this is none. */
  GIVEN_NAME,
  /** Stands before names of people and little else: lui, domnul. */
  PERSON_MARKER,
  /** What is often named after somebody: street, school, prize. */
  NAMESAKE,
  /** A particle inside a name: bin, van, de. */
  NAME_PARTICLE,
  /** A frequent word by which the language is known. */
  FUNCTION,
  /** Opens a sentence without being a name, though it has a capital. */
  NO_NAME;

  static Sense of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
