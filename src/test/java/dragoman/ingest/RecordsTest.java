package dragoman.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dragoman.article.DateBasis;
import dragoman.article.Draft;
import dragoman.article.Published;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsTest {
  @TempDir Path dir;

  private CorpusFolder folder() {
    return new CorpusFolder(dir);
  }

  private List<String> ids() throws IOException {
    return folder().read().drafts().stream().map(Draft::id).toList();
  }

  @Test
  void aJsonArticleHasTheFieldsOfTheDataContract() throws IOException {
    folder()
        .put(
            "a.json",
            """
            {"article": "x", "headline": "عنوان", "outlet": "Sample Daily", "published": "2025-09-03",
             "byline": "A. Writer", "url": "https://example.org/1", "languages": ["ar"],
             "text": "قال المتحدث.\\n\\nالنهاية.", "desk": {"name": "east", "n": [1, 2.5]}, "gone": null}
            """);

    String text = "قال المتحدث.\n\nالنهاية.";
    assertEquals(
        new Reading(
            List.of(
                new Draft(
                    "a.json",
                    "a.json",
                    text,
                    0,
                    "عنوان",
                    "Sample Daily",
                    Published.on(LocalDate.of(2025, 9, 3)),
                    "A. Writer",
                    "https://example.org/1",
                    "ar",
                    Map.of("article", "x", "desk", "{\"name\":\"east\",\"n\":[1,2.5]}"),
                    Texts.hash(text))),
            List.of()),
        folder().read());
  }

  @Test
  void theCommonNamesAreUnderstood() throws IOException {
    folder()
        .put(
            "a.ndjson",
            "{\"Title\":\"T\",\"date\":1756944000,\"BODY\":\"Text.\",\"source\":\"S\","
                + "\"author\":[\"A\",\"B\"],\"link\":\"http://example.org\",\"lang\":\"ro\"}\n");

    assertEquals(
        List.of(
            new Draft(
                "a.ndjson#1",
                "a.ndjson",
                "Text.",
                0,
                "T",
                "S",
                new Published(
                    LocalDate.of(2025, 9, 4),
                    OffsetDateTime.parse("2025-09-04T03:00:00+03:00"),
                    DateBasis.STATED),
                "A, B",
                "http://example.org",
                "ro",
                Map.of(),
                Texts.hash("Text."))),
        folder().read().drafts());
  }

  @Test
  void theContractsNameIsStrongerAndTheOtherIsKept() throws IOException {
    folder().put("a.json", "{\"title\":\"B\",\"headline\":\"A\",\"body\":\"b\",\"text\":\"t\"}");

    Draft draft = folder().read().drafts().get(0);

    assertEquals("A", draft.headline());
    assertEquals("t", draft.text());
    assertEquals(Map.of("title", "B", "body", "b"), draft.extra());
  }

  @Test
  void recordsAreNamedByTheirIdElseByTheirLine() throws IOException {
    folder()
        .put(
            "a.json",
            """
            [{"id": "x", "text": "1"},
             {"text": "2"}, {"text": "3"},
             {"id": 7, "text": "4"},
             {"id": "x", "text": "5"}]
            """);

    assertEquals(List.of("a.json#x", "a.json#2", "a.json#2.2", "a.json#7", "a.json#4"), ids());
    assertEquals(
        List.of(
            "a.json:4: the id 'x' is already taken; this article is '#4'; give it an id of its own"),
        folder().rows());
  }

  @Test
  void articlesBehindEachOtherInAJsonFileAreRead() throws IOException {
    folder().put("a.json", "{\"text\": \"1\"}\n{\"text\": \"2\"}\n");

    assertEquals(List.of("a.json", "a.json#2"), ids());
  }

  @Test
  void jsonWithoutAnExtensionIsSeenByItsContent() throws IOException {
    folder().put("article", "{\"text\": \"1\"}");

    assertEquals("1", folder().read().drafts().get(0).text());
  }

  @Test
  void aBrokenLineIsARowAndTheOthersAreRead() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= 1300; i++) {
      lines
          .append(i == 1204 ? "{\"text\": \"cut" : "{\"text\": \"article " + i + "\"}")
          .append('\n');
    }
    folder().put("a.ndjson", lines.toString());

    assertEquals(1299, ids().size());
    assertEquals("a.ndjson#1205", ids().get(1203));
    assertEquals(
        List.of(
            "a.ndjson:1204: broken JSON: it ends in the middle, at column 14; mend the line; the"
                + " others were read"),
        folder().rows());
  }

  @Test
  void lineEndsBlankLinesAndMarksAreNoRecords() throws IOException {
    folder().put("a.jsonl", "\uFEFF{\"text\":\"1\"}\r\n\r\n  \n\uFEFF{\"text\":\"4\"}");

    assertEquals(List.of("a.jsonl#1", "a.jsonl#4"), ids());
    assertEquals(List.of(), folder().rows());
  }

  @Test
  void linesInUtf16AreRead() throws IOException {
    folder()
        .put(
            "a.ndjson",
            "\uFEFF{\"text\":\"نص\"}\n{\"text\":\"două\"}\n".getBytes(StandardCharsets.UTF_16LE));

    assertEquals(
        List.of("نص", "două"), folder().read().drafts().stream().map(Draft::text).toList());
  }

  @Test
  void whatIsNoArticleIsARow() throws IOException {
    folder()
        .put(
            "a.ndjson",
            """
            {"headline":"only"}
            {"text":""}
            {"text":5}
            ["x"]
            "x"
            {"text":"a"} {"text":"b"}
            {"text":"a",}
            {'text':'a'}
            nonsense
            """);

    assertEquals(
        List.of(
            "a.ndjson:1: an object without the text of an article; give it a 'text' (or 'body',"
                + " 'content')",
            "a.ndjson:2: 'text' is empty; give it a 'text' (or 'body', 'content')",
            "a.ndjson:3: 'text' is not text; give it a 'text' (or 'body', 'content')",
            "a.ndjson:4: not an article but a list; write one object a line",
            "a.ndjson:5: not an article but a text; write one object a line",
            "a.ndjson:6: more than one value on the line; write one object a line",
            "a.ndjson:7: broken JSON at column 13 (Unexpected character ('}' (code 125)): was"
                + " expecting double-quote to start field name); mend the line; the others were read",
            "a.ndjson:8: broken JSON at column 2 (Unexpected character (''' (code 39)): was expecting"
                + " double-quote to start field name); mend the line; the others were read",
            "a.ndjson:9: broken JSON at column 1 (Unrecognized token 'nonsense': was expecting (JSON"
                + " String, Number, Array, Object or token 'null', 'true' or 'false')); mend the line;"
                + " the others were read"),
        folder().rows());
  }

  @Test
  void aBrokenArrayKeepsWhatStandsBefore() throws IOException {
    folder().put("a.json", "[{\"text\": \"1\"},\n {\"text\": \"2\"},\n {\"text\": ]");

    assertEquals(List.of("a.json#1", "a.json#2"), ids());
    assertEquals(
        List.of(
            "a.json:3: broken JSON at column 11 (Unexpected character (']' (code 93)): expected a"
                + " valid value (JSON String, Number, Array, Object or token 'null', 'true' or"
                + " 'false')); only what stands before it (articles: 2) was read; mend the JSON"),
        folder().rows());
  }

  @Test
  void valuesThatAreNoArticlesInAJsonFileAreRows() throws IOException {
    folder().put("a.json", "[1,\n [\"x\"],\n {\"text\": \"t\"}]").put("b.json", "[]");
    folder().put("c.ndjson", "\n\n");

    assertEquals(List.of("a.json#3"), ids());
    assertEquals(
        List.of(
            "a.json:1: not an article but a number; write an object for each article",
            "a.json:2: not an article but a list; write an object for each article",
            "b.json: holds no article; put one in it, or remove the file",
            "c.ndjson: holds no article; put one in it, or remove the file"),
        folder().rows());
  }

  @Test
  void deepNestingIsARow() throws IOException {
    String deep = "[".repeat(100_000);
    folder().put("a.ndjson", "{\"x\":" + deep + "\n{\"text\":\"t\"}\n").put("b.json", deep);

    assertEquals(List.of("a.ndjson#2"), ids());
    assertEquals(2, folder().rows().size());
  }

  @Test
  void halfACharacterIsReplacedAndSaid() throws IOException {
    folder().put("a.ndjson", "{\"text\":\"a\\ud83db \\ud83d\\ude00\"}\n");

    assertEquals("a\uFFFDb 😀", folder().read().drafts().get(0).text());
    assertEquals(
        List.of(
            "a.ndjson:1: 'text' has half a character (a lone surrogate), read as U+FFFD; write the"
                + " whole character"),
        folder().rows());
  }

  @Test
  void aLineAboveTheLimitIsARowAndTheNextIsRead() throws IOException {
    byte[] file = new byte[Fields.MAX_ARTICLE + 100];
    java.util.Arrays.fill(file, (byte) 'a');
    byte[] last = "\n{\"text\":\"t\"}".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(last, 0, file, file.length - last.length, last.length);
    folder().put("a.ndjson", file);

    assertEquals(List.of("a.ndjson#2"), ids());
    assertEquals(
        List.of(
            "a.ndjson:1: larger than 20,000,000 characters; it was not read; split it into its"
                + " articles"),
        folder().rows());
  }

  @Test
  void manyProblemsOfOneFileAreCounted() throws IOException {
    folder().put("a.ndjson", "x\n".repeat(5_000));

    List<String> rows = folder().rows();

    assertEquals(1_001, rows.size());
    assertEquals(
        "a.ndjson: and 4000 more problems in this file; mend the first ones; they are usually all"
            + " alike",
        rows.get(1_000));
  }

  @Test
  void articlesAreHandedOnOneByOne() throws IOException {
    folder().put("a.ndjson", "{\"text\":\"1\"}\nx\n{\"text\":\"3\"}\n");
    List<String> order = new ArrayList<>();

    folder()
        .corpus()
        .read(
            folder().list().files().get(0),
            draft -> order.add(draft.id()),
            problem -> order.add("line " + problem.line()));

    assertEquals(List.of("a.ndjson#1", "line 2", "a.ndjson#3"), order);
  }
}
