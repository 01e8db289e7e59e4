package dragoman.briefing.note;

import dragoman.briefing.Briefing;
import dragoman.briefing.NoteHead;
import dragoman.reference.Reference;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes briefings as notes: a template makes Markdown, and HTML and plain text are made from that,
 * so that every template has all three.
 *
 * <p>The same briefing and layout give the same text, in any locale and time zone and on any JDK.
 * The form of a note is told in {@code src/doc/notes.md}, what templates get in {@code
 * src/doc/templates.md}.
 */
public final class NoteWriter {

  private static final String ENTRIES = "{{>head}}\n{{>statements}}\n{{>passages}}\n{{>foot}}\n";

  private final Reference reference;
  private final Templates templates;
  private final Imprint imprint;

  /**
   * A writer.
   *
   * @param reference for display names
   * @param templates where templates are found
   * @param imprint who and what makes the notes
   */
  public NoteWriter(Reference reference, Templates templates, Imprint imprint) {
    this.reference = reference;
    this.templates = templates;
    this.imprint = imprint;
  }

  /** The same writer for another author. */
  public NoteWriter by(String author) {
    return new NoteWriter(
        reference, templates, new Imprint(author, imprint.generator(), imprint.version()));
  }

  /** Who and what makes the notes. */
  public Imprint imprint() {
    return imprint;
  }

  /** Where templates are found. */
  public Templates templates() {
    return templates;
  }

  /**
   * The form of a note that is there.
   *
   * @param document that note
   * @param language BCP 47 tag for one that does not say its own
   * @throws NoteException when there are no words in its language, or its template can't be used
   */
  public NoteForm like(NoteDocument document, String language) throws NoteException {
    String own = document.head().language();
    String tag = own.isEmpty() ? language : own;
    Labels.in(tag);
    Layout entries = layout(Template.of("", Template.BUILT_IN, ENTRIES), tag, document);
    String template = document.head().template();
    Function<Briefing, String> whole =
        templates.names().contains(template)
            ? filling(layout(templates.get(template), tag, document))
            : briefing -> "";
    if (templates.names().contains(template)) {
      markdown(Briefing.empty(LocalDate.EPOCH), layout(templates.get(template), tag, document));
    }
    return new NoteForm(filling(entries), whole);
  }

  private static Layout layout(Template template, String language, NoteDocument document) {
    return Layout.of(template, language)
        .withBy(document.grouping())
        .withCitations(document.citations())
        .withLimit(Layout.ALL);
  }

  private Function<Briefing, String> filling(Layout layout) {
    return briefing -> {
      try {
        return markdown(briefing, layout);
      } catch (NoteException e) {
        throw new IllegalStateException(e);
      }
    };
  }

  /** The statements that a layout takes of a briefing, in its order; remarks and passages too. */
  public static Briefing selected(Briefing briefing, Layout layout) {
    return Selection.of(briefing, layout).shown();
  }

  /** Words of notes in a language: a key of its labels, filled. */
  public static String words(String language, String key, Object... values) throws NoteException {
    return Labels.in(language).get(key, values);
  }

  /**
   * A note that leaves another number of statements out, where it says how many.
   *
   * @param note the note's Markdown
   * @param language the note's
   */
  public static String leavingOut(String note, String language, int leftOut) throws NoteException {
    int before = NoteHead.of(note).leftOut();
    if (before == 0 || before == leftOut) {
      return note;
    }
    Labels labels = Labels.in(language);
    String line = "*" + labels.get("left-out.statements", before) + "*";
    String now = leftOut == 0 ? "" : "*" + labels.get("left-out.statements", leftOut) + "*";
    return note.replaceFirst("(?m)^left_out: " + before + "$", "left_out: " + leftOut)
        .replace(line, now);
  }

  /** A day in a language. */
  public static String day(String language, LocalDate day) throws NoteException {
    return Labels.in(language).day(day);
  }

  /**
   * The whole note as Markdown, ending with one line end.
   *
   * @throws NoteException when the template can't be used, or there are no words in the language
   */
  public String markdown(Briefing briefing, Layout layout) throws NoteException {
    return filled(briefing, layout, Gate.Purpose.NOTE, Labels.in(layout.language()));
  }

  /** The note as one HTML page without scripts, that needs nothing else. */
  public String html(Briefing briefing, Layout layout) throws NoteException {
    Labels labels = Labels.in(layout.language());
    String body = filled(briefing, layout, Gate.Purpose.PAGE, labels);
    Selection selection = Selection.of(briefing, layout);
    return new NoteHtml(labels, imprint)
        .page(briefing, body, new Timeline(selection.shown(), labels).svg());
  }

  /** The note as plain text, lines at most {@value NoteText#WIDTH} columns wide, for mail. */
  public String text(Briefing briefing, Layout layout) throws NoteException {
    String body = filled(briefing, layout, Gate.Purpose.MAIL, Labels.in(layout.language()));
    return NoteText.of(body);
  }

  private String filled(Briefing briefing, Layout layout, Gate.Purpose purpose, Labels labels)
      throws NoteException {
    Footnotes footnotes = new Footnotes();
    Gate gate = new Gate(purpose, layout.citations(), footnotes);
    Map<String, @Nullable Object> data =
        data(Selection.of(briefing, layout), layout, purpose, labels, footnotes);
    return new TemplateEngine(templates).fill(layout.template(), data, gate).strip() + "\n";
  }

  /** Everything that a template gets. */
  Map<String, @Nullable Object> data(
      Selection selection,
      Layout layout,
      Gate.Purpose purpose,
      Labels labels,
      Footnotes footnotes) {
    Map<String, @Nullable Object> data =
        new NoteData(reference, labels, layout).of(selection, footnotes);
    boolean note = purpose == Gate.Purpose.NOTE;
    data.put("frontMatter", note ? frontMatter(selection, layout, labels) : null);
    data.put("author", imprint.author());
    data.put("rtl", note && labels.isRightToLeft());
    data.put("chart", purpose == Gate.Purpose.PAGE ? new Piece.Markdown(NoteHtml.CHART) : null);
    return data;
  }

  private Piece.Markdown frontMatter(Selection selection, Layout layout, Labels labels) {
    String head =
        new FrontMatter(imprint).of(selection.shown(), selection.leftOut(), layout, labels);
    return new Piece.Markdown(head);
  }
}
