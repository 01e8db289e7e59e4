package dragoman.shell;

import dragoman.article.Attribution;
import dragoman.article.CitedStatement;
import dragoman.article.Statement;
import dragoman.briefing.SavedNote;
import dragoman.command.Listed;
import dragoman.desk.Desk;
import dragoman.index.Page;
import dragoman.query.Field;
import dragoman.query.Fold;
import dragoman.query.Query;
import dragoman.query.QueryParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What the word that is being typed can become: commands and options, fields of a query and their
 * values in any spelling and script, numbers of the list, articles, notes.
 *
 * <p>It knows of no line editor, so any surface can ask it.
 */
public final class Completions {

  private static final Pattern FIELD = Pattern.compile("([-(]*)([A-Za-z]+):(.*)", Pattern.DOTALL);
  private static final Pattern INSIDE = Pattern.compile("([0-9]{1,9})\\.[0-9]*");
  private static final List<String> DAYS = List.of("today", "yesterday", "7d", "2w", "3m");
  private static final List<String> DAY_FIELDS = List.of("since", "until", "on");
  private static final String TRAIT = "is";

  /** How many values are offered at most; more are of no use to a reader. */
  private static final int MOST = 300;

  private final Grammar grammar;
  private final Desk desk;

  /**
   * What one word can become.
   *
   * @param value what stands in place of the typed word, fit to be typed
   * @param label what is shown for it
   * @param description what it is; may be empty
   * @param whole whether a blank can follow; not behind a field's colon
   */
  public record Offer(String value, String label, String description, boolean whole) {}

  /** Completions for an interpreter's lines. */
  public Completions(Interpreter interpreter, Desk desk) {
    this.grammar = interpreter.grammar();
    this.desk = desk;
  }

  /** What the last word of a line can become, in the order in which it is shown. */
  public List<Offer> of(String line, ShellState state) {
    List<Words.Word> words = Grammar.own(Words.typed(line));
    Words.Word last = words.get(words.size() - 1);
    if (words.size() == 1) {
      return commands(last.raw());
    }
    Optional<CommandSpec> found = grammar.spec(words.get(0).plain());
    if (found.isEmpty()) {
      return List.of();
    }
    Grammar.Reached reached = Grammar.reached(found.get(), words.subList(0, words.size() - 1));
    CommandSpec spec = reached.spec();
    Words.Word before = words.get(words.size() - 2);
    Optional<OptionSpec> option = Grammar.option(spec, before.plain());
    if (option.isPresent() && Grammar.takesNext(option.get(), before.plain())) {
      return optionValues(option.get(), "", last.plain());
    }
    Optional<OptionSpec> here = Grammar.option(spec, last.plain());
    int equals = last.plain().indexOf('=');
    if (here.isPresent() && equals > 0) {
      return optionValues(
          here.get(), last.plain().substring(0, equals + 1), last.plain().substring(equals + 1));
    }
    Grammar.Parameter parameter = parameter(spec, words, reached.words());
    if (last.raw().startsWith("-")
        && !(parameter == Grammar.Parameter.QUERY && last.raw().matches("-[^-].*"))) {
      return options(spec, last.raw());
    }
    List<Offer> below = below(spec, last.plain(), reached.words() == words.size() - 1);
    if (!below.isEmpty()) {
      return below;
    }
    return switch (parameter) {
      case QUERY -> query(last.raw());
      case NUMBER -> numbers(last.plain(), state);
      case ID -> articles(last.plain(), state);
      case NAME -> names(Grammar.name(words.get(0).plain()), last.plain());
      case FILE -> notes(last.plain(), this::file);
      case COMMAND -> commands(last.plain());
      case TEXT, OTHER -> List.of();
    };
  }

  /** What the parameter is that stands in the last place, options not counted. */
  private static Grammar.Parameter parameter(CommandSpec spec, List<Words.Word> words, int first) {
    int index = 0;
    for (int i = first; i < words.size() - 1; i++) {
      String word = words.get(i).plain();
      Optional<OptionSpec> option = Grammar.option(spec, word);
      if (option.isEmpty()) {
        index++;
      } else if (Grammar.takesNext(option.get(), word)) {
        i++;
      }
    }
    return Grammar.parameter(spec, index);
  }

