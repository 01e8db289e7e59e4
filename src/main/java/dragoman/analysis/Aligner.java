package dragoman.analysis;

import dragoman.article.Edition;
import dragoman.article.Span;
import dragoman.article.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    Map<String, List<Statement>> waiting = new HashMap<>();
    for (Statement statement : others) {
      waiting.computeIfAbsent(key(statement), k -> new ArrayList<>()).add(statement);
    }
    Map<String, Integer> next = new HashMap<>();
    for (Statement statement : some) {
      List<Statement> same = waiting.getOrDefault(key(statement), List.of());
      int position = next.merge(key(statement), 1, Integer::sum) - 1;
      if (position < same.size()) {
        Statement other = same.get(position);
        also.computeIfAbsent(statement.id(), k -> new ArrayList<>()).add(other.id());
        also.computeIfAbsent(other.id(), k -> new ArrayList<>()).add(statement.id());
      }
    }
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
