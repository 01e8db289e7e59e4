package dragoman.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dragoman.article.CitedStatement;
import dragoman.briefing.Briefing;
import dragoman.briefing.Item;
import dragoman.index.Hits;
import dragoman.state.Mark;
import dragoman.terminal.Input;
import dragoman.terminal.Input.Name;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What users do, from keys to screens and to what is kept. */
class JourneyTest {

  private static Input typed(String letter) {
    return new Input.Typed(letter, Set.of());
  }

  private static List<String> entries(Briefing briefing) {
    return briefing.items().stream()
        .map(
            item ->
                item instanceof Item.Said said
                    ? said.statement().citation().exact()
                    : item instanceof Item.Passage passage
                        ? "passage: " + passage.citation().exact()
                        : "remark: " + ((Item.Remark) item).text())
        .toList();
  }

  @Test
  void aJournalistFiltersBySpeakerAddsThreeStatementsAndSavesTheNote() {
    Story story = Story.open(80, 24).types("s").types("saleh").presses(Name.ENTER);
    assertEquals(2, story.state().browse().articles().total());
    story.types("2ajaja5").types("w").types("Fishing talks").presses(Name.ENTER);
    assertEquals("Saved as briefings/Fishing talks.md", story.status());
    Briefing saved = story.desk().saved().get(0);
    assertEquals("Fishing talks", saved.title());
    assertEquals("speaker:karim-saleh", saved.query());
    assertEquals(
        List.of(
            "We will not raise the fares",
            "the talks on fishing rights had failed",
            "محادثات الصيد ستستأنف في 15 سبتمبر"),
        entries(saved));
    assertEquals(Optional.of(saved), story.desk().draft());
  }

  @Test
  void whatWasCollectedUnderTwoFiltersBearsBothAsItsQuery() {
    Story story = Story.open(80, 24).types("s").types("saleh").presses(Name.ENTER).types("2a");
    String first = story.state().drafting().briefing().query();
    story.types("xs").types("ionescu").presses(Name.ENTER).types("a");

    assertEquals(
        "(" + first + ") OR (speaker:mara-ionescu)", story.state().drafting().briefing().query());
  }

  @Test
  void aTranslationIsAddedBelowItsStatementAndNotTwice() {
    Story story = Story.open(80, 24).types("jj").presses(Name.ENTER).types("na");
    Item.Said said = (Item.Said) story.state().drafting().briefing().items().get(0);
    assertEquals(
        List.of("the fishing talks will resume on 15 September"),
        said.editions().stream().map(it -> it.citation().exact()).toList());
    story.types("nna");
    assertEquals(1, story.state().drafting().briefing().items().size());
    assertEquals("This statement is already in the briefing.", story.status());
  }

  @Test
  void linesAreSelectedAndAddedAsAPassage() {
    Story story = Story.open(80, 24).types("j").presses(Name.ENTER).types("jjvja");
    assertEquals(
        List.of("passage: „Nu promitem ce nu putem ține”, a spus ea miercuri."),
        entries(story.state().drafting().briefing()));
  }

  @Test
  void entriesAreMovedRemovedAndBroughtBack() {
    Story story = Story.open(80, 24).types("2ajajjja5");
    List<String> first =
        List.of(
            "the ferry line will reopen before winter",
            "We will not raise the fares",
            "Nu promitem ce nu putem ține");
    assertEquals(first, entries(story.state().drafting().briefing()));
    story.types("jjjK");
    assertEquals(
        List.of(first.get(1), first.get(0), first.get(2)),
        entries(story.state().drafting().briefing()));
    assertEquals(2, story.state().drafting().cursor());
    story.types("d");
    assertEquals(2, story.state().drafting().briefing().items().size());
    story.types("uu");
    assertEquals(first, entries(story.state().drafting().briefing()));
    story.control("r");
    assertEquals(first.get(1), entries(story.state().drafting().briefing()).get(0));
    assertEquals(Optional.of(story.state().drafting().briefing()), story.desk().draft());
  }

  @Test
  void aRemarkStandsBelowItsEntryAndCanBeEmptied() {
    Story story = Story.open(80, 24).types("2a5jjr").types("check").presses(Name.ENTER);
    assertEquals(
        List.of("the ferry line will reopen before winter", "remark: check"),
        entries(story.state().drafting().briefing()));
    story.types("e").control("u").presses(Name.ENTER);
    assertEquals(
        List.of("the ferry line will reopen before winter"),
        entries(story.state().drafting().briefing()));
  }

