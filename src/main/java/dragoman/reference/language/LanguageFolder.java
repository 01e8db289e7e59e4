package dragoman.reference.language;

import dragoman.reference.language.Cue.Act;
import dragoman.reference.language.Cue.Form;
import dragoman.reference.language.Cue.Frame;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads one language's folder.
 *
 * <ul>
 *   <li>{@code settings.tsv}: key and value, {@code quote} rows with opening and closing marks,
 *       {@code definite}, {@code adverb} and {@code plural} with endings of such words between
 *       bars, {@code prefix} rows with what is written, what is kept, and the kind
 *   <li>{@code inflections.tsv}: paradigm, form, patterns; {@code *} in a pattern stands for the
 *       base, {@code ^} for the base without its first letter, letters behind {@code :} are gender
 *       and number
 *   <li>{@code cues.tsv}: {@code paradigm=base} items separated by {@code ;}, act, frames
 *   <li>{@code titles.tsv}: words separated by {@code |}, role, gender and number
 *   <li>{@code phrases.tsv}: sense, words separated by {@code |}, value, gender and number
 * </ul>
 */
final class LanguageFolder {

  private final String tag;
  private final Lexicon.Builder lexicon = new Lexicon.Builder();

  LanguageFolder(String tag) {
    this.tag = tag;
  }

  Language read() {
    Map<String, String> settings = new HashMap<>();
    Map<Character, String> quotes = new HashMap<>();
    List<Prefix> prefixes = new ArrayList<>();
    for (String[] row : Table.read(tag + "/settings.tsv")) {
      switch (row[0]) {
        case "quote" -> quotes.put(row[1].charAt(0), row[2]);
        case "prefix" ->
            prefixes.add(
                new Prefix(
                    Folding.fold(row[1]),
                    Folding.fold(row[2]),
                    Prefix.Kind.valueOf(constant(row[3]))));
        default -> settings.put(row[0], row[1]);
      }
    }
    prefixes.sort(Comparator.comparingInt((Prefix p) -> p.written().length()).reversed());
    cues();
    titles();
    phrases();
    return new Language(
        tag,
        UnicodeScript.forName(required(settings, "script")),
        Language.Order.valueOf(constant(required(settings, "order"))),
        Language.Subjects.valueOf(constant(required(settings, "subjects"))),
        Language.Names.valueOf(constant(required(settings, "names"))),
        Folding.fold(settings.getOrDefault("article", "")),
        list(settings, "definite"),
        list(settings, "genitive"),
        settings.getOrDefault("owner", ""),
        list(settings, "surname"),
        list(settings, "inflected"),
        list(settings, "adverb"),
        list(settings, "plural"),
        quotes,
        prefixes,
        lexicon.build());
  }

  private static List<String> list(Map<String, String> settings, String key) {
    String values = settings.get(key);
    return values == null ? List.of() : List.of(values.split("\\|"));
  }

  private String required(Map<String, String> settings, String key) {
    String value = settings.get(key);
    if (value == null) {
      throw new IllegalStateException(tag + "/settings.tsv: no row '" + key + "'");
    }
    return value;
  }

  private record Pattern(Form form, String text, Agreement agreement) {}

  private void cues() {
    Map<String, List<Pattern>> paradigms = paradigms();
    for (String[] row : Table.read(tag + "/cues.tsv")) {
      String[] items = row[0].split(";");
      String lemma = items[0].substring(items[0].indexOf('=') + 1).strip();
      Act act = Act.valueOf(constant(row[1]));
      Set<Frame> frames = EnumSet.noneOf(Frame.class);
      Set<String> prepositions = new HashSet<>();
      for (String frame : row[2].strip().split(" +")) {
        if (frame.startsWith("p=")) {
          for (String word : frame.substring(2).split(",")) {
            prepositions.add(Folding.fold(word.replace('_', ' ')));
          }
        } else {
          frames.add(Frame.valueOf(constant(frame)));
        }
      }
      for (String item : items) {
        int equals = item.indexOf('=');
        String base = item.substring(equals + 1).strip();
        List<Pattern> patterns = paradigms.get(item.substring(0, equals).strip());
        if (patterns == null) {
          throw new IllegalStateException(tag + "/cues.tsv: no paradigm for '" + item + "'");
        }
        for (Pattern pattern : patterns) {
          String form = pattern.text().replace("*", base);
          if (pattern.text().indexOf('^') >= 0) {
            form = pattern.text().replace("^", base.substring(1));
          }
          Cue cue = new Cue(lemma, act, pattern.form(), frames, prepositions);
          add(form, new Entry(Sense.CUE, lemma, pattern.agreement(), cue));
        }
      }
    }
  }

  private Map<String, List<Pattern>> paradigms() {
    Map<String, List<Pattern>> paradigms = new HashMap<>();
    for (String[] row : Table.read(tag + "/inflections.tsv")) {
      Form form = Form.valueOf(constant(row[1]));
      for (String pattern : row[2].split(";")) {
        int colon = pattern.indexOf(':');
        String text = (colon < 0 ? pattern : pattern.substring(0, colon)).strip();
        Agreement agreement =
            colon < 0 ? Agreement.OPEN : Agreement.of(pattern.substring(colon + 1));
        paradigms
            .computeIfAbsent(row[0], p -> new ArrayList<>())
            .add(new Pattern(form, text, agreement));
      }
    }
    return paradigms;
  }

  private void titles() {
    for (String[] row : Table.read(tag + "/titles.tsv")) {
      for (String words : row[0].split("\\|")) {
        add(words, new Entry(Sense.TITLE, row[1], Agreement.of(cell(row, 2)), null));
      }
    }
  }

  private void phrases() {
    for (String[] row : Table.read(tag + "/phrases.tsv")) {
      Sense sense = Sense.of(row[0]);
      for (String words : row[1].split("\\|")) {
        add(words, new Entry(sense, cell(row, 2), Agreement.of(cell(row, 3)), null));
      }
    }
  }

  private void add(String words, Entry entry) {
    lexicon.add(Words.folded(words), entry);
  }

  private static String cell(String[] row, int column) {
    return column < row.length ? row[column].strip() : "";
  }

  private static String constant(String word) {
    return word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
