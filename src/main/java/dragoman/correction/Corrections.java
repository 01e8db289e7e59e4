package dragoman.correction;

import dragoman.article.Article;
import dragoman.article.Attribution;
import dragoman.article.DateBasis;
import dragoman.article.Speaker;
import dragoman.article.Statement;
import dragoman.reference.BadRow;
import dragoman.reference.Person;
import dragoman.reference.Reference;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** The corrections of a desk as they were when the file was read. Immutable, but for its passes. */
public final class Corrections {

  private static final String ORGANISATION = "organisation:";
  private static final String UNNAMED = "unnamed:";
  private static final String AND = "; ";

  private final String file;
  private final Map<Integer, Correction> rows;
  private final Map<String, List<Integer>> lines = new HashMap<>();
  private final List<BadRow> problems;
  private final Reference reference;

  /**
   * Corrections.
   *
   * @param file where they come from, for messages
   * @param rows by line, in the order of the file
   * @param problems what was left out
   */
  Corrections(
      String file, Map<Integer, Correction> rows, List<BadRow> problems, Reference reference) {
    this.file = file;
    this.rows = new TreeMap<>(rows);
    this.problems = List.copyOf(problems);
    this.reference = reference;
    this.rows.forEach(
        (line, row) ->
            files(row).forEach(f -> lines.computeIfAbsent(f, x -> new ArrayList<>()).add(line)));
  }

  /** The files an article may be of: a name may have a {@code #} itself. */
  private static List<String> files(Correction row) {
    String article = row.article();
    List<String> files = new ArrayList<>();
    files.add(article);
    for (int at = article.indexOf('#'); at >= 0; at = article.indexOf('#', at + 1)) {
      files.add(article.substring(0, at));
    }
    return files;
  }

  /**
   * A word that changes with the corrections of a corpus file; empty when it has none. Lines count
   * too, since what is reported names them.
   */
  public String version(String corpusFile) {
    List<Integer> own = lines.getOrDefault(corpusFile, List.of());
    if (own.isEmpty()) {
      return "";
    }
    CRC32C sum = new CRC32C();
    own.forEach(
        line -> sum.update((line + " " + rows.get(line) + "\n").getBytes(StandardCharsets.UTF_8)));
    return "+" + Long.toHexString(sum.getValue());
  }

  /**
   * What is wrong with the rows themselves, and those for files that the corpus does not have.
   *
   * @param corpusFiles the files of the corpus
   */
  public List<BadRow> problems(Set<String> corpusFiles) {
    List<BadRow> all = new ArrayList<>(problems);
    rows.forEach(
        (line, row) -> {
          if (files(row).stream().noneMatch(corpusFiles::contains)) {
            all.add(
                row(
                    line,
                    "the corpus has no article '" + row.article() + "'",
                    "correct the article's id when it was renamed, or remove the row"));
          }
        });
    all.sort(Comparator.comparingInt(BadRow::line));
    return List.copyOf(all);
  }

  private BadRow row(int line, String cause, String remedy) {
    return new BadRow(file, line, cause, remedy);
  }

  /** The way of a corpus file's articles through the corrections. */
  public Pass pass(String corpusFile) {
    return new Pass(lines.getOrDefault(corpusFile, List.of()));
  }

  /** One file's articles, one after the other; by one thread. */
  public final class Pass {
    private final Set<Integer> unmatched;

    private Pass(List<Integer> lines) {
      this.unmatched = new TreeSet<>(lines);
    }

    /** The article with its corrections applied, in the order of the file. */
    public Article apply(Article article) {
      if (unmatched.isEmpty()) {
        return article;
      }
      List<Statement> statements = new ArrayList<>(article.statements());
      Set<@Nullable String> removed = new HashSet<>();
      for (int line : List.copyOf(unmatched)) {
        Correction row = correction(line);
        if (!row.article().equals(article.id())) {
          continue;
        }
        Optional<Statement> found = find(row, article);
        if (found.isPresent()) {
          unmatched.remove(line);
          String id = found.get().id();
          if (row.part() == Correction.Part.STATEMENT) {
            removed.add(id);
          }
          statements.replaceAll(s -> s.id().equals(id) ? corrected(s, row, article) : s);
        }
      }
      statements.removeIf(s -> removed.contains(s.id()));
      statements.replaceAll(s -> without(s, removed));
      return with(article, statements);
    }

