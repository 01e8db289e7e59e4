package dragoman.verification;

import dragoman.article.Place;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking one quotation.
 *
 * @param quoted the quotation
 * @param outcome the worst of what is wrong with it
 * @param found where its words, or those nearest to them, stand; null when nowhere
 * @param forgiven the differences that were passed over
 * @param why one remark for each thing that is wrong, for the user; empty when nothing is
 */
public record Check(
    Quoted quoted,
    Outcome outcome,
    @Nullable Found found,
    Set<Forgiven> forgiven,
    List<String> why) {

  /** Makes the collections its own. */
  public Check {
    forgiven = Set.copyOf(forgiven);
    why = List.copyOf(why);
  }

  /**
   * Words of the corpus.
   *
   * @param article the article's id
   * @param place in the decoded file, in code points; null for words of the headline
   * @param words the words, to the character
   * @param speakers ids of those who said them; empty when they are nobody's statement
   * @param difference from these words to the note's, word by word: {@code [-gone-]}, {@code
   *     {+new+}}; empty when there is none
   */
  public record Found(
      String article,
      @Nullable Place place,
      String words,
      List<String> speakers,
      String difference) {

    /** Makes the list its own. */
    public Found {
      speakers = List.copyOf(speakers);
    }
  }
}
