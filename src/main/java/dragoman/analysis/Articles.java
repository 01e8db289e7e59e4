package dragoman.analysis;

import dragoman.reference.language.Prefix;

/** The article of languages that write it, and prepositions before it, together with its noun. */
final class Articles {

  private static final int SHORTEST_REST = 3;

  private final Passage passage;
  private final Tokens tokens;
  private final String article;

  Articles(Passage passage) {
    this.passage = passage;
    tokens = passage.tokens();
    article = passage.language().article();
  }

  /** Whether a preposition has fused with the word's article, as in no name: للوزارة. */
  boolean isFused(int token) {
    String word = tokens.word(token);
    for (Prefix prefix : passage.language().prefixes()) {
      if (!prefix.kept().isEmpty()
          && word.startsWith(prefix.written())
          && word.length() >= prefix.written().length() + SHORTEST_REST) {
        return true;
      }
    }
    return false;
  }

  /** Whether an article stands behind a preposition or conjunction in the word: والوزارة. */
  boolean isJoinedToArticle(int token) {
    String word = tokens.word(token);
    for (Prefix prefix : passage.language().prefixes()) {
      String joined = prefix.written() + article;
      if (!article.isEmpty()
          && word.startsWith(joined)
          && word.length() >= joined.length() + SHORTEST_REST) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word begins with an article, also behind what is written together with it. */
  boolean hasArticle(int i) {
    String word = tokens.word(i);
    for (Prefix prefix : passage.language().prefixes()) {
      boolean fused = prefix.kept().equals(article) && word.startsWith(prefix.written());
      boolean and =
          prefix.kind() == Prefix.Kind.CONJUNCTION && word.startsWith(prefix.written() + article);
      if (fused || and) {
        return true;
      }
    }
    return word.startsWith(article);
  }

  /** Whether an unknown word with a preposition that fuses with the article has a genitive. */
  boolean joinsOn(int i) {
    if (!passage.matches().isPlain(i) || passage.isInName(i) || !hasArticle(i + 1)) {
      return false;
    }
    String word = tokens.word(i);
    for (Prefix prefix : passage.language().prefixes()) {
      boolean clitic = prefix.kept().isEmpty() && prefix.kind() == Prefix.Kind.PREPOSITION;
      if (clitic && word.startsWith(prefix.written()) && fuses(prefix)) {
        return true;
      }
    }
    return false;
  }

  private boolean fuses(Prefix clitic) {
    return passage.language().prefixes().stream()
        .anyMatch(
            prefix ->
                prefix.kept().equals(article) && prefix.written().startsWith(clitic.written()));
  }
}