  @Test
  void aDraftComesBackAtTheNextStart() {
    Briefing kept = Briefing.empty(LocalDate.of(2025, 9, 1)).withTitle("Kept");
    Story story = Story.open(new PreparedDesk(Samples.articles()).keeping(kept), 80, 24);
    assertEquals(kept, story.state().drafting().briefing());
    assertTrue(story.status().startsWith("The briefing you were making is back"));
  }

  @Test
  void whatIsAddedBeforeTheDraftIsReadJoinsItAndNeverReplacesIt() {
    Briefing kept =
        Briefing.empty(LocalDate.of(2025, 9, 1))
            .withTitle("Kept")
            .withItems(List.of(new Item.Remark("old")));
    Story story = Story.opening(new PreparedDesk(Samples.articles()).keeping(kept), 80, 24);
    List<CitedStatement> rows = Samples.cited(Samples.english());
    long ticket = story.state().tickets().open().get(Slot.STATEMENTS);
    story.happens(
        new Message.Statements(
            Slot.STATEMENTS,
            new dragoman.query.Query.All(),
            new Hits<>(rows.size(), rows),
            0,
            Listing.FIRST,
            Effect.Reason.FILTERED,
            Map.of(),
            ticket));
    story.begins(typed("2")).begins(typed("a"));
    assertFalse(story.asked().stream().anyMatch(it -> it instanceof Effect.StoreDraft));
    story.answered();
    assertEquals(
        List.of("remark: old", "the ferry line will reopen before winter"),
        entries(story.desk().draft().orElseThrow()));
  }

  @Test
  void theListFollowsTheSearchAsItIsTypedAndEscBringsEverythingBack() {
    Story story = Story.open(80, 24).types("/portul");
    assertEquals(1, story.state().browse().articles().total());
    assertEquals("portul", story.state().filter().text());
    story.presses(Name.ESCAPE);
    assertEquals(4, story.state().browse().articles().total());
    assertNull(story.state().dialog());
  }

  @Test
  void typingNeverWaitsForASearchAndOldAnswersAreDropped() {
    Story story = Story.open(80, 24);
    story.begins(typed("/")).begins(typed("p"));
    Effect.ParseQuery first = (Effect.ParseQuery) story.asked().get(0);
    story.begins(typed("q"));
    AppState before = story.state();
    story.happens(new Message.Understood("p", new dragoman.query.Query.Word("p"), first.ticket()));
    assertEquals(before, story.state());
  }

  @Test
  void aSearchThatIsNotUnderstoodSaysWhereAndKeepsTheList() {
    Story story = Story.open(80, 24).types("/x:y");
    assertEquals("Search, character 1: unknown field 'x'", story.status());
    assertEquals(new Dialog.Search(Entry.of("x:y"), Filter.NONE, 0), story.state().dialog());
    story.presses(Name.ENTER);
    assertTrue(story.state().dialog() instanceof Dialog.Search);
  }

  @Test
  void chipsAreRemovedOneByOne() {
    Story story =
        Story.open(80, 24)
            .types("s")
            .types("saleh")
            .presses(Name.ENTER)
            .types("c")
            .types("bel")
            .presses(Name.ENTER);
    assertEquals(
        List.of("mara", "XB"),
        List.of("mara", ((Chip.Value) story.state().filter().chips().get(1)).id()));
    story.types("x");
    assertEquals(1, story.state().filter().chips().size());
    story.presses(Name.BACKSPACE);
    assertTrue(story.state().filter().isEmpty());
    story.types("x");
    assertEquals("There is no filter to take away.", story.status());
  }

  @Test
  void aChipIsRemovedByAClick() {
    Story story = Story.open(80, 24).types("s").types("saleh").presses(Name.ENTER);
    story.comes(new Input.Mouse(Input.Action.PRESS, 1, 4, 1));
    assertTrue(story.state().filter().isEmpty());
  }

  @Test
  void aPickerFindsANameByAnyScript() {
    Story story = Story.open(80, 24).types("s").types("Карим").presses(Name.ENTER);
    assertEquals(
        List.of(new Chip.Value(dragoman.query.Field.SPEAKER, "karim-saleh")),
        story.state().filter().chips());
  }

