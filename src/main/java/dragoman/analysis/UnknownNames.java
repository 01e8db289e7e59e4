package dragoman.analysis;

import dragoman.article.Mention;
import dragoman.reference.Found;
import dragoman.reference.language.Language;
import dragoman.reference.language.Prefix;
import dragoman.reference.language.Sense;

/** Reads names that no table has, by capitals or, in scripts without them, by place and form. */
final class UnknownNames {

  private static final int LONGEST = 4;
  private static final int LONGEST_BODY = 8;
  private static final int STEM = 5;

  /** A shorter rest behind a prefix is more likely a part of a name. */
  private static final int SHORTEST_STEM = 4;

  private static final int SHORTEST_REST = 3;

  /** The ending of an indefinite noun in the accusative, which no name has. */
  private static final char TANWEEN = '\u064b';

  private final Passage passage;
  private final Tokens tokens;
  private final boolean capitals;
  private final String article;
  private final Articles articles;
  private final NameForms forms;

  UnknownNames(Passage passage) {
    this.passage = passage;
    tokens = passage.tokens();
    article = passage.language().article();
    articles = new Articles(passage);
    forms = new NameForms(passage);
    capitals = passage.language().names() == Language.Names.CAPITALISED;
  }

  /** Behind a person's name that begins at the token; the token itself when none does. */
  int person(int start) {
    return capitals ? capitalRun(start) : plainRun(start);
  }

  private int capitalRun(int start) {
    int i = beginsWithParticle(start) ? start + 2 : start;
    while (i < tokens.count() && i - start <= LONGEST + 2) {
      boolean particle =
          i > start
              && passage.matches().isWord(i, Sense.NAME_PARTICLE)
              && (tokens.isCapital(i + 1) || beginsWithParticle(i));
      boolean hyphen =
          i > start
              && tokens.isDash(i)
              && !tokens.afterSpace(i)
              && !tokens.afterSpace(i + 1)
              && (tokens.isCapital(i + 1) || isSecondPart(i + 1, start));
      boolean initial =
          i > start
              && tokens.first(i) == '.'
              && !tokens.afterSpace(i)
              && tokens.end(i - 1) - tokens.start(i - 1) == 1;
      if (!isNameWord(i) && !particle && !hyphen && !initial) {
        break;
      }
      if (i > start + 1 && isAcronym(i) && !isAcronym(i - 1)) {
        break;
      }
      boolean whole = hyphen && !tokens.isCapital(i + 1);
      i += whole ? 2 : 1;
      if (whole) {
        return i;
      }
    }
    while (i > start && !tokens.isCapital(i - 1)) {
      i--;
    }
    return hasLongWord(start, i) ? i : start;
  }

  private boolean hasLongWord(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.isWord(i) && tokens.end(i) - tokens.start(i) > 1) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word has an ending of last names. */
  boolean isSurname(int token) {
    String word = tokens.word(token);
    return tokens.isCapital(token)
        && passage.language().surname().stream()
            .anyMatch(ending -> word.length() > ending.length() + 1 && word.endsWith(ending));
  }

  /** Whether a name is that of a street, a school or a title: in quotation marks, or behind one. */
  boolean isNamesake(int from, int to) {
    Quote quote = passage.quoteAround(from);
    if (quote != null && quote.size() <= to - from + 2) {
      return true;
    }
    int i = from - 1;
    while (i > from - 4 && i >= 0 && (tokens.isCapital(i) || tokens.first(i) == '.')) {
      if (passage.has(i, Sense.NAMESAKE)) {
        return true;
      }
      i--;
    }
    return passage.has(i, Sense.NAMESAKE);
  }

  /** Whether a small word behind a hyphen ends a given name that follows its surname: Jae-in. */
  private boolean isSecondPart(int i, int start) {
    int length = tokens.end(i - 2) - tokens.start(i - 2);
    return i - 2 > start
        && length < STEM
        && tokens.isWord(i)
        && tokens.end(i) - tokens.start(i) < STEM
        && (!passage.has(i, Sense.NO_NAME) || passage.has(i, Sense.PREPOSITION));
  }

