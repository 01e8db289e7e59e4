package dragoman.analysis;

import dragoman.reference.language.Language;

/** Tells names that are parts of a compound: anti-Roth, Roth-backed, the workers' council. */
final class Compounds {

  private final Passage passage;
  private final Tokens tokens;

  Compounds(Passage passage) {
    this.passage = passage;
    tokens = passage.tokens();
  }

  /** Whether a name is the rest of a compound: anti-Roth. */
  boolean isRest(int i) {
    return tokens.isDash(i - 1)
        && !tokens.afterSpace(i)
        && !tokens.afterSpace(i - 1)
        && !tokens.isCapital(i - 2)
        && passage.nameAt(i) != null;
  }

  /** Whether a name is the beginning of a compound: Roth-backed. */
  boolean goesOn(int to) {
    char mark = tokens.first(to);
    boolean genitive =
        (mark == '\'' || mark == '’')
            && tokens.end(to) - tokens.start(to) == 1
            && !tokens.afterSpace(to)
            && tokens.isWord(to + 1)
            && tokens.afterSpace(to + 1)
            && passage.quoteTo(to) == null;
    if (genitive) {
      return true;
    }
    return passage.language().names() == Language.Names.CAPITALISED
        && tokens.isDash(to)
        && !tokens.afterSpace(to)
        && tokens.isWord(to + 1)
        && !tokens.afterSpace(to + 1)
        && !tokens.isCapital(to + 1);
  }
}
