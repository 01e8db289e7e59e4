package dragoman.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
  @TempDir Path dir;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Talks in Geneva: day 2|talks-in-geneva-day-2",
        "محادثات جنيف، اليوم ٢|محادثات-جنيف-اليوم-٢",
        "Şedință la Ţintă – ȘȚ|şedință-la-ţintă-șț",
        "Переговоры: «итоги»|переговоры-итоги",
        "会谈 纪要|会谈-纪要",
        "हिन्दी शीर्षक|हिन्दी-शीर्षक",
        "../../etc/passwd|etc-passwd",
        "..\\a:b*c?|a-b-c",
        "  -- .hidden --  |hidden",
        "a\u202Egnp.exe|agnp-exe",
        "می‌خواهم|میخواهم",
        "a😀b|a-b",
        "1️⃣ one|1-one",
        "CON|briefing-con",
        "Lpt7|briefing-lpt7",
        "console|console",
        "😀🏳️‍🌈|briefing",
        "\u0301\u0301|briefing",
        "ㅤ|briefing",
        "''|briefing",
      })
  void aTitleGivesAName(String title, String stem) {
    assertEquals(stem, FileName.of(title).stem());
  }

  @Test
  void controlCharactersPartWords() {
    assertEquals("a-b-c-2jd", FileName.of("a\u0000b\nc\u001B[2Jd").stem());
  }

  @Test
  void decomposedLettersAreComposed() {
    assertEquals("ședință", FileName.of("s\u0326edint\u0326a\u0306").stem());
  }

  @Test
  void aLongTitleIsCutBetweenLettersAndMarks() {
    String stem = FileName.of("नि".repeat(100)).stem();

    assertEquals("नि".repeat(20), stem);
    assertEquals(120, stem.getBytes(UTF_8).length);
  }

  @Test
  void aLetterUnderAPileOfMarksIsLeftOut() {
    assertEquals("briefing", FileName.of("q" + "\u0301".repeat(500)).stem());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void anyTitleGivesASafeName(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder title = new StringBuilder();
      for (int i = random.nextInt(80); i > 0; i--) {
        title.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x250 : 0x110000));
      }
      String stem = FileName.of(title.toString()).stem();
      String where = "seed " + seed + ", round " + round;
      assertTrue(stem.getBytes(UTF_8).length <= FileName.MAX_BYTES, where);
      assertTrue(stem.matches("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}-]*"), where);
      assertTrue(Normalizer.isNormalized(stem, Normalizer.Form.NFC), where);
      assertEquals(dir, dir.resolve(stem + ".md").getParent(), where);
    }
  }

  @Test
  void aTakenNameGetsANumber() throws IOException {
    FileName name = FileName.of("Talks");

    List<Path> written =
        List.of(
            name.create(dir, "md", "one".getBytes(UTF_8)),
            name.create(dir, "md", "two".getBytes(UTF_8)),
            name.create(dir, "md", "three".getBytes(UTF_8)));

    assertEquals(
        List.of(dir.resolve("talks.md"), dir.resolve("talks-2.md"), dir.resolve("talks-3.md")),
        written);
    assertEquals("one", Files.readString(written.get(0)));
    assertEquals("three", Files.readString(written.get(2)));
  }
}
