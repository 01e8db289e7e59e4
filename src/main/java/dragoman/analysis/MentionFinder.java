package dragoman.analysis;

import dragoman.article.Mention;
import dragoman.article.Span;
import dragoman.reference.Found;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects what one edition names. A description ("the Norwegian minister") is a mention of a
 * person only where the edition names that person too; a body of a state and a head of state or
 * government are mentions of the country.
 */
final class MentionFinder {

  private final String language;
  private final People people;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Mention> described = new ArrayList<>();

  MentionFinder(String language, People people) {
    this.language = language;
    this.people = people;
  }

  /** Takes in the names and descriptions of a paragraph. */
  void read(Passage passage, List<Chunk> chunks) {
    for (Found name : passage.names()) {
      add(name.span(), name.kind(), name.id());
      String country = country(name);
      if (country != null) {
        add(name.span(), Mention.Kind.COUNTRY, country);
      }
    }
    for (Found topic : passage.topics()) {
      add(topic.span(), topic.kind(), topic.id());
    }
    for (Chunk chunk : chunks) {
      if (!chunk.isHuman() || chunk.speaker() == null || isNamed(passage, chunk)) {
        continue;
      }
      Span span = passage.tokens().span(chunk.from(), chunk.to());
      if (chunk.sort() == Chunk.Sort.DESCRIPTION) {
        described.add(new Mention(span, language, Mention.Kind.PERSON, chunk.speaker().id()));
      } else {
        add(span, Mention.Kind.PERSON, chunk.speaker().id());
      }
    }
  }

  /** Takes in mentions found elsewhere. */
  void addAll(List<Mention> others) {
    mentions.addAll(others);
  }

  /** Everything taken in, in no order. */
  List<Mention> all() {
    Set<String> named = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention.kind() == Mention.Kind.PERSON) {
        named.add(mention.id());
      }
    }
    List<Mention> all = new ArrayList<>(mentions);
    for (Mention mention : described) {
      if (named.contains(mention.id())) {
        all.add(mention);
      }
    }
    return all;
  }

  private void add(Span span, Mention.Kind kind, String id) {
    mentions.add(new Mention(span, language, kind, id));
  }

  private @Nullable String country(Found name) {
    return switch (name.kind()) {
      case PERSON -> people.headOf(name.id());
      case INSTITUTION -> people.institution(name.id()).country();
      default -> null;
    };
  }

  /** Whether the scan has given the person's name inside the chunk. */
  private static boolean isNamed(Passage passage, Chunk chunk) {
    for (int i = chunk.from(); i < chunk.to(); i++) {
      Found name = passage.nameAt(i);
      if (name != null && name.kind() == Mention.Kind.PERSON) {
        return true;
      }
    }
    return false;
  }
}
