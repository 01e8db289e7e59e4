package dragoman.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What the session's commands take, read from their tree: how typed words become arguments.
 *
 * <p>It goes by the label of a command's parameter: a {@code QUERY} keeps its double quotes, for
 * they make phrases; a {@code TEXT} is the rest of the command as typed; other words lose the
 * quotes that group them.
 */
final class Grammar {

  /** The program's own name, which examples begin with. */
  private static final String PROGRAM = "dragoman";

  private static final String END_OF_OPTIONS = "--";

  /** Other words for a command. */
  private static final Map<String, String> SAME =
      Map.of("list", "articles", "exit", "quit", "?", "help");

  /** The parameters whose words the shell treats in a way of their own. */
  enum Parameter {
    /** A query in the grammar of filters. */
    QUERY,
    /** Words of the writer's own. */
    TEXT,
    /** A number of the list, as {@code 3}, {@code 3.2} or {@code 3.2-4}, or an id. */
    NUMBER,
    /** An id of an article or a statement. */
    ID,
    /** A person's or an institution's name. */
    NAME,
    /** A file. */
    FILE,
    /** A command. */
    COMMAND,
    /** Anything else. */
    OTHER
  }

  private final Map<String, CommandSpec> specs = new LinkedHashMap<>();

  Grammar(CommandLine tree) {
    tree.getSubcommands().forEach((name, command) -> specs.put(name, command.getCommandSpec()));
  }

  /** The commands in the order of the help. */
  Map<String, CommandSpec> commands() {
    return specs;
  }

  /** Every word that begins a command. */
  List<String> names() {
    List<String> names = new ArrayList<>(specs.keySet());
    names.addAll(SAME.keySet().stream().sorted().toList());
    return names;
  }

  /** The command's own name for a word that begins one; the word itself when it begins none. */
  static String name(String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    return SAME.getOrDefault(folded, folded);
  }

  /** The command that a word begins. */
  Optional<CommandSpec> spec(String word) {
    return Optional.ofNullable(specs.get(name(word)));
  }

  /** The words of a command without the program's name in front, which may stand there. */
  static List<Words.Word> own(List<Words.Word> words) {
    return words.size() > 1 && words.get(0).plain().equals(PROGRAM)
        ? words.subList(1, words.size())
        : words;
  }

  /** The command below a command that words go on to, and how many of the words that takes. */
  record Reached(CommandSpec spec, int words) {}

  /** Follows words from a command to those below it: {@code query save}. */
  static Reached reached(CommandSpec spec, List<Words.Word> words) {
    CommandSpec at = spec;
    int taken = 1;
    while (taken < words.size()) {
      CommandLine below = at.subcommands().get(words.get(taken).plain());
      if (below == null) {
        break;
      }
      at = below.getCommandSpec();
      taken++;
    }
    return new Reached(at, taken);
  }

  /**
   * What a command's parameter is.
   *
   * @param index counts from 0
   */
  static Parameter parameter(CommandSpec spec, int index) {
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      if (parameter.index().contains(index)) {
        for (Parameter kind : Parameter.values()) {
          if (kind.name().equals(parameter.paramLabel())) {
            return kind;
          }
        }
      }
    }
    return Parameter.OTHER;
  }

  /** The option that a word names, with or without a value behind {@code =}. */
  static Optional<OptionSpec> option(CommandSpec spec, String word) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    return Optional.ofNullable(spec.optionsMap().get(name));
  }

  /** Whether the word behind an option is its value. */
  static boolean takesNext(OptionSpec option, String word) {
    return option.arity().max() > 0 && word.indexOf('=') < 0;
  }

  /** The command's own name and its arguments, as its parser reads them. */
  List<String> arguments(Words.Command command) {
    List<Words.Word> words = own(command.words());
    String name = name(words.get(0).plain());
    List<String> arguments = new ArrayList<>(List.of(name));
    @Nullable CommandSpec first = specs.get(name);
    if (first == null) {
      return arguments;
    }
    Reached reached = reached(first, words);
    CommandSpec spec = reached.spec();
    words.subList(1, reached.words()).forEach(word -> arguments.add(word.plain()));
    List<String> parameters = new ArrayList<>();
    boolean apart = false;
    for (int i = reached.words(); i < words.size(); i++) {
      Words.Word word = words.get(i);
      Parameter kind = parameter(spec, parameters.size());
      Optional<OptionSpec> option = apart ? Optional.empty() : option(spec, word.plain());
      if (option.isPresent()) {
        arguments.add(word.plain());
        if (takesNext(option.get(), word.plain()) && i + 1 < words.size()) {
          arguments.add(words.get(++i).plain());
        }
      } else if (!apart && word.raw().equals(END_OF_OPTIONS)) {
        apart = true;
      } else if (!apart && unknownOption(word, kind)) {
        arguments.add(word.plain());
      } else if (kind == Parameter.TEXT) {
        parameters.add(rest(command, words, i));
        break;
      } else {
        parameters.add(kind == Parameter.QUERY ? word.query() : word.plain());
      }
    }
    if (parameters.stream().anyMatch(word -> word.startsWith("-"))) {
      arguments.add(END_OF_OPTIONS);
    }
    arguments.addAll(parameters);
    return arguments;
  }

  /** One dash in front of a word is a query's or a writer's own; two are a slip. */
  private static boolean unknownOption(Words.Word word, Parameter kind) {
    String raw = word.raw();
    boolean words = kind == Parameter.QUERY || kind == Parameter.TEXT;
    return raw.startsWith("-")
        && raw.length() > 1
        && (!words
            || raw.startsWith("--") && raw.length() > 2 && Character.isLetter(raw.charAt(2)));
  }

  private static String rest(Words.Command command, List<Words.Word> words, int first) {
    Words.Word word = words.get(first);
    boolean quoted = !word.raw().equals(word.plain()) && "\"'".indexOf(word.raw().charAt(0)) >= 0;
    if (quoted && first == words.size() - 1) {
      return word.plain();
    }
    String rest = command.text().substring(word.start() - command.start());
    return rest.replaceAll("\\\\\\R\\s*", " ").replaceAll("\\\\([;'\"])", "$1");
  }
}
