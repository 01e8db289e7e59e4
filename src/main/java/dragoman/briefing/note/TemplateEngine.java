package dragoman.briefing.note;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Fills templates; it alone knows the library that does. */
final class TemplateEngine {

  private final Templates templates;

  TemplateEngine(Templates templates) {
    this.templates = templates;
  }

  /**
   * The template filled.
   *
   * @throws NoteException when it is none, or asks for what is not there; the message says where
   */
  String fill(Template template, Map<String, @Nullable Object> data, Gate gate)
      throws NoteException {
    templates.checkParts(template);
    try {
      return Mustache.compiler()
          .withEscaper(text -> text)
          .withFormatter(gate)
          .withLoader(this::part)
          .withCollector(new Fields())
          .nullValue("")
          .strictSections(true)
          .compile(template.source())
          .execute(data);
    } catch (MustacheException e) {
      throw new NoteException(template.place() + ": template " + template.name() + ": " + why(e));
    }
  }

  private Reader part(String name) throws NoteException {
    return new StringReader(templates.part(name));
  }

  private static String why(MustacheException e) {
    return e instanceof MustacheException.Context context
        ? "line " + context.lineNo + ": there is no field '" + context.key + "'"
        : String.valueOf(e.getMessage());
  }

  /** Looks fields up in maps alone: a template can't call what a value's class happens to have. */
  private static final class Fields extends BasicCollector {
    @Override
    public <K, V> Map<K, V> createFetcherCache() {
      return new ConcurrentHashMap<>();
    }
  }
}
