package dragoman.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dragoman.article.Mention;
import dragoman.reference.Reference;
import dragoman.reference.language.Languages;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as Arabic texts name them, seen from Thursday, 18 December 2025. */
class ArabicDatesTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 12, 18);

  private final Analyzer analyzer = new Analyzer(Reference.load(), Languages.load());

  private List<String> days(String when) {
    String text = "قال الوسيط سامر العبيدي " + when + " إن الميناء سيبقى مفتوحا أمام السفن.";
    return analyzer.analyse(Drafts.on(TODAY, text)).mentions().stream()
        .filter(mention -> mention.kind() == Mention.Kind.DATE)
        .map(Mention::id)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "في 14 ديسمبرالجاري, 2025-12-14",
    "في 14 ديسمبر الجاري, 2025-12-14",
    "في 14 نوفمبر الماضي, 2025-11-14",
    "في 20 ديسمبر الماضي, 2024-12-20",
    "في 3 يناير المقبل, 2026-01-03",
    "في 10 كانون الأول الحالي, 2025-12-10",
    "في 5 من الشهر الجاري, 2025-12-05",
    "في 5 من الشهر المقبل, 2026-01-05",
    "في 28 من الشهر المنصرم, 2025-11-28",
    "أمس, 2025-12-17",
    "أمس الأول, 2025-12-16",
    "أول أمس, 2025-12-16",
    "مساء أمس الأربعاء, 2025-12-17",
    "اليوم الخميس, 2025-12-18",
    "صباح الأحد, 2025-12-14",
    "الأحد الماضي, 2025-12-14",
    "الأحد قبل الماضي, 2025-12-07",
    "الثلاثاء المقبل, 2025-12-23",
    "بعد غد, 2025-12-20",
    "الليلة الماضية, 2025-12-17",
  })
  void aDayIsResolvedAgainstTheArticles(String when, String day) {
    assertEquals(List.of(day), days(when));
  }

  @Test
  void aWeekOrAPartOfAMonthIsAnInferredDay() {
    assertEquals(List.of("2025-12-05"), days("مطلع الشهر الجاري"));
    assertEquals(List.of("2025-08-15"), days("منتصف أغسطس"));
    assertEquals(1, days("الأسبوع المقبل").size());
  }
}
