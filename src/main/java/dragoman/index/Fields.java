package dragoman.index;

/** The names of the Lucene fields. */
final class Fields {

  /** Term, all documents: {@link Scope#type}. */
  static final String TYPE = "type";

  /** Term, statements that stand for all of their editions: {@link Scope#type}. */
  static final String FIRST = "first";

  /** Term, all documents: the file they came from. */
  static final String FILE = "file";

  /** Binary doc values, files alone: the {@link FileStamp}. */
  static final String STAMP = "stamp";

  /** Sorted doc values, articles and statements: the article's id. */
  static final String ID = "id";

  /** Term, articles: the article's id. */
  static final String KEY = "key";

  /** Term, statements: the statement's id. */
  static final String STATEMENT = "statement";

  /** Stored, articles: the article. */
  static final String ARTICLE = "article";

  /** Binary doc values, articles: the {@link dragoman.article.Source}. */
  static final String ROW = "row";

  /** Numeric doc values: how many documents before its article a statement stands. */
  static final String PLACE = "place";

  /** Numeric doc values, articles: how many statements stand before it. */
  static final String STATEMENTS = "statements";

  /**
   * Numeric doc values, statements with another edition: how many documents before it the first of
   * them stands, plus one.
   */
  static final String COPY = "copy";

  /** Terms, articles: {@link dragoman.source.Prints#words}, in bytes. */
  static final String WORD_PRINTS = "print.words";

  /** Terms, articles: {@link dragoman.source.Prints#statements}, in bytes. */
  static final String STATEMENT_PRINTS = "print.statements";

  /** Numeric doc values, articles: with a field of prints before it, how many they are. */
  static final String COUNT = ".count";

  /** Terms, statements: the speaker's id, {@link #SEPARATOR}, and a name. */
  static final String NAME = "name";

  /** Terms, articles: {@link Namesakes#term} of those in no table. */
  static final String NEWCOMER = "newcomer";

  /** Between the parts of a term; never in an id. */
  static final char SEPARATOR = '\u001f';

  /** Marks the last document of a block, for Lucene. */
  static final String PARENT = "parent";

  /** With a {@link Scope}: day since 1970-01-01. */
  static final String DAY = "day";

  /** With a {@link Scope}: labels of {@link dragoman.query.Query.Trait}. */
  static final String IS = "is";

  /** With a {@link Scope}: folded words with their places; with a language behind it: stems. */
  static final String TEXT = "text";

  /** With a {@link Scope}: folded words of the headline. */
  static final String HEADLINE = "headline";

  /** Between {@link #TEXT} and a language. */
  static final char LANGUAGE = '@';

  private Fields() {}
}
