package dragoman.evaluation;

import dragoman.article.Place;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One article's annotation.
 *
 * @param file the text's file name
 * @param text the text as in the file
 * @param editions the extent of each language
 * @param statements who said what
 * @param people everybody named
 * @param bodies institutions that speak
 * @param countries codes of the countries of the article
 * @param historical codes of states that are no more, not scored
 */
public record Gold(
    String file,
    String text,
    Map<String, Place> editions,
    List<Row> statements,
    List<Named> people,
    List<Named> bodies,
    Set<String> countries,
    Set<String> historical) {

  /** Makes the collections its own. */
  public Gold {
    editions = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(editions));
    statements = List.copyOf(statements);
    people = List.copyOf(people);
    bodies = List.copyOf(bodies);
    countries = Set.copyOf(countries);
    historical = Set.copyOf(historical);
  }

  /**
   * An annotated statement.
   *
   * @param id its id in the file
   * @param language its edition
   * @param parts where its content stands, one range when whole
   * @param text the content
   * @param speakers who said it, the first the best answer, each other as good
   * @param cueType what kind of cue
   * @param certainty whether it is asked for
   */
  public record Row(
      String id,
      String language,
      List<Place> parts,
      String text,
      List<String> speakers,
      String cueType,
      Certainty certainty) {

    /** Makes the lists its own. */
    public Row {
      parts = List.copyOf(parts);
      speakers = List.copyOf(speakers);
    }
  }

  /** Whether annotators agree that a row is one. */
  public enum Certainty {
    SURE,
    /** Neither asked for nor punished where only sure rows count. */
    DOUBTFUL
  }

  /**
   * Somebody or something named.
   *
   * @param id the id
   * @param names further ids and spellings that mean the same
   * @param languages the editions it is named in
   */
  public record Named(String id, List<String> names, Set<String> languages) {

    /** Makes the collections its own. */
    public Named {
      names = List.copyOf(names);
      languages = Set.copyOf(languages);
    }
  }
}
