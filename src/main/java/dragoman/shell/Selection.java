package dragoman.shell;

import dragoman.article.CitedStatement;
import dragoman.command.CommandException;
import dragoman.command.Listed;
import dragoman.desk.Desk;
import dragoman.index.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What numbers mean: {@code 3} is the third row of the last listing, {@code 3.2} the second
 * statement of the article of that row, {@code 3-5} and {@code 3.2-4} are ranges, {@code all} is
 * everything listed. An id means itself.
 */
final class Selection {

  private static final Pattern NUMBERS =
      Pattern.compile("([0-9]{1,9})(?:\\.([0-9]{1,9}))?(?:-([0-9]{1,9}))?");
  private static final String ALL = "all";

  private final String command;
  private final Turn turn;
  private final Desk desk;
  private final Listed listed;

  /**
   * A selection.
   *
   * @param command whose words it reads, for messages
   */
  Selection(String command, Turn turn) {
    this.command = command;
    this.turn = turn;
    this.desk = turn.desk();
    this.listed = turn.state().listed();
  }

  /** The statements that words mean, in the order of the words, none twice. */
  List<CitedStatement> statements(List<String> words) {
    Map<String, CitedStatement> found = new LinkedHashMap<>();
    for (String word : words) {
      for (CitedStatement statement : statements(word)) {
        found.putIfAbsent(statement.statement().id(), statement);
      }
    }
    return List.copyOf(found.values());
  }

  /** The id that a number stands for: a row's, or a statement's as {@code 3.2}. */
  String id(String number) {
    if (number.indexOf('.') >= 0) {
      return statements(number).get(0).statement().id();
    }
    int row = Integer.parseInt(number);
    check(row);
    return listed.ids().get(row - 1);
  }

  private List<CitedStatement> statements(String word) {
    if (word.equals(ALL)) {
      return rows(1, listed.ids().size());
    }
    Matcher numbers = NUMBERS.matcher(word);
    if (!numbers.matches()) {
      return byId(word);
    }
    int row = Integer.parseInt(numbers.group(1));
    if (numbers.group(2) == null) {
      return rows(row, numbers.group(3) == null ? row : Integer.parseInt(numbers.group(3)));
    }
    List<CitedStatement> inside = desk.statements(article(row));
    int from = Integer.parseInt(numbers.group(2));
    int to = numbers.group(3) == null ? from : Integer.parseInt(numbers.group(3));
    if (from < 1 || to < from || to > inside.size()) {
      throw CommandException.usage(
          command
              + ": no "
              + word
              + "; article "
              + row
              + " has "
              + Say.count(inside.size(), "statement"));
    }
    return inside.subList(from - 1, to);
  }

  private List<CitedStatement> rows(int from, int to) {
    check(from);
    if (to < from) {
      throw CommandException.usage(command + ": " + from + "-" + to + " ends before it begins");
    }
    check(to);
    List<CitedStatement> statements = new ArrayList<>();
    for (String id : listed.ids().subList(from - 1, to)) {
      statements.addAll(listed.kind() == Listed.Kind.ARTICLES ? matching(id) : byId(id));
    }
    return statements;
  }

  /** The statements of an article that the filter lets through. */
  private List<CitedStatement> matching(String article) {
    List<CitedStatement> all = desk.statements(article);
    if (turn.state().filter().isEmpty()) {
      return all;
    }
    var matching =
        desk.statements(turn.state().filter().query(), Page.ALL).rows().stream()
            .map(statement -> statement.statement().id())
            .collect(Collectors.toSet());
    return all.stream().filter(it -> matching.contains(it.statement().id())).toList();
  }

  private List<CitedStatement> byId(String id) {
    int mark = id.lastIndexOf('@');
    List<CitedStatement> found =
        mark < 0
            ? List.of()
            : desk.statements(id.substring(0, mark)).stream()
                .filter(it -> it.statement().id().equals(id))
                .toList();
    if (found.isEmpty()) {
      throw CommandException.failed(
          command
              + ": '"
              + id
              + "' is no number of the list, and no statement; 'list' and 'statements' show both");
    }
    return found;
  }

  /** The article of a row. */
  String article(int row) {
    check(row);
    String id = listed.ids().get(row - 1);
    return listed.kind() == Listed.Kind.ARTICLES ? id : id.substring(0, id.lastIndexOf('@'));
  }

  private void check(int row) {
    if (listed.ids().isEmpty()) {
      throw CommandException.usage(
          command + ": nothing is listed yet; 'list' or 'statements' gives numbers");
    }
    if (row < 1 || row > listed.ids().size()) {
      throw CommandException.usage(
          command + ": no " + row + "; the list goes from 1 to " + listed.ids().size());
    }
  }
}
