package dragoman.reference.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LanguagesTest {

  private static final Languages LANGUAGES = Languages.load();

  private static @Nullable Language of(String text) {
    return LANGUAGES.of(text, 0, text.length(), null);
  }

  @Test
  void everyFolderOfTheIndexIsRead() {
    assertEquals(
        List.of("ar", "en", "ro", "ru"), LANGUAGES.all().stream().map(Language::tag).toList());
  }

  @Test
  void frequentWordsTellLanguagesOfOneScriptApart() {
    assertEquals(
        LANGUAGES.byTag("en").orElseThrow(), of("The port is open and the crews are calm."));
    assertEquals(
        LANGUAGES.byTag("ro").orElseThrow(), of("Portul este deschis și echipajele sunt calme."));
  }

  @Test
  void scriptTellsOthers() {
    assertEquals(LANGUAGES.byTag("ar").orElseThrow(), of("الميناء مفتوح"));
  }

  @Test
  void textInAnUnknownScriptHasNoLanguage() {
    assertNull(of("港口开放"));
  }

  @Test
  void everyFormOfAVerbIsACueWithItsGenderAndNumber() {
    Lexicon lexicon = LANGUAGES.byTag("ar").orElseThrow().lexicon();
    Entry entry =
        lexicon.entries(Folding.fold("أوضحت")).stream()
            .filter(e -> e.sense() == Sense.CUE)
            .findFirst()
            .orElseThrow();
    assertEquals(
        new Agreement(Agreement.Gender.FEMININE, Agreement.Number.SINGULAR), entry.agreement());
  }

  @Test
  void vowelSignsAndSpellingsOfAlifDoNotMatter() {
    assertEquals(Folding.fold("اكد"), Folding.fold("أَكّدَ"));
  }

  @Test
  void anAbbreviationWithStopsIsOneWord() {
    assertEquals(List.of("u.s.", "envoy", "'s", "ship"), Words.folded("U.S. envoy's ship"));
  }

  @Test
  void aWordMayBeAPhraseOfSeveral() {
    assertTrue(LANGUAGES.byTag("ro").orElseThrow().lexicon().root().next("a") != null);
  }
}
