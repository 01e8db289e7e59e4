package dragoman.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables say together: no spelling means two things without a rule on it. */
final class NamesTest {
  private final Tables tables = new Tables(null);

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar", "ro", "ru", "uk"})
  void noSpellingNamesTwoThingsWithoutARule(String language) {
    Gazetteer names = tables.names(language);
    Map<String, Set<String>> ids = new HashMap<>();
    for (List<Entry> entries :
        List.of(tables.geography(), tables.institutions(), tables.outlets())) {
      for (Entry entry : entries) {
        for (String form : entry.names().getOrDefault(language, List.of())) {
          for (String each : names.inflection().declined(form)) {
            for (String one : Gazetteer.alternatives(each)) {
              if (!one.contains("{")) {
                ids.computeIfAbsent(Letters.fold(one), f -> new TreeSet<>()).add(entry.id());
              }
            }
          }
        }
      }
    }
    Map<String, Set<String>> collisions = new HashMap<>();
    ids.forEach(
        (form, all) -> {
          if (all.size() > 1 && names.rules(form).isEmpty()) {
            collisions.put(form, all);
          }
        });
    assertEquals(Map.of(), collisions);
  }

  @Test
  void topicsAreAtLeastTwentyFiveWithTermsInEveryLanguage() {
    assertEquals(true, tables.topics().size() >= 25);
    for (Entry topic : tables.topics()) {
      assertEquals(Set.of("en", "ar", "ro", "ru"), topic.names().keySet(), topic.id());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "România, romania",
    "J. D. Vance, j d vance",
    "U.S., us",
    "أَمْرِيكَا, امريكا",
    "إيرانى, ايراني",
    "غزّة, غزه",
    "كیف, كيف",
    "Côte d’Ivoire, cote d ivoire",
    "Sharm el-Sheikh, sharm el sheikh",
    "Київ, киів",
    "۲۰۲۵, 2025",
  })
  void lettersThatAreTheSameAreFolded(String name, String folded) {
    assertEquals(folded, Letters.fold(name));
  }

  @ParameterizedTest
  @CsvSource({"Trump, trmb", "trāmb, trmb", "Zakharova, srf", "Zaharova, srf", "Witkoff, ftkf"})
  void soundsThatScriptsConfuseAreOne(String name, String skeleton) {
    assertEquals(skeleton, Sounds.of(name));
  }
}
