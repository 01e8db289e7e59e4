package dragoman.analysis;

import dragoman.article.Edition;
import dragoman.article.Span;
import dragoman.article.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Pairs the statements of two editions: paragraphs by order, then statements of one speaker by
 * order. Editions of very different length are no translations and stay apart.
 */
final class Aligner {

  private final List<Edition> editions;

  Aligner(List<Edition> editions) {
    this.editions = editions;
  }

  /** All statements, each with the ids of its other editions. */
  List<Statement> align(List<List<Statement>> byEdition) {
    Map<String, List<String>> also = new HashMap<>();
    for (int a = 0; a < byEdition.size(); a++) {
      for (int b = a + 1; b < byEdition.size(); b++) {
        pair(byEdition.get(a), byEdition.get(b), also);
      }
    }
    List<Statement> all = new ArrayList<>();
    for (List<Statement> statements : byEdition) {
      for (Statement statement : statements) {
        all.add(statement.withAlso(also.getOrDefault(statement.id(), List.of())));
      }
    }
    return all;
  }

  private void pair(List<Statement> some, List<Statement> others, Map<String, List<String>> also) {
    Map<String, List<Statement>> waiting = grouped(others, this::key);
    grouped(some, this::key)
        .forEach((key, group) -> match(group, waiting.getOrDefault(key, List.of()), also));
  }

  /**
   * Pairs what one speaker says in one paragraph, in order, when both editions have equally many
   * statements; else only those whose kind of cue both have equally often. A wrong pair would put
   * other words into a speaker's mouth, a missing one shows them apart.
   */
  private static void match(
      List<Statement> group, List<Statement> other, Map<String, List<String>> also) {
    if (group.size() == other.size()) {
      for (int i = 0; i < group.size(); i++) {
        also.computeIfAbsent(group.get(i).id(), k -> new ArrayList<>()).add(other.get(i).id());
        also.computeIfAbsent(other.get(i).id(), k -> new ArrayList<>()).add(group.get(i).id());
      }
      return;
    }
    Map<Statement.CueType, List<Statement>> waiting = grouped(other, Statement::cueType);
    grouped(group, Statement::cueType)
        .forEach(
            (type, alike) -> {
              List<Statement> same = waiting.getOrDefault(type, List.of());
              if (same.size() == alike.size()) {
                match(alike, same, also);
              }
            });
  }

  private static <K> Map<K, List<Statement>> grouped(
      List<Statement> statements, Function<Statement, K> key) {
    Map<K, List<Statement>> groups = new LinkedHashMap<>();
    for (Statement statement : statements) {
      groups.computeIfAbsent(key.apply(statement), k -> new ArrayList<>()).add(statement);
    }
    return groups;
  }

  /** Paragraph and speaker. */
  private String key(Statement statement) {
    for (Edition edition : editions) {
      if (edition.language().equals(statement.language())) {
        List<Span> paragraphs = edition.paragraphs();
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low < high) {
          int middle = (low + high + 1) >>> 1;
          if (paragraphs.get(middle).start() <= statement.content().start()) {
            low = middle;
          } else {
            high = middle - 1;
          }
        }
        return low + " " + statement.attribution().speaker().id();
      }
    }
    return statement.id();
  }
}
