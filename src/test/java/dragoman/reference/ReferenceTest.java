package dragoman.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dragoman.article.Mention.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReferenceTest {
  private static final Reference REFERENCE = Reference.load();

  @ParameterizedTest
  @CsvSource({
    "trump, donald-trump",
    "ترامب, donald-trump",
    "ترمب, donald-trump",
    "Трамп, donald-trump",
    "zelenskyy, volodymyr-zelensky",
    "Zaharova, maria-zakharova",
    "sergei-lavrov, sergei-lavrov",
    "kremlin, organisation:kremlin",
    "البيت الأبيض, organisation:white-house",
    "Casa Albă, organisation:white-house",
    "رويترز, reuters",
    "organisation:russia, organisation:russia",
  })
  void aSpellingInAnyScriptIsResolved(String spelling, String id) {
    assertEquals(List.of(id), REFERENCE.resolve(spelling));
  }

  @ParameterizedTest
  @CsvSource({"ukraine, UA", "أوكرانيا, UA", "RU, RU", "rusesc, RU", "Kyiv, UA", "америка, US"})
  void aCountryIsResolvedFromCodeNameDemonymAndCapital(String spelling, String code) {
    assertEquals(List.of(code), REFERENCE.countries(spelling));
  }

  @Test
  void aSpellingOfNothingResolvesToNothing() {
    assertEquals(List.of(), REFERENCE.resolve(""));
    assertEquals(List.of(), REFERENCE.resolve("qqqqqq"));
    assertEquals(List.of(), REFERENCE.resolve("Ски"));
    assertEquals(List.of(), REFERENCE.countries("nowhere"));
  }

  @Test
  void theNearestNamesOfAMisspelledSpeakerComeFirst() {
    assertEquals("lavrov", REFERENCE.nearest("lavrof", Set.of(Kind.PERSON)).get(0));
    assertEquals(List.of("UA"), REFERENCE.nearest("ukrain", Set.of(Kind.COUNTRY)));
  }

  @Test
  void displayNamesAreInTheLanguageOrElseEnglish() {
    assertEquals("Ukraine", REFERENCE.name("UA", "en"));
    assertEquals("أوكرانيا", REFERENCE.name("UA", "ar"));
    assertEquals("Kremlin", REFERENCE.name("organisation:kremlin", "en"));
    assertEquals("الكرملين", REFERENCE.name("organisation:kremlin", "ar"));
    assertEquals(
        "Russian Foreign Ministry", REFERENCE.name("organisation:russian-foreign-ministry", "en"));
    assertEquals(
        "وزارة الخارجية الروسية", REFERENCE.name("organisation:russian-foreign-ministry", "ar"));
    assertEquals(
        "Ministerul rus de Externe", REFERENCE.name("organisation:russian-foreign-ministry", "ro"));
    assertEquals("Russia", REFERENCE.name("organisation:russia", "en"));
    assertEquals("Reuters", REFERENCE.name("reuters", "en"));
    assertEquals("interviu", REFERENCE.name("interview", "ro"));
    assertEquals("Sergei Lavrov", REFERENCE.name("sergei-lavrov", "en"));
    assertEquals("Some new body", REFERENCE.name("organisation:some-new-body", "xx"));
  }

  @Test
  void aStateSpeaksUnderItsEnglishName() {
    assertEquals(Optional.of("organisation:united-states"), REFERENCE.state("US"));
    assertEquals(Optional.of("organisation:nato"), REFERENCE.state("NATO"));
    assertEquals(Optional.of("US"), REFERENCE.stateOf("organisation:united-states"));
    assertEquals(Optional.empty(), REFERENCE.stateOf("organisation:kremlin"));
    assertEquals(Optional.empty(), REFERENCE.state("QQ"));
  }

  @Test
  void bodiesAndPeopleHaveACountry() {
    assertEquals(Optional.of("RU"), REFERENCE.country("organisation:kremlin"));
    assertEquals(Optional.of("QA"), REFERENCE.country("organisation:qatari-foreign-ministry"));
    assertEquals(Optional.of("EU"), REFERENCE.country("organisation:european-commission"));
    assertEquals(Optional.of("RU"), REFERENCE.country("sergei-lavrov"));
    assertEquals(Optional.empty(), REFERENCE.country("organisation:osce"));
  }

  @Test
  void theHolderOfAnOfficeIsWhoHeldItThatDay() {
    assertEquals(
        Optional.of("donald-trump"),
        REFERENCE.holder("president", "US", LocalDate.of(2025, 8, 15)).map(Person::id));
    assertEquals(Optional.empty(), REFERENCE.holder("president", "QQ", LocalDate.of(2025, 8, 15)));
  }

  @Test
  void theBearersOfASurnameAreFoundInAnyScript() {
    assertEquals(List.of("sergei-lavrov"), REFERENCE.bearers("لافروف"));
    assertEquals(List.of(), REFERENCE.bearers("Nobody"));
  }

  @Test
  void aNameInAnyScriptBecomesAStableId() {
    assertEquals("yunas-jar-sturh", REFERENCE.romanise("يوناس جار ستوره", "ar"));
    assertEquals("timur-tkachenko", REFERENCE.romanise("Тимур Ткаченко", "ru"));
    assertEquals("jonas-gahr-store", REFERENCE.romanise("Jonas Gahr Støre", "en"));
  }

  @Test
  void everyCountryOfThePeopleIsKnown() {
    for (Person person : REFERENCE.people()) {
      String country = person.country();
      assertTrue(
          country == null || REFERENCE.state(country).isPresent(),
          () -> person.id() + " is of " + country);
    }
  }
}
