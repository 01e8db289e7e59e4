package dragoman.verification;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Days written in full, year included: {@code 2025-09-03}, {@code 3 September 2025}, {@code
 * September 3, 2025}, with the names of months that CLDR has for some languages, in all countries.
 */
final class StatedDays {

  private static final String DAY = "(\\p{Nd}{1,2})";
  private static final String YEAR = "(\\p{Nd}{4})";
  private static final Pattern ISO =
      Pattern.compile("(?<!\\p{Nd})" + YEAR + "-(\\p{Nd}{2})-(\\p{Nd}{2})(?!\\p{Nd})");

  private final Map<String, Integer> months = new HashMap<>();
  private final Pattern dayFirst;
  private final Pattern monthFirst;

  /** For the languages with these BCP 47 tags. */
  StatedDays(Collection<String> languages) {
    for (ULocale locale : ULocale.getAvailableLocales()) {
      if (languages.contains(locale.getLanguage()) && locale.getScript().isEmpty()) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
          for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
            String[] names = symbols.getMonths(context, width);
            for (int i = 0; i < 12; i++) {
              String name = names[i].toLowerCase(Locale.ROOT);
              if (name.codePoints().anyMatch(Character::isLetter)) {
                months.putIfAbsent(
                    name.endsWith(".") ? name.substring(0, name.length() - 1) : name, i + 1);
              }
            }
          }
        }
      }
    }
    String month =
        months.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s))
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(", ")\\.?"));
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    String gap = "[\\h,،]{1,3}";
    dayFirst = Pattern.compile("(?<!\\p{Nd})" + DAY + "\\.?" + gap + month + gap + YEAR, flags);
    monthFirst = Pattern.compile("(?<!\\p{L})" + month + gap + DAY + gap + YEAR, flags);
  }

  /** The days that a text names; empty when it names none in full. */
  Set<LocalDate> in(String text) {
    Set<LocalDate> days = new LinkedHashSet<>();
    Matcher iso = ISO.matcher(text);
    while (iso.find()) {
      add(days, number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
    }
    Matcher first = dayFirst.matcher(text);
    while (first.find()) {
      add(days, number(first.group(3)), month(first.group(2)), number(first.group(1)));
    }
    Matcher second = monthFirst.matcher(text);
    while (second.find()) {
      add(days, number(second.group(3)), month(second.group(1)), number(second.group(2)));
    }
    return days;
  }

  private int month(String name) {
    return months.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  /** Digits of any script. */
  private static int number(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      value = value * 10 + Character.digit(digits.charAt(i), 10);
    }
    return value;
  }

  private static void add(Set<LocalDate> days, int year, int month, int day) {
    try {
      days.add(LocalDate.of(year, month, day));
    } catch (DateTimeException none) {
      // 31 February is no day that an article can have.
    }
  }
}
