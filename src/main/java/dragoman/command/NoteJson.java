package dragoman.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dragoman.article.CitedStatement;
import dragoman.article.Source;
import dragoman.briefing.Briefing;
import dragoman.briefing.Item;
import dragoman.briefing.note.Imprint;
import dragoman.source.Independent;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Locale;

/**
 * A briefing for programs: statements with the fields of the data contract, in the briefing's
 * order, everything that was collected.
 */
final class NoteJson {

  private NoteJson() {}

  static String of(Briefing briefing, Imprint imprint) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = RowWriter.generator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("title", briefing.title());
      json.writeStringField("date", briefing.date().toString());
      json.writeStringField("author", imprint.author());
      json.writeStringField("query", briefing.query());
      texts("languages", briefing.languages(), json);
      Independent independent = briefing.independentSources();
      json.writeNumberField("independent_sources", independent.count());
      json.writeStringField(
          "independent_sources_bound",
          independent.bound().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      json.writeStringField("bottom_line", briefing.bottomLine());
      json.writeArrayFieldStart("items");
      for (Item item : briefing.items()) {
        item(item, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("sources");
      for (Source source : briefing.sources()) {
        RowWriter.object(Fields.SOURCE, source, json);
      }
      json.writeEndArray();
      json.writeStringField("generator", imprint.generator());
      json.writeStringField("version", imprint.version());
      json.writeEndObject();
    }
    return out + "\n";
  }

  private static void item(Item item, JsonGenerator json) throws IOException {
    json.writeStartObject();
    if (item instanceof Item.Said said) {
      json.writeStringField("item", "statement");
      RowWriter.fields(Fields.STATEMENT, said.statement(), json);
      json.writeArrayFieldStart("editions");
      for (CitedStatement edition : said.editions()) {
        RowWriter.object(Fields.STATEMENT, edition, json);
      }
      json.writeEndArray();
    } else if (item instanceof Item.Passage passage) {
      json.writeStringField("item", "passage");
      json.writeStringField("article", passage.source().id());
      json.writeStringField("file", passage.source().file());
      json.writeStringField("lang", passage.language());
      json.writeNumberField("start", passage.citation().place().start());
      json.writeNumberField("end", passage.citation().place().end());
      json.writeStringField("text", passage.citation().exact());
    } else if (item instanceof Item.Gone gone) {
      json.writeStringField("item", "gone");
      json.writeStringField("heading", gone.heading());
      json.writeStringField("article", gone.citation().article());
      json.writeNumberField("start", gone.citation().place().start());
      json.writeNumberField("end", gone.citation().place().end());
      json.writeStringField("text", gone.citation().exact());
      json.writeStringField("markdown", gone.text());
    } else if (item instanceof Item.Remark remark) {
      json.writeStringField("item", "remark");
      json.writeStringField("text", remark.text());
    }
    json.writeEndObject();
  }

  private static void texts(String name, Collection<String> values, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
