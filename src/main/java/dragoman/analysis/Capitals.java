package dragoman.analysis;

import dragoman.reference.language.Folding;
import dragoman.reference.language.Language;
import dragoman.reference.language.Prefix;
import dragoman.reference.language.Sense;
import dragoman.reference.language.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a text writes its words, capital or small, read once when first asked for. A capital that
 * opens a sentence shows no name; the same word with a capital inside a sentence does.
 */
final class Capitals {

  private static final int LONGEST = 4;

  private final String text;
  private final Language language;
  private @Nullable Map<String, String> fullNames;
  private final Set<String> inside = new HashSet<>();

  Capitals(String text, Language language) {
    this.text = text;
    this.language = language;
  }

  /** Whether the folded word has a capital somewhere inside a sentence. */
  boolean isName(String word) {
    read();
    return inside.contains(word);
  }

  /** The first full name whose last word it is: Ida Roth for "roth"; null when none. */
  @Nullable String fullName(String word) {
    return read().get(word);
  }

  private Map<String, String> read() {
    Map<String, String> found = fullNames;
    if (found == null) {
      found = new HashMap<>();
      Reader reader = new Reader(found);
      if (language.names() == Language.Names.CAPITALISED) {
        Words.cut(text, 0, text.length(), reader::word);
        reader.close();
      } else {
        Words.cut(text, 0, text.length(), reader::plainWord);
      }
      fullNames = found;
    }
    return found;
  }

  /** Follows runs of capitals through the text. */
  private final class Reader {

    private final Map<String, String> found;
    private int from = -1;
    private int last = -1;
    private int end = -1;
    private int words;
    private boolean givenFirst;

    Reader(Map<String, String> found) {
      this.found = found;
    }

    void word(int start, int to) {
      boolean letter = Character.isLetter(text.codePointAt(start));
      boolean capital = Character.isUpperCase(text.codePointAt(start));
      String folded = capital ? Folding.fold(text.substring(start, to)) : "";
      if (capital && !opens(start)) {
        inside.add(folded);
      }
      boolean name = capital && !isCommon(folded);
      boolean joins = from >= 0 && start == end + 1 && text.charAt(end) == ' ';
      boolean given = name && language.lexicon().has(folded, Sense.GIVEN_NAME);
      if (name && joins) {
        from = given && !givenFirst ? start : from;
        words = from == start ? 1 : words + 1;
        givenFirst |= given;
        last = start;
      } else {
        close();
        if (name && letter) {
          from = start;
          last = start;
          words = 1;
          givenFirst = given;
        }
      }
      end = to;
    }

    /** In a script without capitals a word behind a first name is the last one. */
    void plainWord(int start, int to) {
      String folded = Folding.fold(text.substring(start, to));
      boolean joins = from >= 0 && start == end + 1 && text.charAt(end) == ' ';
      int and = behindAnd(folded);
      boolean given = language.lexicon().has(folded.substring(and), Sense.GIVEN_NAME);
      if (joins && !given && !isCommon(folded)) {
        found.putIfAbsent(folded, text.substring(from, to));
      }
      from = given ? joins && and == 0 ? from : start + and : -1;
      end = to;
    }

    /** The length of a conjunction written together with a first name; 0 when there is none. */
    private int behindAnd(String folded) {
      for (Prefix prefix : language.prefixes()) {
        int length = prefix.written().length();
        boolean and =
            prefix.kind() == Prefix.Kind.CONJUNCTION && folded.startsWith(prefix.written());
        if (and && language.lexicon().has(folded.substring(length), Sense.GIVEN_NAME)) {
          return language.lexicon().has(folded, Sense.GIVEN_NAME) ? 0 : length;
        }
      }
      return 0;
    }

    void close() {
      if (from >= 0 && words >= 2 && words <= LONGEST && !isAcronym(last)) {
        int stop = last;
        while (stop < text.length() && Words.isWordPart(text.codePointAt(stop))) {
          stop += Character.charCount(text.codePointAt(stop));
        }
        found.putIfAbsent(Folding.fold(text.substring(last, stop)), text.substring(from, stop));
      }
      from = -1;
    }

    private boolean isAcronym(int start) {
      return start + 1 < text.length() && Character.isUpperCase(text.charAt(start + 1));
    }

    /** Whether a sentence, a line or a quotation begins here. */
    private boolean opens(int start) {
      int i = start - 1;
      while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
        i--;
      }
      if (i < 0) {
        return true;
      }
      char before = text.charAt(i);
      return !Character.isLetterOrDigit(before)
          && before != ','
          && before != ')'
          && !(before == '.' && isAbbreviation(i));
    }

    private boolean isAbbreviation(int stop) {
      int begin = stop;
      while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
        begin--;
      }
      return language.lexicon().has(Folding.fold(text.substring(begin, stop)), Sense.ABBREVIATION);
    }

    private boolean isCommon(String folded) {
      for (Sense sense :
          new Sense[] {
            Sense.NO_NAME,
            Sense.TITLE,
            Sense.BODY,
            Sense.WEEKDAY,
            Sense.MONTH,
            Sense.OUTLET_NOUN,
            Sense.ADJECTIVE,
            Sense.PRONOUN
          }) {
        if (language.lexicon().has(folded, sense)) {
          return true;
        }
      }
      return false;
    }
  }
}