  @Test
  void aClickPutsTheCursorAndASecondOneOpens() {
    Story story = Story.open(80, 24);
    Input click = new Input.Mouse(Input.Action.PRESS, 1, 20, 4);
    story.comes(click);
    assertEquals(1, story.state().browse().articles().cursor());
    story.comes(click);
    assertEquals(View.READER, story.state().view());
  }

  @Test
  void theCorpusGrowsWithoutMovingTheCursor() {
    Story story = Story.open(80, 24).types("jj");
    String before = story.row(5);
    Story grown =
        Story.open(
                new PreparedDesk(
                    List.of(
                        Samples.english(),
                        Samples.romanian(),
                        Samples.bilingual(),
                        Samples.undated())),
                80,
                24)
            .types("jj")
            .happens(new Message.CorpusChanged())
            .answered();
    assertEquals(before, grown.row(5));
    assertEquals(2, grown.state().browse().articles().cursor());
  }

  @Test
  void escGoesBackToWhereOneCameFrom() {
    Story story = Story.open(80, 24).types("2").presses(Name.ENTER);
    assertEquals(View.READER, story.state().view());
    story.presses(Name.ESCAPE);
    assertEquals(View.STATEMENTS, story.state().view());
    story.presses(Name.ESCAPE);
    assertEquals(View.BROWSE, story.state().view());
  }

  @Test
  void whatCanNotBeDoneSaysWhy() {
    Story story = Story.open(80, 24).types("5w");
    assertEquals("The briefing is empty.", story.status());
    story.types("K");
    assertEquals("Only entries can be moved and removed: go down to one.", story.status());
  }

  @Test
  void aLongWaitIsSaidAndTheWordGoesWithTheAnswer() {
    Story story = Story.opening(new PreparedDesk(Samples.articles()), 80, 24);
    assertFalse(story.screen().contains("working…"));
    story.happens(new Message.Waiting());
    assertTrue(story.row(22).contains("working…"));
    story.answered();
    assertFalse(story.screen().contains("working…"));
  }

  @Test
  void readingTheCorpusShowsHowFarItIs() {
    Story story = Story.open(80, 24).happens(new Message.Indexing(120, 4000));
    assertEquals("Reading the corpus: 120 of 4,000 articles", story.row(22));
    story.happens(new Message.Indexing(0, 0));
    assertEquals("", story.row(22));
  }

  @Test
  void anArticleThatIsGoneIsSaid() {
    Story story = Story.open(80, 24);
    story.begins(new Input.Key(Name.ENTER, Set.of()));
    long ticket = story.state().tickets().last();
    story.happens(
        new Message.Opened(
            Slot.READER, "a.txt", "", Optional.empty(), List.of(), Map.of(), ticket));
    assertEquals(
        "Article a.txt is no longer in the corpus; press Esc and choose another one.",
        story.status());
    assertEquals(View.BROWSE, story.state().view());
  }

  @Test
  void theSameWordsStayUnderTheReadersCursorWhenTheWindowChanges() {
    Story story = Story.open(80, 24).types("jj").presses(Name.ENTER).types("nnn");
    String before = story.screen();
    story.resizes(180, 30).resizes(60, 12).resizes(80, 24);
    assertEquals(before, story.screen());
  }

  @Test
  void theBarUnderTheCursorLeadsToItsStatementsInOrderOfTime() {
    Story story = Story.open(80, 24).types("3").types("jh");
    assertEquals(
        "Karim Saleh",
        story.state().names().of(story.state().views().timeline().series().get(1).speaker()));
    story.presses(Name.HOME).presses(Name.ENTER);
    assertEquals(View.STATEMENTS, story.state().view());
    assertEquals("speaker:karim-saleh on:2025-08-24", story.state().filter().words());
    assertEquals(
        List.of(
            "محادثات الصيد ستستأنف في 15 سبتمبر", "the fishing talks will resume on 15 September"),
        story.state().statements().held().stream().map(it -> it.citation().exact()).toList());
    story.types("[");
    assertTrue(story.state().filter().isEmpty());
    story.types("]").presses(Name.ESCAPE);
    assertEquals(View.TIMELINE, story.state().view());
  }

  @Test
  void theCellUnderTheCursorLeadsToItsStatements() {
    Story story = Story.open(80, 24).types("4").presses(Name.ENTER);
    assertEquals(View.STATEMENTS, story.state().view());
    assertEquals("speaker:karim-saleh topic:harbours", story.state().filter().words());
    assertTrue(story.state().statements().list().total() > 0);
  }

