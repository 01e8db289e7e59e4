package dragoman.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dragoman.article.Article;
import dragoman.article.Attribution;
import dragoman.article.Citation;
import dragoman.article.CitedStatement;
import dragoman.article.DateBasis;
import dragoman.article.Place;
import dragoman.article.Published;
import dragoman.article.Source;
import dragoman.article.Span;
import dragoman.article.Speaker;
import dragoman.article.Statement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class BriefingJsonTest {

  private final BriefingJson json = new BriefingJson();

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    Citation citation = new Citation("a", new Place(1, 3), "نعم", "", " …", "cafe");
    Source source =
        new Source(
            "a",
            "a",
            "h",
            Article.HeadlineBasis.STATED,
            null,
            new Published(
                LocalDate.of(2025, 9, 3),
                OffsetDateTime.parse("2025-09-03T10:00+03:00"),
                DateBasis.STATED),
            null,
            null,
            List.of("ar"),
            "cafe");
    Briefing briefing =
        new Briefing(
            "T",
            LocalDate.of(2025, 9, 4),
            "",
            "b",
            List.of(
                said(source, citation, new Speaker.Person("p", "P", null, "envoy")),
                said(source, citation, new Speaker.Institution("organisation:o", "O", "RO")),
                said(source, citation, new Speaker.Unnamed("unnamed:u", "u", null)),
                new Item.Passage(source, "ar", citation),
                new Item.Remark("mine")));

    assertEquals(briefing, json.read(json.write(briefing)));
  }

  @Test
  void whatIsNoBriefingIsAnError() {
    byte[] other = "{\"title\":3,\"date\":\"never\"}".getBytes(StandardCharsets.UTF_8);

    assertThrows(IOException.class, () -> json.read(other));
  }

  private static Item said(Source source, Citation citation, Speaker speaker) {
    Statement statement =
        new Statement(
            "a@1",
            "ar",
            new Span(1, 3),
            List.of(),
            new Attribution(
                speaker,
                null,
                null,
                List.of("tass"),
                null,
                Attribution.Confidence.CERTAIN,
                "subject"),
            Statement.Form.DIRECT,
            "قال",
            new Span(0, 1),
            Statement.CueType.FINITE,
            List.of("RO"),
            List.of(),
            new Statement.When(LocalDate.of(2025, 9, 3), DateBasis.RESOLVED, "اليوم"),
            null,
            List.of());
    return new Item.Said(new CitedStatement(source, statement, citation, 1, List.of()), List.of());
  }
}
