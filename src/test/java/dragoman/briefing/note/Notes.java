package dragoman.briefing.note;

import dragoman.article.Article;
import dragoman.article.Attribution;
import dragoman.article.CitedStatement;
import dragoman.article.DateBasis;
import dragoman.article.Edition;
import dragoman.article.Published;
import dragoman.article.Span;
import dragoman.article.Speaker;
import dragoman.article.Statement;
import dragoman.briefing.Briefing;
import dragoman.reference.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small briefings to write notes of. */
final class Notes {

  static final LocalDate DAY = LocalDate.of(2025, 9, 4);

  private static final Reference REFERENCE = Reference.load();
  private static final String TEXT =
      "Ilinca Drăgulescu a negat că portul este închis. „Portul e deschis”, a spus ea.";

  private Notes() {}

  static NoteWriter writer(java.nio.file.Path... folders) {
    return new NoteWriter(
        Reference.load(), new Templates(List.of(folders)), new Imprint("ana", "Dragoman", "test"));
  }

  static Layout layout(NoteWriter writer, String template, String language) throws NoteException {
    return Layout.of(writer.templates().get(template), language);
  }

  static String markdown(Briefing briefing, String template, String language) throws NoteException {
    NoteWriter writer = writer();
    return writer.markdown(briefing, layout(writer, template, language));
  }

  static Briefing briefing(CitedStatement... said) {
    return new Briefing(
        "Port",
        DAY,
        "speaker:ilinca-dragulescu",
        "The port is *open*.",
        Briefing.items(List.of(said)));
  }

  static CitedStatement quote() {
    return cited("Curierul", statement(new Span(50, 66), "a spus", Statement.CueType.FINITE));
  }

  static CitedStatement denial() {
    return cited("Curierul", statement(new Span(31, 47), "a negat", Statement.CueType.DENIAL));
  }

  static CitedStatement withoutOutlet() {
    return cited(null, statement(new Span(50, 66), "a spus", Statement.CueType.FINITE));
  }

  /** A statement of an article that has these words wherever words of others can stand. */
  static CitedStatement hostile(String words) {
    Article article =
        article(
            words,
            words,
            words,
            new Statement(
                "a.txt@0",
                "ro",
                new Span(0, words.length()),
                List.of(),
                new Attribution(
                    new Speaker.Unnamed("unnamed:x", words, null),
                    words,
                    null,
                    List.of(),
                    null,
                    Attribution.Confidence.LIKELY,
                    "pronoun"),
                Statement.Form.INDIRECT,
                words,
                null,
                Statement.CueType.FINITE,
                List.of(),
                List.of("trade"),
                Statement.When.UNKNOWN,
                null,
                List.of()));
    return CitedStatement.of(article, article.statements().get(0));
  }

  private static CitedStatement cited(@Nullable String outlet, Statement statement) {
    return CitedStatement.of(article(TEXT, "Portul", outlet, statement), statement);
  }

  private static Statement statement(Span content, String cue, Statement.CueType type) {
    return new Statement(
        "a.txt@" + content.start(),
        "ro",
        content,
        List.of(),
        new Attribution(
            new Speaker.Person("ilinca-dragulescu", "Ilinca Drăgulescu", "RO", "state secretary"),
            "ea",
            "telegram",
            List.of(),
            null,
            Attribution.Confidence.LIKELY,
            "pronoun"),
        type == Statement.CueType.DENIAL ? Statement.Form.INDIRECT : Statement.Form.DIRECT,
        cue,
        null,
        type,
        List.of(),
        List.of(),
        new Statement.When(null, DateBasis.UNRESOLVED, null),
        null,
        List.of());
  }

  private static Article article(
      String text, String headline, @Nullable String outlet, Statement statement) {
    return new Article(
        "a.txt",
        "a.txt",
        text,
        0,
        headline,
        Article.HeadlineBasis.STATED,
        outlet,
        Published.on(LocalDate.of(2025, 9, 3)),
        null,
        "https://example.org/a",
        List.of(new Edition("ro", new Span(0, text.length()), List.of())),
        List.of(),
        List.of(statement),
        List.of(),
        Map.of(),
        "cafe");
  }
}