  @Test
  void statementsAreGroupedBySpeakerAndTurnedInTime() {
    Story story = Story.open(80, 24).types("2b");
    List<String> groups =
        story.state().statements().list().rows().stream()
            .map(Statements.Row::group)
            .distinct()
            .toList();
    assertEquals(
        List.of("karim-saleh", "mara-ionescu", "unnamed:diplomat", "organisation:harbour-council"),
        groups);
    story.types("R");
    assertEquals("Statements sorted by day; by speaker, oldest first", story.status());
    assertEquals(
        "2025-08-24", Arrangement.day(story.state().statements().held().get(0)).toString());
  }

  @Test
  void twoSpeakersStandSideBySide() {
    Story story = Story.open(80, 24).types("2j=").types("mara").presses(Name.ENTER);
    assertEquals(View.COMPARISON, story.state().view());
    Comparison comparison = story.state().views().comparison();
    assertEquals(
        List.of("karim-saleh", "mara-ionescu"),
        comparison.sides().stream().map(Comparison.Side::speaker).toList());
    story.presses(Name.TAB).types("a").presses(Name.ESCAPE);
    assertEquals(View.STATEMENTS, story.state().view());
    assertEquals(
        List.of("portul va fi lărgit în doi ani"), entries(story.state().drafting().briefing()));
  }

  @Test
  void severalValuesAreChosenOneIsExcludedAndThePartsAreTakenOutOneByOne() {
    Story story =
        Story.open(80, 24)
            .types("f")
            .types("spea")
            .presses(Name.ENTER)
            .presses(Name.TAB, Name.TAB)
            .presses(Name.ESCAPE);
    assertEquals("speaker:karim-saleh,mara-ionescu", story.state().filter().words());
    story.types("f").types("lang").presses(Name.ENTER).types("ar").control("x");
    story.presses(Name.ESCAPE);
    assertEquals("speaker:karim-saleh,mara-ionescu -lang:ar", story.state().filter().words());
    story.types("F").presses(Name.DOWN, Name.DELETE);
    assertEquals("speaker:karim-saleh -lang:ar", story.state().filter().words());
    story.control("o");
    assertEquals("-lang:ar", story.state().filter().words());
  }

  @Test
  void theFilterIsEditedAsText() {
    Story story = Story.open(80, 24).types("E").types("nonsense:x").presses(Name.ENTER);
    assertEquals("not understood: nonsense:x", story.status());
    story.control("u").types("speaker:karim-saleh").presses(Name.ENTER);
    assertNull(story.state().dialog());
    assertEquals("speaker:karim-saleh", story.state().filter().words());
    story.types("[");
    assertTrue(story.state().filter().isEmpty());
  }

  @Test
  void oneGoesBackToTheFilterBeforeASearchAndNotToItsLetters() {
    Story story = Story.open(80, 24).types("/port").presses(Name.ENTER);
    assertEquals("port", story.state().filter().text());
    story.types("[");
    assertTrue(story.state().filter().isEmpty());
    story.types("[");
    assertEquals("There was no filter before this one.", story.status());
  }

  @Test
  void aStatementIsCorrected() {
    Story story = Story.open(80, 24).types("2jC").presses(Name.ENTER);
    story.types("ionescu").presses(Name.ENTER);
    Effect.Correct made = story.desk().corrected().get(0);
    assertEquals(dragoman.correction.Correction.Part.SPEAKER, made.part());
    assertEquals("ionescu", made.value());
    assertEquals("Corrected", story.status());
    assertNull(story.state().dialog());
  }

  @Test
  void aFilterGetsANameAndIsBroughtBackByIt() {
    Story story = Story.open(80, 24).types("s").types("saleh").presses(Name.ENTER);
    story.types(":query save envoy").presses(Name.ENTER);
    assertEquals(
        List.of("query", "save", "envoy", "speaker:karim-saleh"), story.desk().ran().get(0));
    story.presses(Name.ESCAPE).types("x:query envoy").presses(Name.ENTER);
    assertEquals("not understood: @envoy", story.status());
    story.types(":query").presses(Name.ENTER);
    assertEquals(List.of("query", "list"), story.desk().ran().get(1));
  }