  private static List<Offer> below(CommandSpec spec, String typed, boolean next) {
    return spec.subcommands().entrySet().stream()
        .filter(command -> next && command.getKey().startsWith(typed))
        .map(
            command ->
                new Offer(
                    command.getKey(),
                    command.getKey(),
                    HelpCommand.summary(command.getValue().getCommandSpec()),
                    true))
        .toList();
  }

  /** What a command takes, for whom completion has nothing to offer; empty for no command. */
  public String hint(String line) {
    String word = Grammar.own(Words.typed(line)).get(0).plain();
    return grammar
        .spec(word)
        .map(
            spec ->
                spec.commandLine().getHelp().synopsis(0).strip().replaceAll("\\s+", " ")
                    + ": "
                    + HelpCommand.summary(spec))
        .orElse("");
  }

  private List<Offer> commands(String typed) {
    List<Offer> offers = new ArrayList<>();
    for (String name : grammar.names()) {
      if (name.startsWith(typed.toLowerCase(Locale.ROOT))) {
        String summary = grammar.spec(name).map(HelpCommand::summary).orElse("");
        offers.add(new Offer(name, name, summary, true));
      }
    }
    return offers;
  }

  private static List<Offer> options(CommandSpec spec, String typed) {
    List<Offer> offers = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      String name = option.longestName();
      if (name.startsWith(typed)) {
        String[] description = option.description();
        offers.add(new Offer(name, name, description.length == 0 ? "" : description[0], true));
      }
    }
    return offers;
  }

  private List<Offer> optionValues(OptionSpec option, String prefix, String typed) {
    if (option.paramLabel().equals(Grammar.Parameter.FILE.name())) {
      return prefix.isEmpty() ? notes(typed, this::file) : List.of();
    }
    Object[] constants = option.type().getEnumConstants();
    if (constants == null) {
      return List.of();
    }
    return Arrays.stream(constants)
        .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
        .filter(value -> value.startsWith(typed.toLowerCase(Locale.ROOT)))
        .map(value -> new Offer(prefix + value, value, "", true))
        .toList();
  }

  private List<Offer> query(String typed) {
    if (typed.startsWith("@")) {
      return saved("@", typed.substring(1));
    }
    Matcher field = FIELD.matcher(typed);
    return field.matches() ? values(field) : fields(typed);
  }

  private static List<Offer> fields(String typed) {
    String signs = typed.replaceAll("[^-(].*", "");
    String begun = typed.substring(signs.length()).toLowerCase(Locale.ROOT);
    return Stream.concat(
            Arrays.stream(Field.values()).map(Field::label),
            Stream.concat(DAY_FIELDS.stream(), Stream.of(TRAIT)))
        .filter(label -> label.startsWith(begun))
        .map(label -> new Offer(signs + label + ":", label + ":", "", false))
        .toList();
  }

  private List<Offer> values(Matcher typed) {
    String label = typed.group(2).toLowerCase(Locale.ROOT);
    String values = typed.group(3);
    int comma = Math.max(values.lastIndexOf(','), values.lastIndexOf('\u060C'));
    String prefix = typed.group(1) + label + ":" + values.substring(0, comma + 1);
    String begun = values.substring(comma + 1).replaceFirst("^[\"“„«']", "");
    if (DAY_FIELDS.contains(label)) {
      return plain(prefix, begun, DAYS);
    }
    if (label.equals(TRAIT)) {
      return plain(prefix, begun, QueryParser.traits());
    }
    return Arrays.stream(Field.values())
        .filter(field -> field.label().equals(label))
        .findFirst()
        .map(field -> values(field, prefix, begun))
        .orElse(List.of());
  }

  private List<Offer> values(Field field, String prefix, String begun) {
    return switch (field) {
      case FORM ->
          plain(
              prefix,
              begun,
              Arrays.stream(Statement.Form.values()).map(Statement.Form::label).toList());
      case CONFIDENCE ->
          plain(
              prefix,
              begun,
              Arrays.stream(Attribution.Confidence.values())
                  .map(Attribution.Confidence::label)
                  .toList());
      default -> known(field, prefix, begun);
    };
  }

  private static List<Offer> plain(String prefix, String begun, List<String> values) {
    return values.stream()
        .filter(value -> value.startsWith(begun.toLowerCase(Locale.ROOT)))
        .map(value -> new Offer(prefix + value, value, "", true))
        .toList();
  }

  /** The values that the articles have, found by any of their spellings. */
  private List<Offer> known(Field field, String prefix, String begun) {
    String folded = Fold.words(begun);
    List<Offer> offers = new ArrayList<>();
    for (String id : desk.values(field)) {
      Optional<String> spelling = spelling(field, id, folded);
      if (spelling.isPresent() && offers.size() < MOST) {
        String printed = desk.print(new Query.Match(field, List.of(id)));
        String name = desk.name(id);
        String label = spelling.get().equals(name) ? name : name + " (" + spelling.get() + ")";
        offers.add(
            new Offer(
                prefix + printed.substring(printed.indexOf(':') + 1),
                label,
                id.equals(label) ? "" : id,
                true));
      }
    }
    return offers;
  }

  /** The spelling that a beginning fits, the display name first; any for an empty beginning. */
  private Optional<String> spelling(Field field, String id, String folded) {
    return Stream.concat(
            Stream.of(desk.name(id)),
            Stream.concat(Stream.of(id), desk.spellings(field, id).stream()))
        .filter(
            spelling -> {
              String words = Fold.words(spelling);
              return words.startsWith(folded) || words.contains(" " + folded);
            })
        .findFirst();
  }

  /** Names of people, of saved queries or of notes, by the command that takes them. */
  private List<Offer> names(String command, String typed) {
    return switch (command) {
      case "query" -> saved("", typed);
      case "briefings" -> notes(typed, SavedNote::name);
      case "template" -> List.of();
      default -> known(Field.SPEAKER, "", typed);
    };
  }

  private List<Offer> saved(String prefix, String typed) {
    try {
      return desk.queries().all().entrySet().stream()
          .filter(query -> query.getKey().startsWith(typed))
          .map(query -> new Offer(prefix + query.getKey(), query.getKey(), query.getValue(), true))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private List<Offer> numbers(String typed, ShellState state) {
    Listed listed = state.listed();
    Matcher inside = INSIDE.matcher(typed);
    if (inside.matches()) {
      int row = Integer.parseInt(inside.group(1));
      return row < 1 || row > listed.ids().size() ? List.of() : inside(row, typed, listed);
    }
    List<Offer> offers = new ArrayList<>();
    for (int i = 0; i < listed.ids().size() && offers.size() < MOST; i++) {
      String number = Integer.toString(i + 1);
      if (number.startsWith(typed)) {
        offers.add(new Offer(number, number, listed.ids().get(i), true));
      }
    }
    return offers.isEmpty() && !typed.isEmpty() ? articles(typed, state) : offers;
  }

  private List<Offer> inside(int row, String typed, Listed listed) {
    String id = listed.ids().get(row - 1);
    String article =
        listed.kind() == Listed.Kind.ARTICLES ? id : id.substring(0, id.lastIndexOf('@'));
    List<CitedStatement> statements = desk.statements(article);
    List<Offer> offers = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      String number = row + "." + (i + 1);
      if (number.startsWith(typed)) {
        CitedStatement said = statements.get(i);
        String name = desk.name(said.statement().attribution().speaker());
        offers.add(new Offer(number, number, name, true));
      }
    }
    return offers;
  }

  private List<Offer> articles(String typed, ShellState state) {
    String folded = Fold.words(typed);
    List<Offer> offers = new ArrayList<>();
    desk.articles(state.filter().query(), new Page(0, MOST))
        .rows()
        .forEach(
            row -> {
              String id = row.source().id();
              String headline = Fold.words(row.source().headline());
              if (id.startsWith(typed)
                  || !folded.isEmpty()
                      && (headline.startsWith(folded) || headline.contains(" " + folded))) {
                offers.add(new Offer(quoted(id), id, row.source().headline(), true));
              }
            });
    return offers;
  }

  private List<Offer> notes(String typed, Function<SavedNote, String> called) {
    try {
      return desk.notebook().having("").stream()
          .filter(note -> called.apply(note).startsWith(typed) || note.name().startsWith(typed))
          .map(
              note -> new Offer(quoted(called.apply(note)), note.name(), note.head().title(), true))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private String file(SavedNote note) {
    return desk.shown(note.file());
  }

  private static String quoted(String value) {
    boolean plain = value.chars().noneMatch(c -> c == ' ' || c == ';' || c == '"' || c == '\'');
    return plain ? value : '"' + value.replace("\"", "\\\"") + '"';
  }
}
