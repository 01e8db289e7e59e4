package dragoman.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dragoman.article.DateBasis;
import dragoman.article.Draft;
import dragoman.article.Published;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextTest {
  private static final String ARABIC =
      "قال المتحدث إن الوفد سيصل غدا إلى المدينة.\nوأضاف أن اللقاء سيبدأ في المساء، وأن النتائج ستعلن"
          + " بعد ذلك في بيان مشترك بين الطرفين.\n";
  private static final String ROMANIAN =
      "Purtătorul de cuvânt a declarat că delegaţia va ajunge mâine în oraş.\n„Aşteptăm o întâlnire"
          + " lungă şi rezultate bune pentru toată lumea”, a spus el după şedinţă, fără să dea alte"
          + " amănunte despre negocieri.\n";

  @TempDir Path dir;

  private CorpusFolder folder() {
    return new CorpusFolder(dir);
  }

  private static Draft plain(String path, String text) {
    return new Draft(
        path,
        path,
        text,
        0,
        null,
        null,
        Published.UNKNOWN,
        null,
        null,
        null,
        Map.of(),
        Texts.hash(text));
  }

  @Test
  void aRawTextIsAnArticleWithoutMetadata() throws IOException {
    folder().put("ar/1.txt", ARABIC).put("two", ARABIC + "\nThe spokesman said so.\n");

    assertEquals(
        new Reading(
            List.of(plain("ar/1.txt", ARABIC), plain("two", ARABIC + "\nThe spokesman said so.\n")),
            List.of()),
        folder().read());
  }

  @Test
  void theHashIsTheSha256OfTheText() throws IOException {
    folder().put("a.txt", "abc");

    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        folder().read().drafts().get(0).hash());
  }

  @Test
  void carriageReturnsStay() throws IOException {
    folder().put("a.txt", "one\r\ntwo\r\n");

    assertEquals(List.of(plain("a.txt", "one\r\ntwo\r\n")), folder().read().drafts());
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws IOException {
    folder()
        .put("8.txt", "\uFEFF" + ROMANIAN)
        .put("16be.txt", ("\uFEFF" + ROMANIAN).getBytes(StandardCharsets.UTF_16BE))
        .put("16le.txt", ("\uFEFF" + ROMANIAN).getBytes(StandardCharsets.UTF_16LE));

    assertEquals(
        new Reading(
            List.of(
                plain("16be.txt", ROMANIAN), plain("16le.txt", ROMANIAN), plain("8.txt", ROMANIAN)),
            List.of()),
        folder().read());
  }

  @Test
  void theLegacyCodePagesOfTheDeskAreRecognisedAndSaid() throws IOException {
    folder()
        .put("ar.txt", ARABIC.getBytes(Charset.forName("windows-1256")))
        .put("ro.txt", ROMANIAN.getBytes(Charset.forName("windows-1250")));

    assertEquals(
        List.of(plain("ar.txt", ARABIC), plain("ro.txt", ROMANIAN)), folder().read().drafts());
    assertEquals(
        List.of(
            "ar.txt: not UTF-8; read as windows-1256, which its letters fit; save it as UTF-8 to be"
                + " sure",
            "ro.txt: not UTF-8; read as windows-1250, which its letters fit; save it as UTF-8 to be"
                + " sure"),
        folder().rows());
  }

  @Test
  void aTranslationBelowDoesNotHideTheCodePage() throws IOException {
    String both =
        ARABIC + "\n" + "The spokesman said that the delegation was on its way. ".repeat(20);
    folder().put("a.txt", both.getBytes(Charset.forName("windows-1256")));

    assertEquals(List.of(plain("a.txt", both)), folder().read().drafts());
  }

  @Test
  void otherCodePagesAreAnErrorWithThePlace() throws IOException {
    String russian = "Представитель сообщил, что делегация прибудет завтра вечером в город.";
    String portuguese = "O porta-voz disse que a delegação não chegará amanhã à cidade, então.";
    folder()
        .put("pt.txt", portuguese.getBytes(StandardCharsets.ISO_8859_1))
        .put("ru.txt", ("x\n" + russian).getBytes(Charset.forName("windows-1251")));

    assertEquals(
        List.of(
            "pt.txt:1: not UTF-8 (byte 0xE7 at offset 30), and no other encoding fits beyond doubt;"
                + " save it as UTF-8",
            "ru.txt:2: not UTF-8 (byte 0xCF at offset 2), and no other encoding fits beyond doubt;"
                + " save it as UTF-8"),
        folder().rows());
  }

  @Test
  void aBrokenByteInUtf8IsAnErrorWithThePlace() throws IOException {
    byte[] bytes = ARABIC.getBytes(StandardCharsets.UTF_8);
    bytes[100] = (byte) 0xFF;
    folder().put("a.txt", bytes);

    assertEquals(
        List.of(
            "a.txt:2: not UTF-8 (byte 0xD9 at offset 99), and no other encoding fits beyond doubt;"
                + " save it as UTF-8"),
        folder().rows());
  }

  @Test
  void emptyBlankBinaryAndHalfFilesAreRows() throws IOException {
    folder()
        .put("binary.txt", new byte[] {'a', '\n', 0, 1, 2})
        .put("blank.txt", " \r\n\t\u00A0\u200F\n")
        .put("empty.txt", "")
        .put("half.txt", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'})
        .put("nothing.md", "---\noutlet: A\n---\n \n");

    assertEquals(
        List.of(
            "binary.txt:2: binary, not text (a NUL at character 2); save the article as UTF-8 text",
            "blank.txt: only white space; put the article's text in it, or remove it",
            "empty.txt: empty; put the article's text in it, or remove it",
            "half.txt: broken UTF-16 (half a character); save it as UTF-8",
            "nothing.md: nothing behind the front matter; put the article's text in it, or remove"
                + " it"),
        folder().rows());
  }

  @Test
  void frontMatterGivesTheMetadataAndTheTextStaysRaw() throws IOException {
    String front =
        """
        ---
        title: "عنوان: الخبر 😀"
        outlet: Sample Daily
        published: 2025-09-03
        url: https://example.org/a?b=1
        author: A. Writer
        lang: ro_RO
        section: World
        tags: [a, b]
        ---
        """;
    String text = "\n# Heading\n\n**Bold** [link](x).\n";
    folder().put("a.md", front + text);

    assertEquals(
        new Reading(
            List.of(
                new Draft(
                    "a.md",
                    "a.md",
                    text,
                    front.codePointCount(0, front.length()),
                    "عنوان: الخبر 😀",
                    "Sample Daily",
                    Published.on(LocalDate.of(2025, 9, 3)),
                    "A. Writer",
                    "https://example.org/a?b=1",
                    "ro-RO",
                    Map.of("section", "World", "tags", "[\"a\",\"b\"]"),
                    Texts.hash(text))),
            List.of()),
        folder().read());
  }

  @Test
  void frontMatterWorksWithCarriageReturnsAndInTextFiles() throws IOException {
    String front = "---\r\noutlet: Sample Daily\r\n...\r\n";
    folder().put("a.txt", front + "Text.\r\n");

    Draft draft = folder().read().drafts().get(0);

    assertEquals("Text.\r\n", draft.text());
    assertEquals(front.length(), draft.offset());
    assertEquals("Sample Daily", draft.outlet());
  }

  @Test
  void aRuleAtTheTopIsNoFrontMatter() throws IOException {
    String text = "---\nOne paragraph, and no name\n---\nAnother.\n";
    folder().put("a.md", text);

    assertEquals(new Reading(List.of(plain("a.md", text)), List.of()), folder().read());
  }

  @Test
  void badMetadataIsANoteAndTheArticleIsReadWithoutIt() throws IOException {
    folder()
        .put(
            "a.md",
            """
            ---
            headline: Fine
            published: yesterday
            url: javascript:alert(1)
            language: Romanian
            headline: Again
            ---
            Text.
            """);

    Draft draft = folder().read().drafts().get(0);

    assertEquals("Fine", draft.headline());
    assertEquals(Published.UNKNOWN, draft.published());
    assertEquals(null, draft.url());
    assertEquals(
        Map.of("published", "yesterday", "url", "javascript:alert(1)", "language", "Romanian"),
        draft.extra());
    assertEquals(
        List.of(
            "a.md:6: 'headline' is given twice; the first one counts; leave one of them out",
            "a.md:3: 'published' is not a date: 'yesterday'; the article was read without it; write"
                + " it as 2025-08-15 or 2025-08-15T14:30Z",
            "a.md:4: 'url' is not a web address: 'javascript:alert(1)'; the article was read without"
                + " it; start it with https://",
            "a.md:5: 'language' is not a language tag: 'Romanian'; the article was read without it;"
                + " write the BCP 47 tag, two letters or more"),
        folder().rows());
  }

  @Test
  void brokenFrontMatterIsANoteWithItsLine() throws IOException {
    folder().put("a.md", "---\noutlet: A\nheadline: \"open\npublished: 2025-09-03\n---\nText.\n");

    Draft draft = folder().read().drafts().get(0);

    assertEquals("Text.\n", draft.text());
    assertEquals(null, draft.outlet());
    assertEquals(
        List.of(
            "a.md:3: broken YAML; the article was read without it; write lines like 'outlet: NAME',"
                + " with the value in quotes when it has a colon"),
        folder().rows());
  }

  @Test
  void aSideFileGivesMetadataToARawText() throws IOException {
    folder()
        .put("a.txt", ROMANIAN)
        .put(
            "a.meta.yaml",
            "headline: Titlu\noutlet: Ziarul Exemplu\ndate: 2025-09-03T23:30:00Z\n"
                + "url: https://example.org/\nbyline: [A, B]\nlanguage: ro\ndesk: east\n");

    assertEquals(
        new Reading(
            List.of(
                new Draft(
                    "a.txt",
                    "a.txt",
                    ROMANIAN,
                    0,
                    "Titlu",
                    "Ziarul Exemplu",
                    new Published(
                        LocalDate.of(2025, 9, 4),
                        OffsetDateTime.parse("2025-09-03T23:30:00Z"),
                        DateBasis.STATED),
                    "A, B",
                    "https://example.org/",
                    "ro",
                    Map.of("desk", "east"),
                    Texts.hash(ROMANIAN))),
            List.of()),
        folder().read());
  }

  @Test
  void frontMatterIsStrongerThanTheSideFile() throws IOException {
    folder()
        .put("a.md", "---\noutlet: Inside\n---\nText.\n")
        .put("a.meta.yaml", "outlet: Beside\nheadline: Given\n");

    Draft draft = folder().read().drafts().get(0);

    assertEquals("Inside", draft.outlet());
    assertEquals("Given", draft.headline());
  }

  @Test
  void aBrokenSideFileIsANoteOnTheSideFile() throws IOException {
    folder().put("a.txt", "Text.").put("a.meta.yaml", "outlet: A\ndate: [\n");
    folder().put("b.txt", "Text.").put("b.meta.yaml", "only words\n");

    assertEquals(2, folder().read().drafts().size());
    assertEquals(
        List.of(
            "a.meta.yaml:2: broken YAML; the article was read without it; write lines like 'outlet:"
                + " NAME', with the value in quotes when it has a colon",
            "b.meta.yaml:1: the YAML has no names and values; the article was read without it; write"
                + " lines like 'outlet: NAME'"),
        folder().rows());
  }

  @Test
  void aHeadlineIsOneLine() throws IOException {
    folder().put("a.txt", "Text.").put("a.meta.yaml", "headline: \"One\\n\\t two\\u001B three\"\n");

    assertEquals("One two three", folder().read().drafts().get(0).headline());
  }
}
