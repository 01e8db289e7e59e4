package dragoman.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What YAML says about a text, at its head or in its side file.
 *
 * @param metadata what it says
 * @param end UTF-16 offset of the first character behind it
 */
record FrontMatter(Metadata metadata, int end) {

  /** More than this many characters of YAML are not about one article. */
  static final int MAX_LENGTH = 65_536;

  private static final YAMLFactory YAML = new YAMLFactory();
  private static final Pattern OPENING = Pattern.compile("---[ \\t]*\\r?\\n");
  private static final Pattern CLOSING =
      Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*(?:\\r?\\n|\\z)", Pattern.MULTILINE);
  private static final Pattern NAMED =
      Pattern.compile("\\A(?:[ \\t]*(?:#.*)?\\r?\\n)*[\\w-]+[ \\t]*:");

  /**
   * Reads the front matter of a text: between a first line {@code ---} and a line {@code ---} or
   * {@code ...}, with names and values. A text that only begins with a rule has none.
   *
   * @return null when there is none
   */
  static @Nullable FrontMatter of(String text, Dates dates, Sink sink) throws IOException {
    Matcher opening = OPENING.matcher(text);
    if (!opening.lookingAt()) {
      return null;
    }
    Matcher closing =
        CLOSING.matcher(text).region(opening.end(), Math.min(text.length(), MAX_LENGTH));
    if (!closing.find()) {
      return null;
    }
    String yaml = text.substring(opening.end(), closing.start());
    if (!yaml.isBlank() && !NAMED.matcher(yaml).lookingAt()) {
      return null;
    }
    return new FrontMatter(metadata(yaml, 1, dates, sink), closing.end());
  }

  /**
   * What a mapping of names to values says; broken YAML says nothing, and is told.
   *
   * @param before lines of the file before the YAML
   */
  static Metadata metadata(String yaml, int before, Dates dates, Sink sink) throws IOException {
    try (JsonParser parser = YAML.createParser(yaml)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        return Metadata.NONE;
      }
      if (first != JsonToken.START_OBJECT) {
        sink.note(
            before + 1,
            "the YAML has no names and values; the article was read without it",
            "write lines like 'outlet: NAME'");
        return Metadata.NONE;
      }
      return Metadata.of(Fields.read(parser, before), dates, sink);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      sink.note(
          before + line,
          "broken YAML; the article was read without it",
          "write lines like 'outlet: NAME', with the value in quotes when it has a colon");
      return Metadata.NONE;
    } catch (Unreadable e) {
      sink.note(e.line(), String.valueOf(e.getMessage()), e.remedy());
      return Metadata.NONE;
    }
  }
}
