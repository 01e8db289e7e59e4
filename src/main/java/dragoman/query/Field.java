package dragoman.query;

import java.util.Locale;

/** The fields of the grammar that take ids. */
public enum Field {
  /** Who said it. */
  SPEAKER(Subject.STATEMENT),
  /** The speaker's country. */
  FROM(Subject.STATEMENT),
  /** Talked about or speaking. */
  PERSON(Subject.EITHER),
  /** In the statement; for articles: in the article. */
  COUNTRY(Subject.EITHER),
  /** Where it was said. */
  CHANNEL(Subject.STATEMENT),
  /** The agency that carried it. */
  VIA(Subject.STATEMENT),
  /** Who printed it. */
  OUTLET(Subject.EITHER),
  /** What it is about. */
  TOPIC(Subject.STATEMENT),
  /** The edition's language. */
  LANG(Subject.EITHER),
  /** Direct, indirect, mixed. */
  FORM(Subject.STATEMENT),
  /** Certain, likely, inferred. */
  CONFIDENCE(Subject.STATEMENT),
  /** A word that the user has put on the article; kept apart from the articles. */
  TAG(Subject.EITHER);

  /** What a field says something about. */
  public enum Subject {
    /** Statements alone: an article has it when one of its statements has. */
    STATEMENT,
    /** Statements, and articles as a whole. */
    EITHER
  }

  private final Subject subject;

  Field(Subject subject) {
    this.subject = subject;
  }

  /** What the field says something about. */
  public Subject subject() {
    return subject;
  }

  /** The word of the grammar. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
