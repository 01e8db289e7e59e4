package dragoman.article;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody is said to have said: content, cue and source (the terms of PARC 3.0, Pareti
 * 2016).
 *
 * @param id the article's id, {@code @}, and the content's first code point in the file
 * @param language the edition's language
 * @param content what was said, without the attribution, outer quote marks and final full stop
 * @param parts the pieces of the content when the cue stands inside it; empty when it is whole
 * @param attribution who it comes from, and how
 * @param form whether the words are the speaker's own
 * @param cue the words that say it is a statement, as written; null for an uncued continuation
 * @param cueSpan where the cue stands, null as above
 * @param cueType what kind of cue
 * @param countries codes of the countries named in the content, sorted
 * @param topics ids of the topics of the content, sorted
 * @param said when it was said
 * @param nestedIn id of the statement it is part of, null when it stands alone
 * @param also ids of the same statement in other editions; of one that was read from an index, in
 *     copies of its article too
 */
public record Statement(
    String id,
    String language,
    Span content,
    List<Span> parts,
    Attribution attribution,
    Form form,
    @Nullable String cue,
    @Nullable Span cueSpan,
    CueType cueType,
    List<String> countries,
    List<String> topics,
    When said,
    @Nullable String nestedIn,
    List<String> also) {

  /** Makes the lists its own. */
  public Statement {
    parts = List.copyOf(parts);
    countries = List.copyOf(countries);
    topics = List.copyOf(topics);
    also = List.copyOf(also);
  }

  /** The same with the ids of other tellings of it. */
  public Statement withAlso(List<String> newAlso) {
    return new Statement(
        id,
        language,
        content,
        parts,
        attribution,
        form,
        cue,
        cueSpan,
        cueType,
        countries,
        topics,
        said,
        nestedIn,
        newAlso);
  }

  /** The same with another attribution. */
  public Statement with(Attribution newAttribution) {
    return new Statement(
        id,
        language,
        content,
        parts,
        newAttribution,
        form,
        cue,
        cueSpan,
        cueType,
        countries,
        topics,
        said,
        nestedIn,
        also);
  }

  /** Whether the words are the speaker's own. */
  public enum Form {
    /** All of the content stands in quote marks. */
    DIRECT,
    /** None of it does. */
    INDIRECT,
    /** A part does. */
    MIXED;

    /** The word of the data contract. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What kind of cue a statement hangs on. */
  public enum CueType {
    /** A finite verb: said, أكد, a declarat. */
    FINITE,
    /** A participle or gerund that leans on an earlier cue: مؤكداً, adding, adăugând. */
    PARTICIPLE,
    /** A verb that does what it names, with nominal content: welcomed, دعا إلى, a cerut. */
    PERFORMATIVE,
    /** A verb that denies its content: the statement reads "denied that …". */
    DENIAL,
    /** According to, بحسب, potrivit. */
    ACCORDING,
    /** A noun: calls for, تحذيرات من, declarația că. */
    NOMINAL,
    /** No cue: a free-standing quotation or sentence that goes on with the speaker before. */
    NONE;

    /** The word of the data contract. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The day of a statement.
   *
   * @param day null when unresolved
   * @param basis how it is known
   * @param words the expression in the text, null when the text has none
   */
  public record When(java.time.@Nullable LocalDate day, DateBasis basis, @Nullable String words) {

    /** Nothing says when. */
    public static final When UNKNOWN = new When(null, DateBasis.UNRESOLVED, null);
  }

  /** The last piece of {@link #id()} behind the article's: the content's first code point. */
  public String mark() {
    return id.substring(id.lastIndexOf('@') + 1);
  }
}
