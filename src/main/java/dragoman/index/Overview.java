package dragoman.index;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is in the index, at a glance.
 *
 * @param articles how many articles
 * @param statements how many statements, translations counted once
 * @param undated how many articles without a day
 * @param files how many files of the corpus were looked at
 * @param problems how many problems they had
 * @param languages how many articles have each language, the most first; bilingual ones count in
 *     both
 * @param outlets how many articles each outlet has, the most first; those without one are left out
 * @param first the earliest day of an article, null when none has one
 * @param last the latest day, null as above
 */
public record Overview(
    int articles,
    int statements,
    int undated,
    int files,
    int problems,
    List<Count> languages,
    List<Count> outlets,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {

  /** Makes the lists its own. */
  public Overview {
    languages = List.copyOf(languages);
    outlets = List.copyOf(outlets);
  }
}
