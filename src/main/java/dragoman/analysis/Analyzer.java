package dragoman.analysis;

import dragoman.article.Article;
import dragoman.article.Draft;
import dragoman.article.Edition;
import dragoman.article.Mention;
import dragoman.article.Span;
import dragoman.article.Statement;
import dragoman.reference.Reference;
import dragoman.reference.language.Language;
import dragoman.reference.language.Languages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Turns drafts into articles: editions, mentions, statements. */
public final class Analyzer {

  private static final int HEADLINE = 90;

  /** In paragraphs; a quotation that runs on longer lost its closing mark. */
  private static final int LONGEST_QUOTE = 8;

  private final Reference reference;
  private final Languages languages;

  /** An analyzer that knows these names and languages; it holds nothing else and may be shared. */
  public Analyzer(Reference reference, Languages languages) {
    this.reference = reference;
    this.languages = languages;
  }

  /** The article with everything that was found in it; a text without letters has no editions. */
  public Article analyse(Draft draft) {
    String text = draft.text();
    List<Edition> editions = new EditionSplitter(languages).split(text, draft.language());
    CodePoints points = new CodePoints(text, draft.offset());
    People people = new People(reference, draft.published().day());
    List<Mention> mentions = new ArrayList<>();
    List<List<Statement>> byEdition = new ArrayList<>();
    StatementMaker maker = new StatementMaker(draft, points, people);
    for (Edition edition : capitalsFirst(editions)) {
      Optional<Language> language = languages.byTag(edition.language());
      if (language.isPresent()) {
        byEdition.add(edition(draft, edition, language.get(), people, mentions, maker));
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    List<Statement> statements = new ArrayList<>(new Aligner(editions).align(byEdition));
    statements.sort(Comparator.comparing(Statement::content));
    String headline = draft.headline();
    return new Article(
        draft.id(),
        draft.file(),
        text,
        draft.offset(),
        headline == null || headline.isBlank() ? firstWords(text, editions) : headline,
        headline == null || headline.isBlank()
            ? Article.HeadlineBasis.FIRST_WORDS
            : Article.HeadlineBasis.STATED,
        draft.outlet(),
        draft.published(),
        draft.byline(),
        draft.url(),
        editions,
        mentions,
        statements,
        people.newcomers(named(mentions, statements)),
        draft.extra(),
        draft.hash());
  }

  private static Set<String> named(List<Mention> mentions, List<Statement> statements) {
    Set<String> ids = new TreeSet<>();
    mentions.forEach(mention -> ids.add(mention.id()));
    statements.forEach(statement -> ids.add(statement.attribution().speaker().id()));
    return ids;
  }

  /** Editions that show names by capitals go first, so that the others find their people known. */
  private List<Edition> capitalsFirst(List<Edition> editions) {
    List<Edition> ordered = new ArrayList<>(editions);
    ordered.sort(
        Comparator.comparing(
            edition ->
                languages
                    .byTag(edition.language())
                    .map(Language::names)
                    .orElse(Language.Names.PLAIN)));
    return ordered;
  }

  private List<Statement> edition(
      Draft draft,
      Edition edition,
      Language language,
      People people,
      List<Mention> mentions,
      StatementMaker maker) {
    List<Passage> passages = new ArrayList<>();
    List<List<Claim>> claimed = new ArrayList<>();
    List<List<DateFinder.Named>> dated = new ArrayList<>();
    MentionFinder finder = new MentionFinder(language.tag(), people);
    SpeakerStack stack = new SpeakerStack();
    Capitals capitals = new Capitals(draft.text(), language);
    boolean spoke = false;
    List<Span> paragraphs = edition.paragraphs();
    maker.startEdition();
    for (int i = 0; i < paragraphs.size(); i++) {
      Passage passage = new Passage(draft.text(), paragraphs.get(i), language, reference, capitals);
      boolean title = i == 0 && Headings.isTitle(passage, paragraphs.size());
      int last = closedIn(draft.text(), paragraphs, i, language, passage.leftOpen());
      if (last > i) {
        Span joined = new Span(paragraphs.get(i).start(), paragraphs.get(last).end());
        passage = new Passage(draft.text(), joined, language, reference, capitals);
        i = last;
      }
      List<Chunk> chunks = new ChunkFinder(passage, people).find();
      DateFinder dates = new DateFinder(passage, draft.published());
      List<DateFinder.Named> days = dates.find();
      finder.read(passage, chunks);
      finder.addAll(dates.mentions(days));
      StatementFinder statementFinder = new StatementFinder(passage, chunks, people, stack, spoke);
      if (title || Headings.isHeading(passage)) {
        statementFinder.overhear();
      } else {
        List<Claim> claims = statementFinder.find();
        finder.addAll(statementFinder.introduced());
        spoke = statementFinder.spoke();
        passages.add(passage);
        claimed.add(claims);
        dated.add(days);
      }
    }
    mentions.addAll(finder.all());
    NamedLater.holders(claimed, people);
    NamedLater.resolve(claimed);
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      statements.addAll(maker.make(passages.get(i), claimed.get(i), dated.get(i)));
    }
    return statements;
  }

  /**
   * The paragraph that closes a quotation which another one left open, before another one opens;
   * the paragraph itself when none does.
   */
  private static int closedIn(
      String text, List<Span> paragraphs, int from, Language language, char mark) {
    String closers = language.quotes().getOrDefault(mark, "");
    int last = Math.min(paragraphs.size(), from + LONGEST_QUOTE);
    for (int k = from + 1; mark != 0 && k < last; k++) {
      Span paragraph = paragraphs.get(k);
      for (int i = paragraph.start(); i < paragraph.end(); i++) {
        char c = text.charAt(i);
        boolean apart = i == paragraph.start() || text.charAt(i - 1) == ' ';
        boolean inWord = i + 1 < paragraph.end() && Character.isLetter(text.charAt(i + 1));
        if (c == mark && apart && (inWord || closers.indexOf(c) < 0)) {
          return from;
        }
        if (closers.indexOf(c) >= 0 && !inWord) {
          return k;
        }
      }
    }
    return from;
  }

  private static String firstWords(String text, List<Edition> editions) {
    if (editions.isEmpty()) {
      return text.strip().isEmpty()
          ? ""
          : text.strip().substring(0, Math.min(HEADLINE, text.strip().length()));
    }
    Span first = editions.get(0).paragraphs().get(0);
    String words = first.of(text);
    if (words.length() <= HEADLINE) {
      return words;
    }
    int end = words.lastIndexOf(' ', HEADLINE);
    return words.substring(0, end < HEADLINE / 2 ? HEADLINE : end) + "…";
  }
}
