package dragoman.index;

import dragoman.article.Article;
import dragoman.article.Attribution;
import dragoman.article.Edition;
import dragoman.article.Mention;
import dragoman.article.Newcomer;
import dragoman.article.Source;
import dragoman.article.Speaker;
import dragoman.article.Statement;
import dragoman.query.Field;
import dragoman.query.Query.Trait;
import dragoman.source.Prints;
import dragoman.source.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Articles as Lucene documents: the statements in order of place, the article behind them. */
final class Documents {

  private static final FieldType PHRASES = text(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final FieldType WORDS = text(IndexOptions.DOCS);

  private static final int PRINT = 5;

  private final Words words;

  Documents(Words words) {
    this.words = words;
  }

  private static FieldType text(IndexOptions options) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }

  /** The document of a file. */
  static Document file(FileStamp stamp) {
    Document document = new Document();
    document.add(term(Fields.FILE, stamp.file()));
    document.add(new BinaryDocValuesField(Fields.STAMP, Stored.stamp(stamp)));
    return document;
  }

  /** The block of an article. */
  List<Document> block(Article article) {
    List<Document> block = new ArrayList<>();
    List<Statement> statements = article.statements();
    int[] first = first(statements);
    List<String> countries = List.of();
    for (int i = 0; i < statements.size(); i++) {
      Statement before = statements.get(Math.max(0, i - 1));
      countries = countries(statements.get(i), before, countries);
      Document document = statement(article, statements.get(i), countries);
      document.add(new NumericDocValuesField(Fields.PLACE, statements.size() - i));
      if (first[i] == i) {
        document.add(term(Fields.FIRST, Scope.STATEMENT.type()));
      }
      if (!statements.get(i).also().isEmpty()) {
        document.add(new NumericDocValuesField(Fields.COPY, i - first[i] + 1L));
      }
      block.add(document);
    }
    block.add(article(article));
    return block;
  }

  /** For each statement, the place in the list of the first of its editions. */
  private static int[] first(List<Statement> statements) {
    Map<String, Integer> places = new HashMap<>();
    int[] first = new int[statements.size()];
    for (int i = 0; i < first.length; i++) {
      first[i] = i;
      places.put(statements.get(i).id(), i);
    }
    for (int i = 0; i < first.length; i++) {
      for (String other : statements.get(i).also()) {
        first[i] = Math.min(first[i], first[places.getOrDefault(other, i)]);
      }
    }
    return first;
  }

  /**
   * What a statement is about: the countries it names, else those of the statement before it, if
   * that was the same speaker's and of the same edition.
   *
   * @param carried what the one before is about
   */
  private static List<String> countries(
      Statement statement, Statement before, List<String> carried) {
    if (!statement.countries().isEmpty()) {
      return statement.countries();
    }
    boolean goesOn =
        before.language().equals(statement.language())
            && before.attribution().speaker().id().equals(statement.attribution().speaker().id());
    return goesOn ? carried : List.of();
  }

  private Document statement(Article article, Statement statement, List<String> countries) {
    Document document = start(article, Scope.STATEMENT);
    Attribution attribution = statement.attribution();
    Speaker speaker = attribution.speaker();
    facet(document, Field.SPEAKER, List.of(speaker.id()));
    values(document, Field.FROM, option(speaker.country()));
    values(document, Field.PERSON, people(article, statement));
    facet(document, Field.COUNTRY, countries);
    facet(document, Field.CHANNEL, option(attribution.channel()));
    values(document, Field.VIA, attribution.relays());
    facet(document, Field.OUTLET, option(article.outlet()));
    facet(document, Field.TOPIC, statement.topics());
    facet(document, Field.LANG, List.of(statement.language()));
    facet(document, Field.FORM, List.of(statement.form().label()));
    values(document, Field.CONFIDENCE, List.of(attribution.confidence().label()));
    document.add(term(Fields.STATEMENT, statement.id()));
    document.add(term(Fields.NAME, speaker.id() + Fields.SEPARATOR + speaker.name()));
    LocalDate day = statement.said().day();
    day(document, Scope.STATEMENT, day == null ? article.published().day() : day);
    if (speaker instanceof Speaker.Unnamed) {
      trait(document, Trait.UNNAMED);
    }
    if (statement.cueType() == Statement.CueType.DENIAL) {
      trait(document, Trait.DENIED);
    }
    if (!statement.also().isEmpty()) {
      trait(document, Trait.TRANSLATED);
    }
    said(document, statement.language(), article.words(statement.content()));
    said(document, statement.language(), statement.cue());
    said(document, statement.language(), attribution.asWritten());
    return document;
  }

  private void said(Document document, String language, @Nullable String said) {
    if (said != null) {
      phrases(document, Scope.STATEMENT.field(Fields.TEXT), said);
      stems(document, Scope.STATEMENT, language, said);
    }
  }

  /** Whom a statement comes from, speaks of and is addressed to. */
  private static Set<String> people(Article article, Statement statement) {
    Set<String> people = new TreeSet<>(option(statement.attribution().addressee()));
    people.add(statement.attribution().speaker().id());
    for (Mention mention : article.mentions()) {
      if (actor(mention) && statement.content().contains(mention.span())) {
        people.add(mention.id());
      }
    }
    return people;
  }

