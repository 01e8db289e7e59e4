package dragoman.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dragoman.article.Draft;
import dragoman.ingest.Fields.Value;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The articles of one JSON or NDJSON file, as they come. */
final class Records {
  private static final String NEEDED = "give it a 'text' (or 'body', 'content')";

  private final Sink sink;
  private final Dates dates;
  private final Set<String> keys = new HashSet<>();

  Records(Sink sink, Dates dates) {
    this.sink = sink;
    this.dates = dates;
  }

  /** Reads a line that should be one article. */
  void line(String json, int line) throws IOException {
    try (JsonParser parser = Fields.JSON.createParser(json)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        return;
      }
      if (first != JsonToken.START_OBJECT) {
        throw new Unreadable(line, "not an article but " + what(first), "write one object a line");
      }
      Fields fields = Fields.read(parser, line - 1);
      if (parser.nextToken() != null) {
        throw new Unreadable(line, "more than one value on the line", "write one object a line");
      }
      draft(fields, line, Holds.MANY);
    } catch (JsonProcessingException e) {
      sink.error(line, cause(e), "mend the line; the others were read");
    } catch (Unreadable e) {
      sink.error(line, String.valueOf(e.getMessage()), e.remedy());
    }
  }

  /** Reads a document: an article, an array of them, or several of either behind each other. */
  void document(JsonParser parser) throws IOException {
    try {
      Holds holds = Holds.ONE;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        int line = parser.currentTokenLocation().getLineNr();
        boolean outermost =
            parser.getParsingContext().getParent() == null
                || parser.getParsingContext().getParent().inRoot();
        if (token == JsonToken.START_OBJECT) {
          article(parser, line, holds);
          holds = Holds.MANY;
        } else if (token == JsonToken.START_ARRAY && outermost) {
          holds = Holds.MANY;
        } else if (token != JsonToken.END_ARRAY) {
          parser.skipChildren();
          sink.error(line, "not an article but " + what(token), "write an object for each article");
        }
      }
    } catch (JsonProcessingException e) {
      String read =
          sink.read() == 0
              ? "nothing"
              : "only what stands before it (articles: " + sink.read() + ")";
      sink.error(line(e), cause(e) + "; " + read + " was read", "mend the JSON");
    }
  }

  private void article(JsonParser parser, int line, Holds holds) throws IOException {
    try {
      draft(Fields.read(parser, 0), line, holds);
    } catch (Unreadable e) {
      sink.error(e);
    }
  }

  private enum Holds {
    ONE,
    MANY
  }

  private void draft(Fields fields, int line, Holds holds) throws IOException, Unreadable {
    Value text = fields.take("text", "body", "content");
    if (text == null) {
      throw new Unreadable(line, "an object without the text of an article", NEEDED);
    }
    if (text.kind() != Fields.Kind.TEXT) {
      throw new Unreadable(line, "'" + text.name() + "' is not text", NEEDED);
    }
    if (Texts.blank(text.text())) {
      throw new Unreadable(line, "'" + text.name() + "' is empty", NEEDED);
    }
    String id = holds == Holds.ONE ? sink.file() : sink.file() + "#" + key(fields.take("id"), line);
    Metadata metadata = Metadata.of(fields, dates, sink);
    sink.draft(
        new Draft(
            id,
            sink.file(),
            text.text(),
            0,
            metadata.headline(),
            metadata.outlet(),
            metadata.published(),
            metadata.byline(),
            metadata.url(),
            metadata.language(),
            metadata.extra(),
            Texts.hash(text.text())));
  }

  /** The record's own id, else its line, else its line and a count: unique in the file. */
  private String key(@Nullable Value id, int line) {
    String own = id == null ? "" : Texts.line(id.text());
    if (!own.isEmpty() && own.length() <= 200 && keys.add(own)) {
      return own;
    }
    String key = String.valueOf(line);
    for (int count = 2; !keys.add(key); count++) {
      key = line + "." + count;
    }
    if (!own.isEmpty()) {
      String shown = own.length() <= 200 ? "'" + own + "' is already taken" : "is too long";
      sink.note(
          line, "the id " + shown + "; this article is '#" + key + "'", "give it an id of its own");
    }
    return key;
  }

  private static String what(JsonToken token) {
    return switch (token) {
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "a text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      default -> "'" + token.asString() + "'";
    };
  }

  private static int line(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
  }

  private static String cause(JsonProcessingException e) {
    if (e instanceof StreamConstraintsException) {
      return "JSON nested too deeply, or a value in it too large";
    }
    int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
    if (e instanceof JsonEOFException) {
      return "broken JSON: it ends in the middle, at column " + column;
    }
    String message = String.valueOf(e.getOriginalMessage());
    int source = message.indexOf("[Source");
    String why = Texts.line(source < 0 ? message : message.substring(0, source));
    return "broken JSON at column "
        + column
        + (why.length() <= 160 && source < 0 ? " (" + why + ")" : "");
  }
}