  @Test
  void aCommandIsCompletedRunAndRemembered() {
    Story story = Story.open(80, 24).types(":sp").presses(Name.TAB).types("x");
    story.presses(Name.BACKSPACE, Name.ENTER);
    Dialog.Output output = (Dialog.Output) story.state().dialog();
    assertEquals(List.of("printed by speakers", "line 2"), output.lines());
    story.presses(Name.ESCAPE).types(":").presses(Name.UP);
    assertEquals("speakers", story.state().dialog().entry().text());
  }

  @Test
  void theFinderGoesToAPersonByAnyScriptAndToAnArticleByItsLetters() {
    Story story = Story.open(80, 24).control("p").types("Карим").presses(Name.ENTER);
    assertEquals("speaker:karim-saleh", story.state().filter().words());
    story.types("x").control("p").types("ministra").presses(Name.ENTER);
    assertEquals(View.READER, story.state().view());
    assertEquals("2025-09-03-port.txt", story.state().reader().article().id());
  }

  @Test
  void severalBriefingsAreMadeAtOnce() {
    Story story = Story.open(80, 24).types("2a5e").types("First").presses(Name.ENTER);
    story.types("N2ja5e").types("Second").presses(Name.ENTER);
    assertEquals("Second", story.state().drafting().briefing().title());
    assertEquals(2, story.desk().drafts().size());
    story.types("D").types("first").presses(Name.ENTER);
    assertEquals("First", story.state().drafting().briefing().title());
    assertEquals(1, story.state().drafting().briefing().items().size());
    story.types("D").types("second").presses(Name.DELETE);
    assertEquals(Set.of(dragoman.desk.Drafts.USUAL), story.desk().drafts());
  }

  @Test
  void whatWasReadIsMarkedAndTagsAndStarsAreKept() {
    Story story = Story.open(80, 24).types("j#").types("port, budget").presses(Name.ENTER);
    assertEquals(
        List.of("port", "budget"),
        story.desk().marks().values(Mark.Kind.TAG, "2025-09-03-port.txt"));
    assertTrue(story.row(4).contains("#port #budget"));
    story.types("*");
    assertEquals(1, story.desk().marks().of(Mark.Kind.STAR).size());
    assertFalse(story.desk().marks().has(Mark.Kind.READ, "2025-09-03-port.txt"));
    story.presses(Name.ENTER);
    assertTrue(story.desk().marks().has(Mark.Kind.READ, "2025-09-03-port.txt"));
  }

  @Test
  void aNoteBearsTheQueriesItWasMadeWith() {
    Story story = Story.open(80, 24).types("s").types("saleh").presses(Name.ENTER).types("2a");
    assertEquals("speaker:karim-saleh", story.state().drafting().briefing().query());
    story.types("xs").types("mara").presses(Name.ENTER).types("a");
    assertEquals(
        "(speaker:karim-saleh) OR (speaker:mara-ionescu)",
        story.state().drafting().briefing().query());
  }

  @Test
  void wordsAreCopiedInTheOrderTheyAreRead() {
    Story story = Story.open(80, 24).types("2jjjjja5jj").begins(typed("y"));
    assertEquals(List.of(new Effect.Copy("محادثات الصيد ستستأنف في 15 سبتمبر")), story.asked());
  }

  @Test
  void wordsAreSelectedAndAddedAsAPassage() {
    Story story = Story.open(80, 24).types("j").presses(Name.ENTER).types("V");
    story.types("llvl").presses(Name.RIGHT).types("a");
    assertEquals(
        List.of("passage: Ionescu a declarat"),
        entries(story.state().drafting().briefing()).stream()
            .map(it -> it.replace("Mara ", ""))
            .toList());
  }

  @Test
  void theReaderJumpsToWhatTheSearchFound() {
    Story story = Story.open(80, 24).types("/fares").presses(Name.ENTER, Name.ENTER).types(">");
    ReaderLayout.Piece piece =
        story.state().reader().layout().piece(story.state().reader().row(), 0);
    assertTrue(piece.line().toString().contains("fares") || story.screen().contains("fares"));
    story.types(">");
    assertEquals("No further hit in this direction.", story.status());
  }

  @Test
  void theCardOfASpeakerIsShown() {
    Story story = Story.open(80, 24).types("2ji");
    Dialog.Output card = (Dialog.Output) story.state().dialog();
    assertEquals("Karim Saleh", card.title());
    story.presses(Name.ESCAPE);
    assertNull(story.state().dialog());
  }

