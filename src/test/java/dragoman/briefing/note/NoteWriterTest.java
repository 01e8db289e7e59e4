package dragoman.briefing.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dragoman.briefing.Briefing;
import dragoman.briefing.Item;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NoteWriterTest {

  /** As src/doc/notes.md gives it. */
  private static final Pattern PLACE =
      Pattern.compile("`([^`]+)`[^`0-9]*([0-9]+)–([0-9]+)[^`]*`([0-9a-f]{1,64})`$");

  @Test
  void aStatementBearsItsWordsItsCueItsChainAndAFootnoteBackToThem() throws NoteException {
    assertEquals(
        """
        ---
        title: "Port"
        date: "2025-09-04"
        author: "ana"
        query: "speaker:ilinca-dragulescu"
        template: "brief"
        by: "speaker"
        citation: "footnote"
        lang: "en"
        languages:
          - "ro"
        limit: 5
        independent_sources: 1
        sources:
          - article: "a.txt"
            outlet: "Curierul"
            headline: "Portul"
            published: "2025-09-03"
            url: "https://example.org/a"
            languages:
              - "ro"
            sha256: "cafe"
        generator: "Dragoman"
        version: "test"
        ---

        # Port

        **Bottom line:** The port is *open*.

        ## Points to take

        - printed September 3, 2025 · **Ilinca Drăgulescu** · *a spus* „Portul e deschis”[^1]

        ## Key statements

        ### Ilinca Drăgulescu · Romania, state secretary

        - printed September 3, 2025 · direct · *a spus* · said via Telegram · attribution likely · caveats: single source[^1]

          > „Portul e deschis”

        ## Caveats

        - **single source** · 1 of 1 · no second independent source tells it

        ## Sources

        1 independent source.

        [^1]: September 3, 2025 · Curierul · Romanian · “Portul” · <https://example.org/a> · article `a.txt`, characters 50–66, text sha256 `cafe`
        """,
        Notes.markdown(Notes.briefing(Notes.quote()), "brief", "en"));
  }

  @Test
  void aDeniedStatementIsNoAssertion() throws NoteException {
    String note = Notes.markdown(Notes.briefing(Notes.denial()), "brief", "en");

    assertTrue(note.contains(" · indirect · **denial:** *a negat* · said via"), note);
  }

  @Test
  void anArticleWithoutAnOutletLeavesTheNumberOfSourcesOpen() throws NoteException {
    String note = Notes.markdown(Notes.briefing(Notes.withoutOutlet()), "brief", "en");

    assertTrue(note.contains("independent_sources: \"≤ 1\""), note);
    assertTrue(note.contains("\n[^1]: September 3, 2025 · outlet unknown · Romanian"), note);
  }

  @Test
  void aRemarkStandsBelowTheEntryBeforeIt() throws NoteException {
    Briefing briefing =
        Notes.briefing()
            .withItems(
                List.of(
                    new Item.Said(Notes.quote(), List.of()), new Item.Remark("Ask the *port*.")));

    String note = Notes.markdown(briefing, "brief", "en");

    assertTrue(note.contains("> „Portul e deschis”\n\nAsk the *port*.\n\n## Caveats"), note);
  }

  @Test
  void aBriefingWithoutStatementsSaysSo() throws NoteException {
    for (String template : Notes.writer().templates().names()) {
      String note = Notes.markdown(Briefing.empty(Notes.DAY), template, "en");

      assertTrue(note.contains("\nNo statement matches the query.\n"), note);
    }
  }

  @Test
  void aLimitTakesTheBestAndTheNoteSaysHowManyAreLeftOut() throws NoteException {
    NoteWriter writer = Notes.writer();
    Layout layout = Notes.layout(writer, "full", "en").withLimit(1);

    String note = writer.markdown(Notes.briefing(Notes.denial(), Notes.quote()), layout);

    assertTrue(note.contains("\nlimit: 1\nleft_out: 1\n"), note);
    assertTrue(note.contains("*1 more statement matches and is not in this note.*"), note);
    assertTrue(note.contains("Portul e deschis"), note);
    assertFalse(note.contains("portul este închis"), note);
  }

  @Test
  void theTemplateOfQuotationsLeavesOutWhatIsNobodysOwnWords() throws NoteException {
    String note = Notes.markdown(Notes.briefing(Notes.denial(), Notes.quote()), "quotes", "en");

    assertTrue(note.contains("left_out: 1\n"), note);
    assertFalse(note.contains("portul este închis"), note);
  }

  @Test
  void anInlineCitationHasOutletAndDayInPlaceOfTheMarkAndNoFootnotes() throws NoteException {
    NoteWriter writer = Notes.writer();
    Layout layout = Notes.layout(writer, "brief", "en").withCitations(Citations.INLINE);

    String note = writer.markdown(Notes.briefing(Notes.quote()), layout);

    assertTrue(
        note.contains(
            "single source ([Curierul, September 3, 2025](<https://example.org/a>), `a.txt` 50–66"
                + " `cafe`)\n"),
        note);
    assertFalse(note.contains("[^"), note);
    assertTrue(note.endsWith("· “Portul” · <https://example.org/a> · `a.txt`\n"), note);
  }

  @Test
  void withoutCitationsTheListOfSourcesStays() throws NoteException {
    NoteWriter writer = Notes.writer();
    Layout layout = Notes.layout(writer, "brief", "en").withCitations(Citations.NONE);

    String note = writer.markdown(Notes.briefing(Notes.quote()), layout);

    assertFalse(note.contains("[^"), note);
    assertTrue(note.endsWith("· “Portul” · <https://example.org/a> · `a.txt`\n"), note);
  }

  @Test
  void everyFootnoteOfEveryTemplateAndLanguageLeadsBackByOnePattern() throws NoteException {
    for (String template : Notes.writer().templates().names()) {
      for (String language : Labels.languages()) {
        String note = Notes.markdown(TemplateCheck.sample(), template, language);
        int found = 0;
        for (String line : note.lines().filter(it -> it.startsWith("[^")).toList()) {
          Matcher place = PLACE.matcher(line);
          assertTrue(place.find(), line);
          assertTrue(Integer.parseInt(place.group(2)) < Integer.parseInt(place.group(3)), line);
          found++;
        }
        assertTrue(found > 2, note);
      }
    }
  }

  @Test
  void noNoteHasTwoEmptyLinesInARowOrABlankAtALinesEnd() throws NoteException {
    for (String template : Notes.writer().templates().names()) {
      for (String language : Labels.languages()) {
        for (Briefing briefing : List.of(TemplateCheck.sample(), Briefing.empty(Notes.DAY))) {
          String note = Notes.markdown(briefing, template, language);

          assertFalse(note.contains("\n\n\n"), note);
          assertFalse(Pattern.compile("[ \t]\n").matcher(note).find(), note);
        }
      }
    }
  }

  @Test
  void noNoteBearsMarksThatNobodySees() throws NoteException {
    for (String template : Notes.writer().templates().names()) {
      for (String language : Labels.languages()) {
        String note = Notes.markdown(TemplateCheck.sample(), template, language);

        assertFalse(Pattern.compile("\\p{Cf}").matcher(note).find(), note);
      }
    }
  }

  @Test
  void aLanguageWithoutWordsIsRefusedWithThoseThereAre() {
    NoteException e =
        assertThrows(NoteException.class, () -> Notes.markdown(Notes.briefing(), "brief", "tlh"));

    assertEquals("no words for notes in 'tlh'; --lang takes one of ar, en, ro", e.getMessage());
  }

  @Test
  void aVarietyOfALanguageHasTheWordsOfTheLanguage() throws NoteException {
    assertTrue(Notes.markdown(Notes.briefing(), "brief", "ro-MD").contains("\nlang: \"ro\"\n"));
  }

  @Test
  void twoWithoutANameStandApartThoughTheirIdIsOneKind() throws NoteException {
    Briefing briefing =
        Notes.briefing(Notes.quote())
            .withItems(
                List.of(
                    new Item.Said(Notes.hostile("un diplomat"), List.of()),
                    new Item.Said(Notes.hostile("un pilot"), List.of())));
    String note = Notes.markdown(briefing, "full", "en");

    assertTrue(note.contains("### un diplomat\n"), note);
    assertTrue(note.contains("### un pilot\n"), note);
  }
}
