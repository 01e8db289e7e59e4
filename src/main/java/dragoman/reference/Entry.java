package dragoman.reference;

import dragoman.article.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of names.
 *
 * @param id as in {@link Found#id()}
 * @param country code of the country it belongs to, null when none
 * @param names its spellings by language, the one for display first
 */
record Entry(
    String id,
    Mention.Kind kind,
    Found.Sort sort,
    @Nullable String country,
    Map<String, List<String>> names) {

  /** The display name in the language, else in the first of the table that has one, else the id. */
  String name(String language) {
    List<String> own = names.get(language);
    if (own == null) {
      own = names.isEmpty() ? List.of(id) : names.values().iterator().next();
    }
    return own.get(0);
  }

  /** The same under another id. */
  Entry withId(String other) {
    return new Entry(other, kind, sort, country, names);
  }

  /** Entries of a table whose ids are country codes. */
  static List<Entry> ofCountries(Table table, Found.Sort sort) {
    List<Entry> entries = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      String code = row.require("code");
      entries.add(new Entry(code, Mention.Kind.COUNTRY, sort, code, row.names(table.languages())));
    }
    return entries;
  }

  /** Entries of a table with ids of its own, and perhaps a country. */
  static List<Entry> of(Table table, Mention.Kind kind) {
    List<Entry> entries = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      String country = row.get("country");
      Found.Sort sort = row.get("kind").equals("metonym") ? Found.Sort.METONYM : Found.Sort.NAME;
      entries.add(
          new Entry(
              row.require("id"),
              kind,
              sort,
              country.isEmpty() ? null : country,
              row.names(table.languages())));
    }
    return entries;
  }
}