  @Test
  void noArticleIsReadForRowsThatAreOnlyPassed() {
    Story story = Story.open(120, 40).begins(typed("j"));
    long first = story.state().tickets().last();
    story.begins(typed("j"));
    long last = story.state().tickets().last();
    assertEquals(List.of(new Effect.Rest(first), new Effect.Rest(last)), story.asked());
    assertTrue(story.row(2).contains("Preview …") || story.screen().contains("Preview …"));

    story.happens(new Message.Rested(first));
    assertEquals(2, story.asked().size());
    story.happens(new Message.Rested(last));
    String id = story.state().browse().articles().current().orElseThrow().source().id();
    assertEquals(new Effect.OpenArticle(Slot.PREVIEW, id, "", last + 1), story.asked().get(2));
  }

  @Test
  void aKeyForAStatementWaitsForItsArticleAndTheKeysBehindItWithIt() {
    Story story = Story.open(120, 40);
    story.begins(typed("j")).begins(typed("a")).begins(typed("j")).begins(typed("n"));
    story.begins(typed("a")).answered();
    Story patient = Story.open(120, 40).types("ja").types("jna");
    assertEquals(
        entries(patient.state().drafting().briefing()),
        entries(story.state().drafting().briefing()));
    assertEquals(2, entries(story.state().drafting().briefing()).size());
    assertEquals(List.of(), story.state().waiting().keys());
  }

  @Test
  void aKeyForAStatementWaitsForTheListOfStatementsToo() {
    Story story = Story.opening(new PreparedDesk(Samples.articles()), 80, 24);
    story.begins(typed("2")).begins(typed("a")).answered();
    assertEquals(1, entries(story.state().drafting().briefing()).size());
  }

  @Test
  void quittingAsksForNothing() {
    Story story = Story.open(80, 24).types("2a").begins(typed("q"));
    assertEquals(List.of(new Effect.Quit()), story.asked());
  }

  @Test
  void aRangeOfArticlesIsMarkedTaggedAndTakenBack() {
    Story story = Story.open(80, 24).types("vjjm");
    assertEquals("Marked 3 articles as read; u takes it back.", story.status());
    assertEquals(3, story.desk().marks().of(Mark.Kind.READ).size());
    assertTrue(RangeUpdate.range(story.state()).isEmpty());
    story.types("u");
    assertEquals(
        List.of(new Mark(Mark.Kind.READ, "2025-09-05-ferry.md")),
        story.desk().marks().of(Mark.Kind.READ));
    story.types("vkk#").types("port, week36").presses(Name.ENTER);
    assertEquals("Tagged 3 articles; u takes it back.", story.status());
    assertEquals(
        List.of("port", "week36"),
        story.desk().marks().values(Mark.Kind.TAG, "2025-09-05-ferry.md"));
    story.types("v#").types("-port").presses(Name.ENTER);
    assertEquals(
        List.of("week36"), story.desk().marks().values(Mark.Kind.TAG, "2025-09-05-ferry.md"));
    assertEquals(2, story.desk().marks().values(Mark.Kind.TAG).size());
  }

  @Test
  void allStatementsOfARangeAreAddedInOneChange() {
    Story story = Story.open(80, 24).types("vja");
    assertEquals("Added 5 statements; u in the briefing takes them back.", story.status());
    assertEquals(5, story.state().drafting().briefing().items().size());
    story.types("5u");
    assertTrue(story.state().drafting().briefing().items().isEmpty());
    story.types("2vjj*");
    assertEquals("Starred 3 statements; u takes it back.", story.status());
    assertEquals(3, story.desk().marks().of(Mark.Kind.STAR).size());
  }

  @Test
  void escGivesARangeUp() {
    Story story = Story.open(80, 24).types("vj").presses(Name.ESCAPE);
    assertTrue(RangeUpdate.range(story.state()).isEmpty());
    assertEquals(1, story.state().browse().articles().cursor());
  }

  @Test
  void theListIsFilteredByTagsStarsAndWhatWasRead() {
    Story story = Story.open(80, 24).types("j#").types("port").presses(Name.ENTER);
    story.types("f").types("tags").presses(Name.ENTER, Name.ENTER);
    assertEquals("tag:port", story.state().filter().words());
    assertEquals(1, story.state().browse().articles().total());
    story.types("xf").types("marks").presses(Name.ENTER).types("unread").presses(Name.ENTER);
    assertEquals("-is:read", story.state().filter().words());
    assertTrue(story.row(1).contains("unread ×"));
    assertEquals(3, story.state().browse().articles().total());
    story.types("m");
    assertEquals(2, story.state().browse().articles().total());
  }

