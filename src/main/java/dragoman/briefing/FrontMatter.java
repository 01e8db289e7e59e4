package dragoman.briefing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dragoman.article.Source;
import dragoman.source.Independent;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The YAML at the head of a note: what a program wants to know of it. */
final class FrontMatter {

  private final String generator;

  FrontMatter(String generator) {
    this.generator = generator;
  }

  /** From the first {@code ---} to the line end behind the second one. */
  String of(Briefing briefing, Labels labels) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("title", briefing.title().isBlank() ? labels.get("no-title") : briefing.title());
    fields.put("date", briefing.date().toString());
    if (!briefing.query().isBlank()) {
      fields.put("query", briefing.query());
    }
    fields.put("lang", labels.language());
    fields.put("languages", List.copyOf(briefing.languages()));
    Independent independent = briefing.independentSources();
    fields.put(
        "independent_sources",
        independent.bound() == Independent.Bound.EXACT
            ? (Object) independent.count()
            : labels.get("independent.at-most", independent.count()));
    List<Map<String, Object>> sources = new ArrayList<>();
    for (Source source : briefing.sources()) {
      sources.add(source(source, labels));
    }
    fields.put("sources", sources);
    fields.put("generator", generator);
    try {
      return Yaml.MAPPER.writeValueAsString(fields) + "---\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> source(Source source, Labels labels) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("article", source.id());
    fields.put("outlet", source.outlet() == null ? labels.get("unknown-outlet") : source.outlet());
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

  /** Made with the first note: it is among the most expensive things at a start. */
  private static final class Yaml {
    static final YAMLMapper MAPPER =
        new YAMLMapper(
            YAMLFactory.builder()
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
                .build());
  }
}