  /** Whether the word is all capitals: letters behind a name, no part of it. */
  private boolean isAcronym(int i) {
    if (!tokens.isWord(i) || tokens.end(i) - tokens.start(i) < 2) {
      return false;
    }
    for (int k = tokens.start(i); k < tokens.end(i); k++) {
      if (!Character.isUpperCase(passage.text().charAt(k))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a small particle with a hyphen opens a name at the token: al-Rashid. */
  boolean beginsWithParticle(int i) {
    return capitals
        && passage.matches().isWord(i, Sense.NAME_PARTICLE)
        && tokens.isDash(i + 1)
        && !tokens.afterSpace(i + 1)
        && tokens.isCapital(i + 2);
  }

  private boolean isNameWord(int i) {
    Found name = passage.nameAt(i);
    return tokens.isWord(i)
        && tokens.isCapital(i)
        && !passage.has(i, Sense.NO_NAME)
        && !passage.has(i, Sense.WEEKDAY)
        && !passage.has(i, Sense.BODY)
        && !passage.has(i, Sense.TITLE)
        && !belongs(i)
        && !(tokens.isAbbreviation(i) && !passage.has(i - 1, Sense.GIVEN_NAME))
        && (name == null || name.kind() == Mention.Kind.PERSON);
  }

  /** Whether a word's ending says that it is what something is of, which a first name never is. */
  private boolean belongs(int token) {
    String word = tokens.word(token);
    return word.length() > 5
        && !passage.has(token, Sense.GIVEN_NAME)
        && !passage.has(token - 1, Sense.GIVEN_NAME)
        && passage.language().genitive().stream().anyMatch(word::endsWith);
  }

  /**
   * Two words, more with particles or up to a mark or a word that closes a name; the first without
   * an article; none of them known words.
   */
  private int plainRun(int start) {
    int i = start;
    int two = start;
    int solid = 0;
    while (i < tokens.count() && solid < LONGEST) {
      if (!tokens.isWord(i) || tokens.isNumber(i)) {
        break;
      }
      if (!isParticle(i)) {
        if (passage.text().charAt(tokens.end(i) - 1) == TANWEEN
            || passage.text().charAt(Math.max(0, tokens.end(i) - 2)) == TANWEEN) {
          break;
        }
        boolean joined = isParticle(i - 1) && i > start;
        if (articles.isFused(i) || (solid == 0 && articles.isJoinedToArticle(i))) {
          break;
        }
        boolean definite = tokens.word(i).startsWith(article);
        boolean behindGiven = i > start && passage.has(i - 1, Sense.GIVEN_NAME);
        if (!joined
            && ((solid == 0 && definite)
                || forms.isNone(i)
                || (isKnown(i) && !(behindGiven && forms.isLikeSurname(i))))) {
          break;
        }
        if (!joined && solid >= 2) {
          boolean behindArticle = tokens.word(i - 1).startsWith(article);
          if (!definite && behindArticle) {
            break;
          }
          if (definite && !behindArticle && solid > 2) {
            return i;
          }
          two = two == start ? i : two;
        }
        solid++;
      } else if (solid == 0 && i > start) {
        solid++;
      }
      i++;
    }
    if (solid < 2) {
      return start;
    }
    return two == start || closesName(i) ? i : two;
  }

  /** Whether the token alone may be a last name: of no table, without an article. */
  boolean isLastName(int token) {
    return !capitals
        && tokens.isWord(token)
        && !tokens.isNumber(token)
        && passage.matches().at(token).stream().allMatch(NameForms::isGiven)
        && passage.nameAt(token) == null
        && !forms.isNone(token)
        && tokens.word(token).length() >= SHORTEST_REST
        && !articles.hasArticle(token)
        && !articles.isJoinedToArticle(token)
        && !articles.isFused(token);
  }

  /** Whether a name cannot go on with the token, nor an object of the verb begin before it. */
  boolean closesName(int i) {
    return i >= tokens.count()
        || !tokens.isWord(i)
        || passage.matches().isWord(i, Sense.THAT)
        || passage.matches().isWord(i, Sense.RELATIVE)
        || passage.matches().isWord(i, Sense.AUXILIARY)
        || opensCue(i)
        || (!tokens.word(i - 1).startsWith(article)
            && (passage.matches().isWord(i, Sense.PREPOSITION)
                || passage.has(i, Sense.TITLE)
                || passage.has(i, Sense.WEEKDAY)
                || passage.has(i, Sense.DAY)));
  }

  /** Whether the word is an ordinary one, also behind a preposition written together with it. */
  private boolean isCommon(int token) {
    for (Match match : passage.matches().at(token)) {
      Prefix prefix = match.prefix();
      boolean fused = prefix != null && prefix.kept().equals(article) && !article.isEmpty();
      int rest = prefix == null ? 0 : tokens.word(token).length() - prefix.written().length();
      boolean ordinary =
          match.sense() == Sense.NO_NAME && (prefix == null || rest >= SHORTEST_STEM);
      boolean governed = fused && match.sense() == Sense.TITLE;
      if (match.to() == token + 1 && (ordinary || governed)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cue begins at the token without a conjunction, behind which an object may stand. */
  private boolean opensCue(int token) {
    Match cue = passage.cueAt(token);
    return cue != null && !cue.joinedByAnd();
  }

  private boolean isParticle(int token) {
    return passage.matches().isWord(token, Sense.NAME_PARTICLE);
  }

  /** Whether the word as written has a meaning that a name would not have. */
  private boolean isKnown(int token) {
    if (passage.nameAt(token) != null || isCommon(token)) {
      return true;
    }
    for (Match match : passage.matches().at(token)) {
      boolean weak = match.sense() == Sense.CUE && match.prefix() != null;
      if (NameForms.isGiven(match)) {
        continue;
      }
      if (match.prefix() == null || (!weak && match.sense() == Sense.CUE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Behind what a title or a body is of, in a script without capitals: words up to the last one
   * with an article; the token itself when the words have no such end.
   */
  int complement(int start) {
    int i = start;
    int end = start;
    while (i < tokens.count() && i - start < LONGEST_BODY && tokens.isWord(i) && !isClause(i)) {
      boolean definite = articles.hasArticle(i) || isPlace(i);
      if (end > start && !definite && !hasArticleBehind(i) && !articles.joinsOn(i)) {
        break;
      }
      boolean place = isPlace(i);
      i = place ? passage.nameEnd(i) : i + 1;
      if (definite) {
        end = i;
      }
      if (place) {
        i = behindAdjectives(end);
        end = i;
      }
      if (place && !articles.isFused(i) && !articles.joinsOn(i)) {
        return end;
      }
    }
    return end;
  }

  private int behindAdjectives(int start) {
    int i = start;
    while (passage.matches().isWord(i, Sense.ADJECTIVE) && articles.hasArticle(i)) {
      i++;
    }
    return i;
  }

  /**
   * Behind what a word for a body is followed by: a short name in quotation marks, then what the
   * body is of; the token itself when nothing follows.
   */
  int rest(int start) {
    Quote quote = passage.quoteFrom(start);
    boolean name = quote != null && quote.closed() && quote.size() <= LONGEST;
    int i = name && quote != null ? quote.behind() : start;
    return Math.max(i, complement(i));
  }

  /**
   * Whether the token is an unknown word with an article, so that words before it are nouns too.
   */
  boolean isNoun(int i) {
    return tokens.isWord(i) && passage.matches().isPlain(i) && articles.hasArticle(i);
  }

  boolean isPlace(int i) {
    Found name = passage.nameAt(i);
    return name != null && name.kind() == Mention.Kind.COUNTRY;
  }

  private boolean hasArticleBehind(int i) {
    return passage.matches().isWord(i, Sense.PREPOSITION)
        && articles.hasArticle(i + 1)
        && !isClause(i + 1);
  }

  /** Whether a word of the clause begins here, no part of a noun phrase. */
  private boolean isClause(int i) {
    if (passage.cueAt(i) != null) {
      return true;
    }
    for (Match match : passage.matches().at(i)) {
      switch (match.sense()) {
        case THAT,
            THAT_WITH_SUBJECT,
            RELATIVE,
            NEGATION,
            DAY,
            WEEKDAY,
            MONTH,
            CONTRAST,
            CITING,
            ACCORDING,
            AUXILIARY,
            ADVERB,
            CHANNEL,
            TIME,
            WHETHER -> {
          if (match.prefix() == null) {
            return true;
          }
        }
        case PREPOSITION, FROM_ORIGIN -> {
          if (match.prefix() == null && !articles.hasArticle(i + 1)) {
            return true;
          }
          if (match.prefix() == null && i > 0) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }
}
