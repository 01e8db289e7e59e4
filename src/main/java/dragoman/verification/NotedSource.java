package dragoman.verification;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source in the front matter of a note.
 *
 * @param line in the note, from 1 on
 * @param article the article's id
 * @param published the day as written; empty when the note has none
 */
record NotedSource(int line, String article, String published) {

  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A\\x{FEFF}?---[ \\t]*\\R(.*?)\\R(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);

  /** The front matter of a note; an empty object when there is none that can be read. */
  static JsonNode frontMatter(String note) {
    Matcher matcher = FRONT_MATTER.matcher(note);
    YAMLMapper yaml = new YAMLMapper();
    if (matcher.find()) {
      try {
        JsonNode read = yaml.readTree(matcher.group(1));
        return read != null && read.isObject() ? read : yaml.createObjectNode();
      } catch (JacksonException e) {
        // Not ours to judge: the quotations below it are checked all the same.
        return yaml.createObjectNode();
      }
    }
    return yaml.createObjectNode();
  }

  /** The sources that the front matter lists, in its order. */
  static List<NotedSource> of(String note, JsonNode frontMatter) {
    List<NotedSource> sources = new ArrayList<>();
    for (JsonNode source : frontMatter.path("sources")) {
      String article = source.path("article").asText("");
      if (!article.isEmpty()) {
        int at = Math.max(0, note.indexOf(article));
        int line = (int) note.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        sources.add(new NotedSource(line, article, source.path("published").asText("")));
      }
    }
    return sources;
  }
}
