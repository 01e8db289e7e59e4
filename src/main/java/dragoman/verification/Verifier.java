package dragoman.verification;

import dragoman.analysis.Analyzer;
import dragoman.article.Article;
import dragoman.briefing.NoteHead;
import dragoman.index.ArticleIndex;
import dragoman.query.Vocabulary;
import dragoman.reference.Reference;
import dragoman.reference.language.Language;
import dragoman.reference.language.Languages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Checks the quotations of notes against the articles of an index.
 *
 * <p>A quotation with a footnote of this program is looked for at its place first, then in its
 * article, then everywhere; one without is looked for everywhere. Words that are nowhere are
 * compared with those nearest to them.
 */
public final class Verifier {

  private final ArticleIndex index;
  private final Reference reference;
  private final Vocabulary vocabulary;
  private final Supplier<Analyzer> analyzer;
  private final String language;

  /**
   * A verifier.
   *
   * @param vocabulary of the index
   * @param analyzer reads the notes' own words; asked when there is a note
   * @param language BCP 47 tag of the language of names in remarks
   */
  public Verifier(
      ArticleIndex index,
      Reference reference,
      Vocabulary vocabulary,
      Supplier<Analyzer> analyzer,
      String language) {
    this.index = index;
    this.reference = reference;
    this.vocabulary = vocabulary;
    this.analyzer = analyzer;
    this.language = language;
  }

  /**
   * Checks every quotation of a note, and the sources of its front matter that none of them tells
   * about, by line.
   *
   * @param note Markdown, with any line ends
   */
  public List<Check> verify(String note) {
    NoteHead head = NoteHead.of(note);
    String written = head.language();
    List<Language> languages = Languages.load().all();
    Names names = new Names(reference, vocabulary, written.isEmpty() ? language : written);
    NoteReader reader =
        new NoteReader(
            analyzer.get(),
            names,
            new QuoteMarks(languages.stream().map(Language::quotes).toList()),
            new StatedDays(languages.stream().map(Language::tag).toList()));
    List<Quoted> quoted = reader.read(note, written.isEmpty() ? null : written);
    List<Check> checks = new ArrayList<>();
    checks.addAll(verify(quoted, names));
    checks.addAll(sources(head.sources(), checks));
    checks.sort(java.util.Comparator.comparingInt(check -> check.quoted().line()));
    return List.copyOf(checks);
  }

  /** Checks quotations that were read already. */
  public List<Check> verify(List<Quoted> quoted) {
    return verify(quoted, new Names(reference, vocabulary, language));
  }

  private List<Check> verify(List<Quoted> quoted, Names names) {
    Library library = new Library(index);
    List<Search> searches = quoted.stream().map(one -> new Search(one, library).run()).toList();
    Judge judge = new Judge(names, searches);
    return searches.stream().filter(Search::counts).map(judge::check).toList();
  }

  private List<Check> sources(List<NoteHead.Listed> sources, List<Check> checks) {
    Set<String> told = new HashSet<>();
    for (Check check : checks) {
      Pointer pointer = check.quoted().pointer();
      if (pointer != null
          && check.outcome() != Outcome.EXACT
          && check.outcome() != Outcome.ALTERED) {
        told.add(pointer.article());
      }
    }
    List<Check> more = new ArrayList<>();
    for (NoteHead.Listed source : sources) {
      @Nullable Article article = index.article(source.article()).orElse(null);
      if (told.contains(source.article())) {
        continue;
      }
      Quoted row =
          new Quoted(source.line(), source.article(), Quoted.Form.INLINE, null, Claim.NONE);
      if (article == null) {
        more.add(
            new Check(
                row,
                Outcome.SOURCE_GONE,
                null,
                Set.of(),
                List.of("the corpus has no article '" + source.article() + "'")));
      } else {
        @Nullable LocalDate day = article.published().day();
        String published = day == null ? "" : day.toString();
        if (!source.published().isEmpty() && !published.equals(source.published())) {
          more.add(
              new Check(
                  row,
                  Outcome.DATE_CHANGED,
                  null,
                  Set.of(),
                  List.of(
                      Judge.days(
                          "the front matter says", source.published(), "its article", day))));
        }
      }
    }
    return more;
  }
}
