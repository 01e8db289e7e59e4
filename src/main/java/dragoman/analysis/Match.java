package dragoman.analysis;

import dragoman.reference.language.Entry;
import dragoman.reference.language.Prefix;
import dragoman.reference.language.Sense;
import org.jspecify.annotations.Nullable;

/**
 * A known word or phrase in the text.
 *
 * @param from its first token
 * @param to behind its last token
 * @param entry what it means
 * @param prefix what is written together with its first word, null when nothing is
 */
record Match(int from, int to, Entry entry, @Nullable Prefix prefix) {

  Sense sense() {
    return entry.sense();
  }

  String value() {
    return entry.value();
  }

  boolean joinedByAnd() {
    return prefix != null && prefix.kind() == Prefix.Kind.CONJUNCTION;
  }

  boolean joinedByPreposition() {
    return prefix != null && prefix.kind() == Prefix.Kind.PREPOSITION;
  }
}
