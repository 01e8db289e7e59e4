package dragoman.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dragoman.article.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScanTest {
  private static final Reference REFERENCE = Reference.load();

  private static String found(String language, String text) {
    return words(text, REFERENCE.scan(text, new Span(0, text.length()), language));
  }

  private static String words(String text, List<Found> found) {
    return found.stream()
        .map(f -> f.span().of(text) + "=" + f.id())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Georgia and the EU signed in Tbilisi. | Georgia=GE; EU=EU; Tbilisi=GE",
        "en | The vote in Georgia and Alabama. | Georgia=US; Alabama=US",
        "en | He plays for Michael Jordan. |''",
        "en | The King of Jordan spoke. | Jordan=JO",
        "en | They crossed the Jordan River. |''",
        "en | Niger and Nigeria met. | Niger=NE; Nigeria=NG",
        "en | Fighting in Congo and in the Republic of the Congo. | Congo=CD; Republic of the Congo=CG",
        "en | Guinea, Guinea-Bissau, Equatorial Guinea, Papua New Guinea | Guinea=GN; Guinea-Bissau=GW; Equatorial Guinea=GQ; Papua New Guinea=PG",
        "en | South Sudan and Sudan, North Korea and South Korea | South Sudan=SS; Sudan=SD; North Korea=KP; South Korea=KR",
        "en | a polished Polish reply | Polish=PL",
        "en | It may help us in New Jersey. | New Jersey=US",
        "en | Fishing in the Gulf of Oman, not in Oman. | Oman=OM",
        "en | The Soviet Union was no ally. |''",
        "en | Brussels told the EU capitals. | Brussels=EU; EU=EU",
        "en | He flew to Brussels for a concert. | Brussels=BE",
        "en | European leaders from Europe |''",
        "en | the alliance is strong |''",
        "en | NATO says the alliance is strong. | NATO=NATO; the alliance=NATO",
        "en | Latin America is large, America too. | America=US",
        "en | posted on X that | X=x",
        "en | Mr X and Company X |''",
      })
  void anEnglishNameMeansWhatItsSurroundingsSay(String language, String text, String expected) {
    assertEquals(expected, found(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar | دعم مالي كبير |''",
        "ar | انقلاب في مالي | مالي=ML",
        "ar | وزير خارجية سلطنة عمان | خارجية سلطنة عمان=organisation:omani-foreign-ministry; سلطنة عمان=OM",
        "ar | التقى الصفدي في عمّان | الصفدي=ayman-safadi; عمّان=JO",
        "ar | مياه نهر الأردن |''",
        "ar | على المجرى نفسه |''",
        "ar | اليد اليمنى |''",
        "ar | الجيش اليمني | الجيش اليمني=organisation:yemeni-army; يمني=YE",
        "ar | المغرب العربي والمغرب | المغرب=MA",
        "ar | كيف جرى ذلك |''",
        "ar | تعلق الأمر بنا وبورود الماء |''",
        "ar | في مسقط رأسه لا في مسقط | مسقط=OM",
        "ar | بنوك في نوك | ''",
        "ar | النيجر ونيجيريا وتشاد | النيجر=NE; نيجيريا=NG; تشاد=TD",
        "ar | كوريا الشمالية وجنوب السودان | كوريا الشمالية=KP; جنوب السودان=SS",
      })
  void anArabicNameMeansWhatItsSurroundingsSay(String language, String text, String expected) {
    assertEquals(expected, found(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar | لأوكرانيا | أوكرانيا=UA",
        "ar | وبروسيا | روسيا=RU",
        "ar | والأوكرانيين | أوكرانيين=UA",
        "ar | للروسي | روسي=RU",
        "ar | للولايات المتحدة | لولايات المتحدة=US",
        "ar | وللصين | لصين=CN",
        "ar | لترامب | ترامب=donald-trump",
        "ar | الرُّوسِيَّة | رُّوسِيَّة=RU",
        "ar | امريكا و روسيـــا | امريكا=US; روسيـــا=RU",
        "ar | الروس والأتراك | الروس=RU; أتراك=TR",
        "ar | ترمب وترامب | ترمب=donald-trump; ترامب=donald-trump",
        "ar | جيه. دي. فانس | جيه. دي. فانس=jd-vance",
      })
  void arabicParticlesMarksAndSpellingsAreSeenThrough(
      String language, String text, String expected) {
    assertEquals(expected, found(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ro | Kievul, Kievului, Moscovei | Kievul=UA; Kievului=UA; Moscovei=RU",
        "ro | Ucrainei şi Rusiei, Statelor Unite | Ucrainei=UA; Rusiei=RU; Statelor Unite=US",
        "ro | presa rusă, rusesc, rușilor, ruşii | rusă=RU; rusesc=RU; rușilor=RU; ruşii=RU",
        "ro | italienii și ucrainenii, chinezilor | italienii=IT; ucrainenii=UA; chinezilor=CN",
        "ro | un roman despre români | români=RO",
        "ro | Mariei Zaharova | Mariei Zaharova=maria-zakharova",
        "ro | SUA-ului și NATO-ului | SUA=US; NATO=NATO",
        "ro | eu și UE | UE=EU",
        "ro | america |''",
        "ro | Puțin spus despre Putin | Putin=vladimir-putin",
        "ro | Alianța NATO și alianța | Alianța=NATO; NATO=NATO; alianța=NATO",
      })
  void romanianEndingsAndBothKindsOfLettersAreKnown(String language, String text, String expected) {
    assertEquals(expected, found(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Donald J. Trump’s aide | Donald J. Trump=donald-trump",
        "en | J. D. Vance, J.D. Vance, JD Vance | J. D. Vance=jd-vance; J.D. Vance=jd-vance; JD Vance=jd-vance",
        "en | V. Putin | V. Putin=vladimir-putin",
        "en | Lavrov, lavrov | Lavrov=sergei-lavrov",
        "en | the U.S. and the U.K. | U.S.=US; U.K.=GB",
        "en | Ukraine's Trump | Ukraine=UA; Trump=donald-trump",
      })
  void peopleAreKnownByFullNameInitialsAndSurname(String language, String text, String expected) {
    assertEquals(expected, found(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The Russian Foreign Ministry said | Russian Foreign Ministry=organisation:russian-foreign-ministry; Russian=RU",
        "en | Ukraine’s foreign ministry | Ukraine’s foreign ministry=organisation:ukrainian-foreign-ministry; Ukraine=UA",
        "en | the Ministry of Foreign Affairs of Poland | Ministry of Foreign Affairs of Poland=organisation:polish-foreign-ministry; Poland=PL",
        "ar | وزارة الخارجية الروسية | وزارة الخارجية الروسية=organisation:russian-foreign-ministry; روسية=RU",
        "ar | وأعلنت الخارجية القطرية | الخارجية القطرية=organisation:qatari-foreign-ministry; قطرية=QA",
        "ro | Ministerului de Externe al Rusiei | Ministerului de Externe al Rusiei=organisation:russian-foreign-ministry; Rusiei=RU",
        "ro | forțele aeriene ucrainene | forțele aeriene ucrainene=organisation:ukrainian-air-force; ucrainene=UA",
        "ro | Casei Albe și Kremlinului | Casei Albe=organisation:white-house; Kremlinului=organisation:kremlin",
        "ar | البيت الأبيض والكرملين | البيت الأبيض=organisation:white-house; الكرملين=organisation:kremlin",
        "en | The Washington Post reported | The Washington Post=washington-post",
      })
  void institutionsAreMadeFromPatternsAndCountries(String language, String text, String expected) {
    assertEquals(expected, found(language, text));
  }

  @Test
  void onlyTheRangeIsSearchedAndPlacesAreOfTheText() {
    String text = "Russia met Ukraine in Poland";
    assertEquals("Ukraine=UA", words(text, REFERENCE.scan(text, new Span(7, 18), "en")));
  }

  @Test
  void aBlankLineEndsANameAndALineBreakDoesNot() {
    assertEquals("South\nSudan=SS", found("en", "South\nSudan"));
    assertEquals("Sudan=SD", found("en", "South\n\nSudan"));
  }

  @Test
  void aTextOfNothingButMarksHasNoNames() {
    assertEquals("", found("ar", "\u064B\u064B \u202E\u0640 . .. - ' \uD83D\uDE00"));
    assertEquals("", found("en", ""));
  }

  @Test
  void topicsAreFoundWithTheirEndings() {
    String text = "sancțiunilor și garanțiilor de securitate";
    assertEquals(
        "sancțiunilor=sanctions; garanțiilor de securitate=security-guarantees",
        words(text, REFERENCE.topics(text, new Span(0, text.length()), "ro")));
  }
}
