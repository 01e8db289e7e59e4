package dragoman.command;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dragoman.briefing.NoteFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A YAML file that names several notes: {@code notes:}, a list with the keys of {@link Note}. Title
 * and output may have {@code {date}}, {@code {year}}, {@code {month}}, {@code {day}} and {@code
 * {week}} (ISO 8601) of the day it runs.
 *
 * @param notes the notes in the file's order
 */
record Plan(@Nullable List<Note> notes) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

  /**
   * One of them.
   *
   * @param query what it is about; it must be there
   * @param title its title; the query by default
   * @param bottomLine Markdown
   * @param template the template's name
   * @param lang BCP 47 tag of its own words
   * @param output a file below the briefings folder; a name made from the title by default
   */
  record Note(
      @Nullable String query,
      @Nullable String title,
      @com.fasterxml.jackson.annotation.JsonProperty("bottom_line") @Nullable String bottomLine,
      @Nullable String template,
      @Nullable String lang,
      @Nullable String output) {}

  /**
   * The orders of a plan.
   *
   * @param like what holds for all of them
   * @param today the day that placeholders stand for
   * @throws CommandException when it can't be understood, with its line
   * @throws IOException when it can't be read
   */
  static List<NoteOrder> read(Path file, NoteOrder like, LocalDate today) throws IOException {
    @Nullable Plan plan = parse(file, NoteFile.read(file));
    if (plan == null || plan.notes == null || plan.notes.isEmpty()) {
      throw CommandException.usage(file + ": no notes in it; list them behind 'notes:'");
    }
    List<NoteOrder> orders = new ArrayList<>();
    for (Note note : plan.notes) {
      String what = file + ": note " + (orders.size() + 1) + ": ";
      if (note == null || note.query == null || note.query.isBlank()) {
        throw CommandException.usage(what + "no query; give it one behind 'query:'");
      }
      orders.add(
          like.with(
              note.query,
              filled(note.title, today, what),
              note.bottomLine,
              filled(note.output, today, what),
              note.template,
              note.lang));
    }
    return orders;
  }

  private static @Nullable Plan parse(Path file, String text) {
    try {
      return YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build()
          .readValue(text, Plan.class);
    } catch (UnrecognizedPropertyException e) {
      throw CommandException.usage(
          file
              + ":"
              + line(text, e.getPropertyName())
              + ": there is no key '"
              + e.getPropertyName()
              + "'; there are "
              + e.getKnownPropertyIds());
    } catch (JacksonException e) {
      throw CommandException.usage(
          at(file, e.getLocation())
              + "not a plan: "
              + e.getOriginalMessage().lines().findFirst().orElse(""));
    }
  }

  /** The line of a key; the first when it stands nowhere. */
  private static int line(String text, String key) {
    Matcher matcher = Pattern.compile("(?m)^[\\s-{]*\"?" + Pattern.quote(key)).matcher(text);
    int at = matcher.find() ? matcher.end() : 0;
    return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
  }

  private static String at(Path file, @Nullable JsonLocation location) {
    return file + (location == null ? "" : ":" + location.getLineNr()) + ": ";
  }

  private static @Nullable String filled(@Nullable String pattern, LocalDate day, String what) {
    if (pattern == null) {
      return null;
    }
    Map<String, String> values = new TreeMap<>();
    values.put("date", day.toString());
    values.put("year", Integer.toString(day.getYear()));
    values.put("month", String.format(Locale.ROOT, "%02d", day.getMonthValue()));
    values.put("day", String.format(Locale.ROOT, "%02d", day.getDayOfMonth()));
    values.put(
        "week", String.format(Locale.ROOT, "%02d", day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
    return PLACEHOLDER
        .matcher(pattern)
        .replaceAll(
            match -> {
              String value = values.get(match.group(1));
              if (value == null) {
                throw CommandException.usage(
                    what + "there is no " + match.group() + "; there are " + values.keySet());
              }
              return Matcher.quoteReplacement(value);
            });
  }
}
