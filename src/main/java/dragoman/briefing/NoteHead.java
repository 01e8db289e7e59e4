package dragoman.briefing;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dragoman.article.Article;
import dragoman.article.Published;
import dragoman.article.Source;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the front matter of a note says of it, whoever wrote it.
 *
 * @param title the front matter's, else the first heading; empty when there is neither
 * @param date its day, null when none can be read
 * @param query the query it was made with; empty when it has none
 * @param language BCP 47 tag of its own words; empty when it does not say
 * @param template the template's name; empty when it does not say
 * @param by what its statements are grouped by; empty when it does not say
 * @param citation how it leads back to its sources; empty when it does not say
 * @param limit the most statements that it takes; 0 for all
 * @param leftOut how many statements of its query it says are not in it; 0 when it does not say
 * @param languages those of the words it quotes
 * @param independentSources as written; empty when it does not say
 * @param sources the articles it rests on, in its order
 */
public record NoteHead(
    String title,
    @Nullable LocalDate date,
    String query,
    String language,
    String template,
    String by,
    String citation,
    int limit,
    int leftOut,
    List<String> languages,
    String independentSources,
    List<Listed> sources) {

  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A\\x{FEFF}?---[ \\t]*\\R(.*?)\\R(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
  private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#[ \\t]+(.+?)[ \\t#]*$");

  /** Makes the lists its own. */
  public NoteHead {
    languages = List.copyOf(languages);
    sources = List.copyOf(sources);
  }

  /**
   * A source that the front matter lists.
   *
   * @param source what is said of it; what is not said is empty or unknown
   * @param published its day as written; empty when there is none
   * @param line where it stands in the note, from 1 on
   */
  public record Listed(Source source, String published, int line) {

    /** The article's id. */
    public String article() {
      return source.id();
    }
  }

  /** The head of a note; what can't be read is empty. */
  public static NoteHead of(String note) {
    Matcher matcher = FRONT_MATTER.matcher(note);
    boolean found = matcher.find();
    JsonNode fields = yaml(found ? matcher.group(1) : "");
    String title = fields.path("title").asText("");
    return new NoteHead(
        title.isEmpty() ? heading(note.substring(found ? matcher.end() : 0)) : title,
        day(fields.path("date").asText("")),
        fields.path("query").asText(""),
        fields.path("lang").asText(""),
        fields.path("template").asText(""),
        fields.path("by").asText(""),
        fields.path("citation").asText(""),
        Math.max(0, fields.path("limit").asInt(0)),
        Math.max(0, fields.path("left_out").asInt(0)),
        texts(fields.path("languages")),
        fields.path("independent_sources").asText(""),
        sources(fields.path("sources"), note));
  }

  private static JsonNode yaml(String text) {
    YAMLMapper yaml = new YAMLMapper();
    try {
      JsonNode read = yaml.readTree(text);
      return read != null && read.isObject() ? read : yaml.createObjectNode();
    } catch (JacksonException e) {
      // A person may have broken it; what stands below it is there all the same.
      return yaml.createObjectNode();
    }
  }

  private static String heading(String body) {
    Matcher heading = HEADING.matcher(body);
    return heading.find() ? heading.group(1) : "";
  }

  private static @Nullable LocalDate day(String date) {
    try {
      return date.isEmpty() ? null : LocalDate.parse(date);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText("")));
    return texts;
  }

  private static List<Listed> sources(JsonNode list, String note) {
    List<Listed> sources = new ArrayList<>();
    for (JsonNode source : list) {
      String article = source.path("article").asText("");
      if (!article.isEmpty()) {
        int at = Math.max(0, note.indexOf(article));
        int line = (int) note.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        sources.add(new Listed(source(article, source), source.path("published").asText(""), line));
      }
    }
    return sources;
  }

  private static Source source(String article, JsonNode said) {
    @Nullable LocalDate day = day(said.path("published").asText(""));
    return new Source(
        article,
        article,
        said.path("headline").asText(""),
        Article.HeadlineBasis.STATED,
        said.path("outlet").asText(null),
        day == null ? Published.UNKNOWN : Published.on(day),
        null,
        said.path("url").asText(null),
        texts(said.path("languages")),
        said.path("sha256").asText(""));
  }

  /** What it says of an article; nothing but its id when it does not list it. */
  public Source source(String article) {
    return sources.stream()
        .map(Listed::source)
        .filter(source -> source.id().equals(article))
        .findFirst()
        .orElseGet(() -> source(article, MissingNode.getInstance()));
  }
}
