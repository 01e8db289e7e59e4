package dragoman.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dragoman.article.Draft;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever lies in the corpus: articles or problems come of it, and never an exception. */
class AnyBytesTest {
  private static final List<String> NAMES =
      List.of("a.txt", "a", "a.md", "a.json", "a.ndjson", "a.jsonl");
  private static final List<String> PIECES =
      List.of(
          "---\n",
          "---",
          "...\n",
          "\n",
          "\r\n",
          "\r",
          " ",
          "\t",
          ":",
          "- ",
          "*a",
          "&a ",
          "!!int ",
          "{",
          "}",
          "[",
          "]",
          ",",
          "\"",
          "\\",
          "\\ud800",
          "\\u0000",
          "\"text\":",
          "\"id\":\"x\"",
          "1e999",
          "20250815",
          "null",
          "true",
          "text: ",
          "headline: ",
          "date: ",
          "lang: ",
          "url: ",
          "نص",
          "ș",
          "😀",
          "\uFEFF",
          "\0",
          "|\n",
          ">\n",
          "%",
          "@",
          "`",
          "? ",
          "#",
          "'",
          "<<: ",
          "{\"text\":\"t\"}\n");

  @TempDir Path dir;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyBytesGiveDraftsOrProblems(long seed) throws IOException {
    Random random = new Random(seed);
    CorpusFolder folder = new CorpusFolder(dir);
    for (int round = 0; round < 150; round++) {
      byte[] bytes = round % 3 == 0 ? noise(random) : pieces(random);
      for (String name : NAMES) {
        folder.put(name, bytes);
      }
      folder.put("a.meta.yaml", pieces(random));
      List<CorpusFile> files = folder.list().files();
      assertEquals(NAMES.size(), files.size());
      for (CorpusFile file : files) {
        check(folder.corpus().read(file), "seed " + seed + ", round " + round + ", " + file.path());
      }
    }
  }

  private static void check(Reading reading, String where) {
    assertTrue(reading.drafts().size() + reading.problems().size() > 0, where);
    Set<String> ids = new HashSet<>();
    for (Draft draft : reading.drafts()) {
      assertTrue(ids.add(draft.id()), where);
      assertTrue(!Texts.blank(draft.text()), where);
      assertEquals(draft.text(), Texts.wellFormed(draft.text()), where);
    }
    for (Problem problem : reading.problems()) {
      assertTrue(problem.row().codePoints().noneMatch(Character::isISOControl), where);
    }
  }

  private static byte[] noise(Random random) {
    byte[] bytes = new byte[random.nextInt(300)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] pieces(Random random) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = random.nextInt(40); i > 0; i--) {
      bytes.writeBytes(PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
    }
    if (random.nextInt(8) == 0) {
      bytes.write(random.nextInt(256));
    }
    return bytes.toByteArray();
  }
}
