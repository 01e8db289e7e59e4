package dragoman.briefing.note;

import dragoman.briefing.Briefing;
import dragoman.briefing.BriefingJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Fills a template with a note that has every field, and with an empty one, in each way that a
 * template is filled.
 */
public final class TemplateCheck {

  private final NoteWriter writer;

  /** A check with the writer that will fill the template later. */
  public TemplateCheck(NoteWriter writer) {
    this.writer = writer;
  }

  /**
   * Checks a template.
   *
   * @throws NoteException when it can't be filled; the message says where and why
   */
  public void check(Template template) throws NoteException {
    Briefing sample = sample();
    Briefing empty = Briefing.empty(LocalDate.EPOCH);
    for (String language : Labels.languages()) {
      for (Citations citations : Citations.values()) {
        Layout layout = Layout.of(template, language).withCitations(citations);
        writer.markdown(sample, layout.withLimit(2));
        writer.markdown(empty, layout);
      }
    }
    writer.html(sample, Layout.of(template, Labels.languages().get(0)));
  }

  /** A briefing of the sample corpus in which every field of a template has something in it. */
  static Briefing sample() {
    try (@Nullable InputStream in =
        TemplateCheck.class.getResourceAsStream("/dragoman/briefing/sample.json")) {
      if (in == null) {
        throw new IllegalStateException("not in the program: sample.json");
      }
      return new BriefingJson().read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
