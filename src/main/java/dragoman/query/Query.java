package dragoman.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is asked for, with names resolved to ids. */
public sealed interface Query {

  /** Everything. */
  record All() implements Query {}

  /** Every one of them; on statements, all hold within one statement. */
  record And(List<Query> of) implements Query {
    /** Makes the list its own. */
    public And {
      of = List.copyOf(of);
    }
  }

  /** At least one of them. */
  record Or(List<Query> of) implements Query {
    /** Makes the list its own. */
    public Or {
      of = List.copyOf(of);
    }
  }

  /** What the other does not hold for. */
  record Not(Query of) implements Query {}

  /**
   * A field with any of the values.
   *
   * @param ids at least one
   */
  record Match(Field field, List<String> ids) implements Query {
    /** Makes the list its own, and sees that there is a value. */
    public Match {
      ids = List.copyOf(ids);
      if (ids.isEmpty()) {
        throw new IllegalArgumentException(field.label() + ": without a value");
      }
    }
  }

  /** A range of days, both ends in, null for open; one end at least is given. */
  record Days(@Nullable LocalDate since, @Nullable LocalDate until) implements Query {
    /** Sees that there is a range and that it does not end before it starts. */
    public Days {
      if (since == null && until == null) {
        throw new IllegalArgumentException("a range of days without an end");
      }
      if (since != null && until != null && until.isBefore(since)) {
        throw new IllegalArgumentException(until + " is before " + since);
      }
    }
  }

  /**
   * What is in a list: what marks stand for when the desk is asked. It has no words in the grammar.
   *
   * @param kind what is listed
   * @param ids those of articles, or of statements; none matches nothing
   */
  record Among(Kind kind, Set<String> ids) implements Query {
    /** Makes the set its own. */
    public Among {
      ids = Set.copyOf(ids);
    }

    /** What can be listed. */
    public enum Kind {
      ARTICLE,
      STATEMENT
    }
  }

  /** What a statement is by rule, whatever its fields say. */
  record Is(Trait trait) implements Query {}

  /**
   * A word anywhere in the text or headline; the last one typed may be a prefix ({@code word*}).
   *
   * @param word as typed
   * @param ids the people and institutions it names, alone or with the words beside it, in any
   *     script: a text that names them in other letters matches too; empty when it names nobody
   */
  record Word(String word, List<String> ids) implements Query {
    /** Makes the list its own. */
    public Word {
      ids = List.copyOf(ids);
    }

    /** A word that names nobody. */
    public Word(String word) {
      this(word, List.of());
    }
  }

  /** Words in this order. */
  record Phrase(String words) implements Query {}

  /** What {@code is:} asks for. */
  enum Trait {
    /** Neither the statement nor its article has a day. */
    UNDATED,
    /** The source has no name. */
    UNNAMED,
    /** The statement says what is denied. */
    DENIED,
    /** The same statement stands in another edition of the article. */
    TRANSLATED,
    /** The user has given the statement a star. */
    STARRED,
    /** The user has read the article. */
    READ;

    /** The word of the grammar. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** All of the conditions: {@link All} for none, the condition itself for one. */
  static Query all(List<Query> of) {
    return switch (of.size()) {
      case 0 -> new All();
      case 1 -> of.get(0);
      default -> new And(of);
    };
  }

  /** Any of the conditions, of which there is at least one; the condition itself for one. */
  static Query any(List<Query> of) {
    return of.size() == 1 ? of.get(0) : new Or(of);
  }
}