  private Document article(Article article) {
    Document document = start(article, Scope.ARTICLE);
    Set<String> actors = new TreeSet<>();
    Set<String> people = new TreeSet<>();
    Set<String> speakers = new TreeSet<>();
    Set<String> countries = new TreeSet<>();
    for (Mention mention : article.mentions()) {
      if (actor(mention)) {
        actors.add(mention.id());
      }
      if (mention.kind() == Mention.Kind.PERSON) {
        people.add(mention.id());
      } else if (mention.kind() == Mention.Kind.COUNTRY) {
        countries.add(mention.id());
      }
    }
    for (Statement statement : article.statements()) {
      Speaker speaker = statement.attribution().speaker();
      speakers.add(speaker.id());
      if (speaker instanceof Speaker.Person) {
        people.add(speaker.id());
      }
      countries.addAll(statement.countries());
      actors.addAll(option(statement.attribution().addressee()));
    }
    actors.addAll(speakers);
    terms(document, Scope.ARTICLE.field(Field.PERSON.label()), actors);
    terms(document, Scope.ARTICLE.field(Field.COUNTRY.label()), countries);
    terms(document, Scope.ARTICLE.field(Field.OUTLET.label()), option(article.outlet()));
    terms(document, Scope.ARTICLE.field(Field.LANG.label()), article.languages());
    set(document, Field.PERSON, people);
    set(document, Field.SPEAKER, speakers);
    set(document, Field.COUNTRY, countries);
    day(document, Scope.ARTICLE, article.published().day());
    for (Newcomer newcomer : article.newcomers()) {
      terms(document, Fields.NEWCOMER, Namesakes.term(newcomer).stream().toList());
    }
    document.add(term(Fields.KEY, article.id()));
    document.add(new NumericDocValuesField(Fields.STATEMENTS, article.statements().size()));
    document.add(new BinaryDocValuesField(Fields.ROW, Stored.source(Source.of(article))));
    document.add(new StoredField(Fields.ARTICLE, Stored.article(article)));
    text(document, article);
    Prints prints = Profile.of(article).prints();
    prints(document, Fields.WORD_PRINTS, prints.words());
    prints(document, Fields.STATEMENT_PRINTS, prints.statements());
    return document;
  }

  private static void prints(Document document, String field, Set<Long> prints) {
    for (long print : prints) {
      document.add(new StringField(field, print(print), org.apache.lucene.document.Field.Store.NO));
    }
    document.add(new NumericDocValuesField(field + Fields.COUNT, prints.size()));
  }

  /** A print as a term: its lower bytes are enough, since copies are compared when found. */
  static BytesRef print(long print) {
    byte[] bytes = new byte[PRINT];
    for (int i = 0; i < PRINT; i++) {
      bytes[i] = (byte) (print >>> 8 * i);
    }
    return new BytesRef(bytes);
  }

  private void text(Document document, Article article) {
    String text = Scope.ARTICLE.field(Fields.TEXT);
    phrases(document, text, article.text());
    document.add(
        new org.apache.lucene.document.Field(
            Scope.ARTICLE.field(Fields.HEADLINE), article.headline(), WORDS));
    boolean stated = article.headlineBasis() == Article.HeadlineBasis.STATED;
    if (stated) {
      phrases(document, text, article.headline());
    }
    for (Edition edition : article.editions()) {
      stems(document, Scope.ARTICLE, edition.language(), article.words(edition.span()));
    }
    if (stated && !article.editions().isEmpty()) {
      stems(document, Scope.ARTICLE, article.editions().get(0).language(), article.headline());
    }
  }

  private static Document start(Article article, Scope scope) {
    Document document = new Document();
    document.add(term(Fields.TYPE, scope.type()));
    document.add(term(Fields.FILE, article.file()));
    document.add(new SortedDocValuesField(Fields.ID, new BytesRef(article.id())));
    return document;
  }

  private static boolean actor(Mention mention) {
    return mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.INSTITUTION;
  }

  private static List<String> option(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }

  private static void day(Document document, Scope scope, @Nullable LocalDate day) {
    if (day == null) {
      terms(document, scope.field(Fields.IS), List.of(Trait.UNDATED.label()));
    } else {
      String field = scope.field(Fields.DAY);
      int number = Math.toIntExact(day.toEpochDay());
      document.add(new IntPoint(field, number));
      document.add(new NumericDocValuesField(field, number));
    }
  }

  private static void trait(Document document, Trait trait) {
    terms(document, Scope.STATEMENT.field(Fields.IS), List.of(trait.label()));
  }

  private static void facet(Document document, Field field, Collection<String> ids) {
    values(document, field, ids);
    set(document, field, ids);
  }

  private static void values(Document document, Field field, Collection<String> ids) {
    terms(document, Scope.STATEMENT.field(field.label()), ids);
  }

  private static void set(Document document, Field field, Collection<String> ids) {
    for (String id : ids) {
      document.add(new SortedSetDocValuesField(field.label(), new BytesRef(id)));
    }
  }

  private static void terms(Document document, String field, Collection<String> ids) {
    for (String id : ids) {
      document.add(term(field, id));
    }
  }

  private static StringField term(String field, String value) {
    return new StringField(field, value, org.apache.lucene.document.Field.Store.NO);
  }

  private static void phrases(Document document, String field, String text) {
    document.add(new org.apache.lucene.document.Field(field, text, PHRASES));
  }

  private void stems(Document document, Scope scope, String language, String text) {
    if (words.stems(language)) {
      document.add(
          new org.apache.lucene.document.Field(
              scope.field(Fields.TEXT + Fields.LANGUAGE + language), text, WORDS));
    }
  }
}