  @Test
  void severalDaysAreAlternativesAndADayIsLeftOut() {
    Story story = Story.open(80, 24).types("f").types("days").presses(Name.ENTER);
    story.presses(Name.TAB, Name.TAB, Name.ESCAPE);
    assertEquals("on:2025-08-24 OR on:2025-09-05", story.state().filter().words());
    story.types("F").control("x");
    assertEquals("-(on:2025-08-24) on:2025-09-05", story.state().filter().words());
  }

  @Test
  void whatIsOnlyInferredIsLeftOutByAKey() {
    Story story = Story.open(80, 24).types("~");
    assertEquals("-confidence:inferred", story.state().filter().words());
    assertEquals("What is only inferred is left out; ~ brings it back.", story.status());
    story.types("~");
    assertTrue(story.state().filter().isEmpty());
  }

  @Test
  void theNoteIsMeasuredPreviewedAndCopied() {
    Story story = Story.open(80, 24).types("2a5e").types("Harbour").presses(Name.ENTER);
    assertTrue(story.row(2).contains("1 page"), story.row(2));
    story.types("p");
    assertTrue(story.state().dialog() instanceof Dialog.Note);
    assertTrue(story.screen().contains("════"));
    story.presses(Name.ESCAPE).begins(typed("Y")).answeredUntil(Effect.Copy.class);
    Effect.Copy copy = (Effect.Copy) story.asked().get(0);
    assertTrue(copy.text().startsWith("# Harbour\n"));
  }

  @Test
  void aSavedNoteIsGoneOnWithAndSavedUnderAnotherTitle() {
    Story story = Story.open(80, 24).types("2a5w").types("First").presses(Name.ENTER);
    assertEquals("Saved as briefings/First.md", story.status());
    story.types("2ja5w");
    assertEquals("Saved as briefings/First.md", story.status());
    story.types("W").control("u").types("Second").presses(Name.ENTER);
    assertEquals("Saved as briefings/Second.md", story.status());
    assertEquals(Set.of("note:Second"), story.desk().drafts());
    Story next = Story.open(story.desk(), 80, 24);
    assertEquals("Second", next.state().drafting().briefing().title());
  }

  @Test
  void aLongRemarkIsWrittenInSeveralLines() {
    Story story = Story.open(80, 24).types("2a5jjr").types("First line").control("n");
    story.types("second").presses(Name.UP, Name.HOME).types("> ");
    story.presses(Name.ENTER);
    assertEquals(
        "remark: > First line\nsecond", entries(story.state().drafting().briefing()).get(1));
    story.types("e").control("u");
    story.comes(new Input.Pasted("a  b\r\nc"));
    story.presses(Name.ENTER);
    assertTrue(entries(story.state().drafting().briefing()).get(1).contains("a b\nc"));
  }

  @Test
  void theReaderSaysWhoIsNamed() {
    Story story = Story.open(80, 24).types("jj").presses(Name.ENTER).types("N");
    Dialog.Menu menu = (Dialog.Menu) story.state().dialog();
    assertTrue(menu.options().stream().anyMatch(it -> it.name().equals("Karim Saleh")));
    story.presses(Name.ENTER);
    assertTrue(story.state().dialog() instanceof Dialog.Output);
  }

  @Test
  void statementsAreSortedByOutletAndGroupedByWhoTellsThem() {
    Story story = Story.open(80, 24).types("2SSS");
    assertEquals("Statements sorted by outlet; not grouped, newest first", story.status());
    assertEquals("Gazeta Portului", story.state().statements().held().get(0).source().outlet());
    story.types("Sbbbbb");
    assertEquals("Statements sorted by day; by who tells the same, newest first", story.status());
    Statements.Row first = story.state().statements().list().row(0).orElseThrow();
    assertFalse(first.group().isEmpty());
    assertEquals(first.group(), story.state().statements().list().row(1).orElseThrow().group());
  }

  @Test
  void twoSpeakersShowEachStatementOnceWithItsOtherEditionBelow() {
    Story story = Story.open(120, 40).types("2j=").types("mara").presses(Name.ENTER);
    Comparison.Side left = story.state().views().comparison().sides().get(0);
    assertEquals(3, left.list().total());
    assertEquals(1, left.list().row(2).orElseThrow().editions().size());
    assertTrue(story.screen().contains("en the fishing talks will resume"));
  }
}
