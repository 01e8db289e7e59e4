package dragoman.briefing.note;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dragoman.article.Source;
import dragoman.briefing.Briefing;
import dragoman.source.Independent;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The YAML at the head of a note: what a program wants to know of it. Keys and values that are no
 * words of others are the same in every language; {@code src/doc/notes.md} has them.
 */
final class FrontMatter {

  private final YAMLMapper yaml =
      new YAMLMapper(
          YAMLFactory.builder()
              .disable(YAMLGenerator.Feature.SPLIT_LINES)
              .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
              .build());
  private final Imprint imprint;

  FrontMatter(Imprint imprint) {
    this.imprint = imprint;
  }

  /**
   * From the first {@code ---} to the line end behind the second one.
   *
   * @param shown what of the briefing is in the note
   * @param leftOut how many of its statements are not
   */
  String of(Briefing shown, int leftOut, Layout layout, Labels labels) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("title", shown.title().isBlank() ? labels.get("no-title") : shown.title());
    fields.put("date", shown.date().toString());
    fields.put("author", imprint.author());
    if (!shown.query().isBlank()) {
      fields.put("query", shown.query());
    }
    fields.put("template", layout.template().name());
    fields.put("by", layout.by().label());
    fields.put("citation", layout.citations().label());
    fields.put("lang", labels.language());
    if (labels.isRightToLeft()) {
      fields.put("dir", "rtl");
    }
    fields.put("languages", List.copyOf(shown.languages()));
    if (layout.limit() != Layout.ALL) {
      fields.put("limit", layout.limit());
    }
    if (leftOut > 0) {
      fields.put("left_out", leftOut);
    }
    Independent independent = shown.independentSources();
    fields.put(
        "independent_sources",
        independent.bound() == Independent.Bound.EXACT
            ? (Object) independent.count()
            : "≤ " + independent.count());
    List<Map<String, Object>> sources = new ArrayList<>();
    shown.sources().forEach(source -> sources.add(source(source)));
    fields.put("sources", sources);
    fields.put("generator", imprint.generator());
    fields.put("version", imprint.version());
    try {
      return yaml.writeValueAsString(fields) + "---\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> source(Source source) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("article", source.id());
    if (source.outlet() != null) {
      fields.put("outlet", source.outlet());
    }
    fields.put("headline", source.headline());
    if (source.published().day() != null) {
      fields.put("published", source.published().day().toString());
    }
    if (source.url() != null) {
      fields.put("url", source.url());
    }
    fields.put("languages", source.languages());
    fields.put("sha256", source.hash());
    return fields;
  }
}
