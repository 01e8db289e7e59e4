package dragoman.ingest;

import dragoman.article.Published;
import dragoman.ingest.Fields.Kind;
import dragoman.ingest.Fields.Value;
import java.io.IOException;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a source says about an article; the components are those of a draft. */
record Metadata(
    @Nullable String headline,
    @Nullable String outlet,
    Published published,
    @Nullable String byline,
    @Nullable String url,
    @Nullable String language,
    Map<String, String> extra) {

  static final Metadata NONE =
      new Metadata(null, null, Published.UNKNOWN, null, null, null, Map.of());

  private static final int MAX_LENGTH = 2_000;
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\\p{C}<>\"`\\\\]+");
  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*");

  /** Takes the known fields out; what is left is extra. Values that cannot be used are notes. */
  static Metadata of(Fields fields, Dates dates, Sink sink) throws IOException {
    for (Value value : fields.repeated()) {
      sink.note(
          value.line(),
          "'" + value.name() + "' is given twice; the first one counts",
          "leave one of them out");
    }
    for (Value value : fields.mended()) {
      sink.note(
          value.line(),
          "'" + value.name() + "' has half a character (a lone surrogate), read as U+FFFD",
          "write the whole character");
    }
    return new Metadata(
        line(fields.take("headline", "title"), fields, sink),
        line(fields.take("outlet", "source"), fields, sink),
        published(fields.take("published", "date"), fields, dates, sink),
        line(fields.take("byline", "author"), fields, sink),
        url(fields.take("url", "link"), fields, sink),
        language(fields.take("language", "lang", "languages"), fields, sink),
        fields.rest());
  }

  /** These values, and the other's where these say nothing. */
  Metadata orElse(Metadata other) {
    Map<String, String> both = new LinkedHashMap<>(extra);
    other.extra.forEach(both::putIfAbsent);
    return new Metadata(
        headline == null ? other.headline : headline,
        outlet == null ? other.outlet : outlet,
        published.equals(Published.UNKNOWN) ? other.published : published,
        byline == null ? other.byline : byline,
        url == null ? other.url : url,
        language == null ? other.language : language,
        both);
  }

  private static @Nullable String line(@Nullable Value value, Fields fields, Sink sink)
      throws IOException {
    if (value == null) {
      return null;
    }
    List<String> items = value.items();
    if (items == null) {
      return unused(value, fields, sink, "is not text", "write it as text");
    }
    String line = Texts.line(String.join(", ", items));
    if (line.length() > MAX_LENGTH) {
      return unused(value, fields, sink, "is longer than 2,000 characters", "shorten it");
    }
    return line.isEmpty() ? null : line;
  }

  private static Published published(@Nullable Value value, Fields fields, Dates dates, Sink sink) {
    if (value == null || value.text().isBlank()) {
      return Published.UNKNOWN;
    }
    Published published = dates.text(value.text());
    if (published == null && value.kind() == Kind.NUMBER) {
      published = dates.number(value.text());
    }
    if (published == null) {
      unused(value, fields, sink, "is not a date", "write it as 2025-08-15 or 2025-08-15T14:30Z");
      return Published.UNKNOWN;
    }
    return published;
  }

  private static @Nullable String url(@Nullable Value value, Fields fields, Sink sink) {
    if (value == null || value.text().isBlank()) {
      return null;
    }
    String url = value.text().strip();
    return url.length() <= MAX_LENGTH && WEB.matcher(url).matches()
        ? url
        : unused(value, fields, sink, "is not a web address", "start it with https://");
  }

  private static @Nullable String language(@Nullable Value value, Fields fields, Sink sink)
      throws IOException {
    if (value == null) {
      return null;
    }
    List<String> items = value.items();
    if (items == null || items.size() != 1) {
      fields.keep(value);
      return null;
    }
    String tag = items.get(0).strip();
    if (tag.isEmpty()) {
      return null;
    }
    if (TAG.matcher(tag).matches()) {
      try {
        return new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build().toLanguageTag();
      } catch (IllformedLocaleException notATag) {
        // Told below, as what does not look like a tag at all.
      }
    }
    return unused(
        value, fields, sink, "is not a language tag", "write the BCP 47 tag, two letters or more");
  }

  private static @Nullable String unused(
      Value value, Fields fields, Sink sink, String cause, String remedy) {
    String text = Texts.line(value.text());
    String shown =
        text.length() > 60 ? text.substring(0, text.offsetByCodePoints(0, 30)) + "…" : text;
    sink.note(
        value.line(),
        "'" + value.name() + "' " + cause + ": '" + shown + "'; the article was read without it",
        remedy);
    fields.keep(value);
    return null;
  }
}
