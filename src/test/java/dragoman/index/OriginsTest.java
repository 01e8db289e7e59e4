package dragoman.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dragoman.article.Article;
import dragoman.article.Caveat;
import dragoman.article.CitedStatement;
import dragoman.article.Speaker;
import dragoman.query.Query;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginsTest {

  private static final Speaker ANA = Sample.person("ana-pop", "Ana Pop", "RO");
  private static final Speaker OMAR = Sample.person("omar-said", "Omar Said", "EG");
  private static final Speaker LENA = Sample.person("lena-berg", "Lena Berg", "DE");

  private static final String LEAD =
      "Delegates from nine states met on the river bank yesterday to settle how many barges may pass"
          + " the old lock each night, and left after six hours with half of an answer";
  private static final String QUOTE = "we have waited nine years for this lock to open again";

  @TempDir Path folder;

  private static Sample agency(String id, String outlet) {
    return new Sample(id)
        .outlet(outlet)
        .on("2025-09-03")
        .line("en", LEAD)
        .said("en", ANA, "the lock would open twice a night for ships from Serbia", "RS")
        .said("en", OMAR, "nobody had asked Egypt", "EG")
        .said("en", LENA, QUOTE)
        .direct();
  }

  private static Sample translation(String id) {
    return new Sample(id)
        .outlet("Ziarul")
        .on("2025-09-03")
        .line("ro", "Delegații din nouă state s-au întâlnit ieri pe malul fluviului")
        .said("ro", ANA, "ecluza se va deschide de două ori pe noapte pentru nave sârbești", "RS")
        .said("ro", OMAR, "pe Egipt nu l-a întrebat nimeni", "EG")
        .said("ro", LENA, "așteptăm de nouă ani ca ecluza să se deschidă din nou")
        .direct();
  }

  private static Sample report(String id, String outlet) {
    return new Sample(id)
        .outlet(outlet)
        .on("2025-09-03")
        .line("en", "Half of the captains stayed in the harbour and watched the talks on a screen")
        .said("en", LENA, QUOTE)
        .direct()
        .said("en", ANA, "money was not the question", "RS");
  }

  private void write(ArticleIndex index, List<Sample> added, List<String> removed) {
    try (WriteSession session = assertInstanceOf(Writing.Ready.class, index.write()).session()) {
      removed.forEach(session::remove);
      for (Sample sample : added) {
        Article article = sample.article();
        session.replace(
            new FileStamp(article.file(), "1", 1, List.of(), List.of()), List.of(article));
        session.commit();
      }
    }
    index.refresh();
  }

  /** For each statement, what else tells it and how many sources there are. */
  private static Map<String, String> told(ArticleIndex index) {
    Map<String, String> told = new TreeMap<>();
    for (CitedStatement cited : index.statements(new Query.All(), Page.ALL).rows()) {
      told.put(
          cited.statement().id(),
          cited.statement().also() + " " + cited.copies() + " " + cited.sources());
    }
    return told;
  }

  private Map<String, String> told(Sample... samples) {
    try (ArticleIndex index = ArticleIndex.open(folder, "1")) {
      write(index, List.of(samples), List.of());
      return told(index);
    }
  }

  @Test
  void copiesOfOneTextAreOneSource() {
    String[] at = {
      "@" + (LEAD.length() + 1), "@" + (LEAD.length() + 57), "@" + (LEAD.length() + 80)
    };
    Map<String, String> expected = new TreeMap<>();
    for (String mark : at) {
      expected.put("a" + mark, "[b" + mark + "] [b] 1");
      expected.put("b" + mark, "[a" + mark + "] [a] 1");
    }
    assertEquals(expected, told(agency("a", "North"), agency("b", "South")));
  }

  @Test
  void aTranslationInAnotherFileIsOneSourceAndMarked() {
    try (ArticleIndex index = ArticleIndex.open(folder, "1")) {
      write(index, List.of(agency("a", "North"), translation("t")), List.of());
      CitedStatement first = index.statements("a").get(0);
      assertEquals(List.of("t@63"), first.statement().also());
      assertEquals(List.of("t"), first.copies());
      assertEquals(List.of(Caveat.TRANSLATION, Caveat.SINGLE_SOURCE), first.caveats());
    }
  }

  @Test
  void aCopyIsNoTranslation() {
    try (ArticleIndex index = ArticleIndex.open(folder, "1")) {
      write(index, List.of(agency("a", "North"), agency("b", "South")), List.of());
      assertEquals(List.of(Caveat.SINGLE_SOURCE), index.statements("a").get(0).caveats());
    }
  }

  @Test
  void twoReportsThatShareAQuotationAreTwoSourcesOfIt() {
    try (ArticleIndex index = ArticleIndex.open(folder, "1")) {
      write(
          index,
          List.of(agency("a", "North"), agency("b", "South"), report("r", "East")),
          List.of());
      CitedStatement quoted = index.statements("r").get(0);
      assertEquals(List.of(), quoted.statement().also());
      assertEquals(List.of(), quoted.copies());
      assertEquals(2, quoted.sources());
      assertEquals(List.of(), quoted.caveats());
      assertEquals(1, index.statements("r").get(1).sources());
    }
  }

  @Test
  void twoReportsOfOneOutletAreOneSource() {
    try (ArticleIndex index = ArticleIndex.open(folder, "1")) {
      write(index, List.of(agency("a", "North"), report("r", "North")), List.of());
      assertEquals(1, index.statements("r").get(0).sources());
    }
  }

  @Test
  void removingACopyRestoresTheCounts() {
    try (ArticleIndex index = ArticleIndex.open(folder, "1")) {
      write(index, List.of(agency("a", "North"), report("r", "East")), List.of());
      Map<String, String> before = told(index);
      write(index, List.of(agency("b", "South"), translation("t")), List.of());
      write(index, List.of(), List.of("b", "t"));
      assertEquals(before, told(index));
    }
  }

  /** Six articles in any order of indexing. */
  @Test
  void theOrderOfIndexingDoesNotMatter() {
    List<Sample> samples =
        new ArrayList<>(
            List.of(
                agency("a", "North"),
                agency("b", "South"),
                translation("t"),
                report("r", "East"),
                report("s", "West"),
                new Sample("u").on("2025-09-03").said("en", ANA, "money was no question", "RS")));
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    Map<String, String> expected = null;
    for (int round = 0; round < 6; round++) {
      Collections.shuffle(samples, random);
      try (ArticleIndex index = ArticleIndex.open(folder.resolve("" + round), "1")) {
        write(index, samples, List.of());
        Map<String, String> told = told(index);
        expected = expected == null ? told : expected;
        assertEquals(expected, told, "seed " + seed + ", round " + round);
      }
    }
  }

  @Test
  void anArticleThatIsNotThereHasNoStatements() {
    try (ArticleIndex index = ArticleIndex.open(folder, "1")) {
      assertEquals(List.of(), index.statements("nowhere"));
    }
  }
}
