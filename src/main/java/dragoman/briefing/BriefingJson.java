package dragoman.briefing;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dragoman.article.Speaker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;

/**
 * A briefing as JSON, whole: what is kept of a draft between two sessions, so that it survives a
 * corpus that has changed since.
 */
public final class BriefingJson {

  /** The briefing as UTF-8. */
  public byte[] write(Briefing briefing) {
    try {
      return Json.MAPPER.writeValueAsBytes(briefing);
    } catch (JacksonException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The briefing that was written.
   *
   * @throws IOException when the bytes are none, which a draft of another version may be
   */
  public Briefing read(byte[] bytes) throws IOException {
    return Json.MAPPER.readValue(bytes, Briefing.class);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "item")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Item.Said.class, name = "statement"),
    @JsonSubTypes.Type(value = Item.Passage.class, name = "passage"),
    @JsonSubTypes.Type(value = Item.Gone.class, name = "gone"),
    @JsonSubTypes.Type(value = Item.Remark.class, name = "remark")
  })
  private interface Items {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Speaker.Person.class, name = "person"),
    @JsonSubTypes.Type(value = Speaker.Institution.class, name = "organisation"),
    @JsonSubTypes.Type(value = Speaker.Unnamed.class, name = "unnamed")
  })
  private interface Speakers {}

  /** A value with one string form. */
  private static final class Parsed<T> extends FromStringDeserializer<T> {

    private final transient Function<String, T> parse;

    Parsed(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    protected T _deserialize(String value, DeserializationContext context) throws IOException {
      try {
        return parse.apply(value);
      } catch (java.time.DateTimeException e) {
        JsonParser parser = context.getParser();
        throw com.fasterxml.jackson.databind.exc.InvalidFormatException.from(
            parser, "not a date", value, handledType());
      }
    }
  }

  /** Made with the first draft: it is among the most expensive things at a start. */
  private static final class Json {
    static final JsonMapper MAPPER =
        JsonMapper.builder()
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .addMixIn(Item.class, Items.class)
            .addMixIn(Speaker.class, Speakers.class)
            .addModule(
                new SimpleModule()
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addSerializer(OffsetDateTime.class, ToStringSerializer.instance)
                    .addDeserializer(
                        LocalDate.class, new Parsed<>(LocalDate.class, LocalDate::parse))
                    .addDeserializer(
                        OffsetDateTime.class,
                        new Parsed<>(OffsetDateTime.class, OffsetDateTime::parse)))
            .build();
  }
}
