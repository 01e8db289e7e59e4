package dragoman.analysis;

import dragoman.article.Mention;
import dragoman.reference.Found;
import dragoman.reference.language.Language;
import dragoman.reference.language.Prefix;
import dragoman.reference.language.Sense;

/** Reads names of bodies that no table has, and the words that bodies are called by. */
final class BodyNames {

  private static final int LONGEST = 4;
  private static final int LONGEST_BODY = 8;
  private static final int STEM = 5;

  /** The value of words for bodies that say nothing about their kind. */
  private static final String ANY_BODY = "body";

  private final Passage passage;
  private final Tokens tokens;
  private final boolean capitals;
  private final String article;

  BodyNames(Passage passage) {
    this.passage = passage;
    tokens = passage.tokens();
    article = passage.language().article();
    capitals = passage.language().names() == Language.Names.CAPITALISED;
  }

  /**
   * Behind the name of a body that begins at the token: capitals with small linking words, one of
   * them a word for a body; the token itself when there is none.
   */
  int body(int start) {
    if (!capitals || !tokens.isCapital(start) || tokens.isStop(start)) {
      return start;
    }
    int i = start;
    int end = start;
    int words = 0;
    boolean body = false;
    while (i < tokens.count()
        && i - start < LONGEST_BODY
        && (tokens.isWord(i) || (end > start && isApostrophe(i)))) {
      if (isApostrophe(i)) {
        i++;
        continue;
      }
      Found name = passage.nameAt(i);
      if (name != null && name.kind() == Mention.Kind.PERSON) {
        break;
      }
      if (tokens.isCapital(i)) {
        boolean opens =
            end == start
                || passage.matches().isWord(i - 1, Sense.AND)
                || passage.matches().isWord(i - 1, Sense.ARTICLE);
        boolean common = opens && passage.has(i, Sense.NO_NAME) && !passage.has(i, Sense.BODY);
        if (common || passage.has(i, Sense.TITLE) || passage.has(i, Sense.WEEKDAY)) {
          break;
        }
        body |= passage.has(i, Sense.BODY);
        words++;
        end = i + 1;
      } else if (end == start || !links(i)) {
        break;
      }
      i++;
    }
    return body && words >= 2 ? end : start;
  }

  /** An apostrophe of the genitive plural before another capital. */
  private boolean isApostrophe(int i) {
    char c = tokens.first(i);
    return !tokens.isWord(i)
        && (c == '\'' || c == '’')
        && !tokens.afterSpace(i)
        && tokens.isCapital(i + 1);
  }

  /**
   * Behind capitals that can only name a body, one of them an abbreviation; the token itself
   * otherwise.
   */
  int company(int start) {
    if (!capitals || !isCapitalWord(start) || passage.has(start, Sense.GIVEN_NAME)) {
      return start;
    }
    int i = start;
    boolean abbreviated = false;
    while (i < tokens.count() && i - start < LONGEST && isCapitalWord(i)) {
      Found name = passage.nameAt(i);
      if (name != null) {
        return start;
      }
      abbreviated |= tokens.isAbbreviation(i);
      i++;
    }
    return abbreviated ? i : start;
  }

  private boolean isCapitalWord(int i) {
    return tokens.isWord(i)
        && tokens.isCapital(i)
        && !passage.has(i, Sense.NO_NAME)
        && !passage.has(i, Sense.TITLE)
        && !passage.has(i, Sense.WEEKDAY);
  }

  private boolean links(int i) {
    return passage.matches().isWord(i, Sense.PREPOSITION)
        || passage.matches().isWord(i, Sense.GENITIVE)
        || passage.matches().isWord(i, Sense.AND)
        || passage.matches().isWord(i, Sense.ARTICLE);
  }

  /** The stem of the first word for a body among the tokens; empty when there is none. */
  String bodyWord(int from, int to) {
    for (int i = from; i < to; i++) {
      Match body = passage.longest(i, Sense.BODY);
      if (body != null) {
        String word = tokens.word(i);
        return stem(body.joinedByAnd() ? word.substring(written(body).length()) : word);
      }
    }
    return "";
  }

  private static String written(Match match) {
    Prefix prefix = match.prefix();
    return prefix == null ? "" : prefix.written();
  }

  /** The English word for the body among the tokens; empty where the table has none. */
  String bodyKind(int from, int to) {
    for (int i = from; i < to; i++) {
      Match body = passage.longest(i, Sense.BODY);
      if (body != null) {
        return body.value().equals(ANY_BODY) ? "" : body.value();
      }
    }
    return "";
  }

  /** What the cases of a word have in common: its first letters, an article left out. */
  private String stem(String word) {
    String bare = word;
    for (Prefix prefix : passage.language().prefixes()) {
      if (!article.isEmpty()
          && prefix.kept().equals(article)
          && word.startsWith(prefix.written())) {
        bare = word.substring(prefix.written().length());
      }
    }
    bare = !article.isEmpty() && bare.startsWith(article) ? bare.substring(article.length()) : bare;
    return bare.substring(0, Math.min(STEM, bare.length()));
  }
}