    /** The rows that fitted no statement of the articles that have passed. */
    public List<BadRow> unmatched() {
      return unmatched.stream()
          .map(
              line ->
                  row(
                      line,
                      "no statement of '"
                          + correction(line).article()
                          + "' has these words (any more)",
                      "correct it anew when it is still wrong, and remove the row"))
          .toList();
    }
  }

  private Correction correction(int line) {
    return java.util.Objects.requireNonNull(rows.get(line));
  }

  /** By the words, however they are broken into lines; of several the nearest to the place. */
  private static Optional<Statement> find(Correction row, Article article) {
    String words = flat(row.words());
    return article.statements().stream()
        .filter(s -> flat(article.words(s.content())).equals(words))
        .min(
            Comparator.comparingInt(
                s -> Math.abs(article.place(s.content()).start() - row.start())));
  }

  private static String flat(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  private Statement corrected(Statement s, Correction row, Article article) {
    Attribution a = s.attribution();
    String rule = rule(List.of(a.rule()), row);
    return switch (row.part()) {
      case STATEMENT -> s;
      case SPEAKER ->
          with(
              s,
              with(
                  a,
                  speaker(row, article.published().day()),
                  a.channel(),
                  Attribution.Confidence.CERTAIN,
                  rule(a.corrections(), row)),
              s.said());
      case CHANNEL -> with(s, with(a, a.speaker(), row.value(), a.confidence(), rule), s.said());
      case DATE ->
          with(
              s,
              with(a, a.speaker(), a.channel(), a.confidence(), rule),
              new Statement.When(LocalDate.parse(row.value()), DateBasis.STATED, null));
    };
  }

  private static Attribution with(
      Attribution a,
      Speaker speaker,
      @Nullable String channel,
      Attribution.Confidence confidence,
      String rule) {
    return new Attribution(
        speaker, a.asWritten(), channel, a.relays(), a.addressee(), confidence, rule);
  }

  /** The rule with a correction, which takes the place of an earlier one of the same part. */
  private static String rule(List<String> before, Correction row) {
    String same = row.part().label() + Attribution.CORRECTED;
    List<String> all =
        before.stream()
            .flatMap(rule -> List.of(rule.split(AND)).stream())
            .filter(rule -> !rule.startsWith(same))
            .collect(Collectors.toCollection(ArrayList::new));
    all.add(row.note().replace(AND, ", "));
    return String.join(AND, all);
  }

  private Speaker speaker(Correction row, @Nullable LocalDate day) {
    String id = reference.merged(row.value()).orElse(row.value());
    String country = reference.country(id).orElse(null);
    Optional<Person> person = reference.person(id);
    if (person.isPresent()) {
      String office =
          person.get().offices().stream()
              .filter(held -> day != null && held.heldOn(day))
              .map(Person.Office::title)
              .findFirst()
              .orElse(null);
      return new Speaker.Person(id, person.get().name(), country, office);
    }
    String name = row.name().isEmpty() ? reference.name(id) : row.name();
    if (id.startsWith(UNNAMED)) {
      return new Speaker.Unnamed(id, name, null);
    }
    return id.startsWith(ORGANISATION)
        ? new Speaker.Institution(id, name, country)
        : new Speaker.Person(id, name, country, null);
  }

  /** A statement that names none of those that are gone. */
  private static Statement without(Statement s, Set<@Nullable String> gone) {
    boolean untouched = !gone.contains(s.nestedIn()) && s.also().stream().noneMatch(gone::contains);
    return untouched
        ? s
        : new Statement(
            s.id(),
            s.language(),
            s.content(),
            s.parts(),
            s.attribution(),
            s.form(),
            s.cue(),
            s.cueSpan(),
            s.cueType(),
            s.countries(),
            s.topics(),
            s.said(),
            gone.contains(s.nestedIn()) ? null : s.nestedIn(),
            s.also().stream().filter(id -> !gone.contains(id)).toList());
  }

  private static Statement with(Statement s, Attribution attribution, Statement.When said) {
    return new Statement(
        s.id(),
        s.language(),
        s.content(),
        s.parts(),
        attribution,
        s.form(),
        s.cue(),
        s.cueSpan(),
        s.cueType(),
        s.countries(),
        s.topics(),
        said,
        s.nestedIn(),
        s.also());
  }

  private static Article with(Article a, List<Statement> statements) {
    return new Article(
        a.id(),
        a.file(),
        a.text(),
        a.offset(),
        a.headline(),
        a.headlineBasis(),
        a.outlet(),
        a.published(),
        a.byline(),
        a.url(),
        a.editions(),
        a.mentions(),
        statements,
        a.newcomers(),
        a.extra(),
        a.hash());
  }
}
