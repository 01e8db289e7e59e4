package dragoman.install;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A page of the manual in the macros of man(7). Picocli's generator writes AsciiDoc, which would
 * need another program to become a page.
 */
final class ManualPage {

  private final CommandSpec spec;
  private final String title;
  private final StringBuilder out = new StringBuilder();

  private ManualPage(CommandSpec spec) {
    this.spec = spec;
    this.title = title(spec);
  }

  /** The page of a command; that of the program itself lists its commands. */
  static String of(CommandLine command, String version) {
    ManualPage page = new ManualPage(command.getCommandSpec());
    page.head(version);
    page.options();
    if (page.spec.parent() == null) {
      page.commands(command);
    }
    page.footer();
    page.seeAlso(command);
    return page.out.toString();
  }

  /** What the page of a command is called: {@code dragoman-articles}. */
  static String title(CommandSpec spec) {
    CommandSpec parent = spec.parent();
    return parent == null ? spec.name() : title(parent) + "-" + spec.name();
  }

  private void head(String version) {
    out.append(".TH ").append(quoted(title.toUpperCase(Locale.ROOT)));
    out.append(" 1 \"\" ").append(quoted(version)).append(" \"User Commands\"\n");
    out.append(".nh\n.ad l\n");
    section("NAME");
    out.append(text(title)).append(" \\- ").append(text(lower(Descriptions.summary(spec))));
    out.append('\n');
    section("SYNOPSIS");
    String synopsis = spec.commandLine().getHelp().synopsis(0).strip().replaceAll("\\s+", " ");
    for (OptionSpec option : spec.options()) {
      if (option.inherited()) {
        String shown = " [" + option.longestName() + "=" + option.paramLabel() + "]";
        synopsis = synopsis.replace(shown, "");
      }
    }
    out.append(".B ").append(text(spec.qualifiedName())).append('\n');
    String rest = synopsis.substring(Math.min(synopsis.length(), spec.qualifiedName().length()));
    if (!rest.isBlank()) {
      out.append(text(rest.strip())).append('\n');
    }
    section("DESCRIPTION");
    for (String line : spec.usageMessage().description()) {
      out.append(text(Descriptions.plain(line))).append('\n');
    }
  }

  private void options() {
    List<PositionalParamSpec> parameters =
        spec.positionalParameters().stream().filter(it -> !it.hidden()).toList();
    List<OptionSpec> options = Descriptions.own(spec);
    if (parameters.isEmpty() && options.isEmpty()) {
      return;
    }
    section("OPTIONS");
    for (PositionalParamSpec parameter : parameters) {
      entry(
          "\\fI" + text(parameter.paramLabel()) + "\\fR",
          Descriptions.plain(String.join(" ", parameter.description())));
    }
    for (OptionSpec option : options) {
      String value = option.arity().max() > 0 ? " \\fI" + text(option.paramLabel()) + "\\fR" : "";
      String names =
          Stream.of(option.names())
              .map(name -> "\\fB" + text(name) + "\\fR")
              .collect(Collectors.joining(", "));
      entry(names + value, Descriptions.of(option));
    }
    if (spec.parent() != null) {
      out.append(".PP\nThe options of\n.BR dragoman (1)\nhold too.\n");
    }
  }

  private void commands(CommandLine root) {
    section("COMMANDS");
    for (CommandSpec command : Descriptions.commands(root)) {
      entry("\\fB" + text(command.name()) + "\\fR", Descriptions.summary(command) + ".");
    }
  }

  /** What stands below the help: examples as they are, other lines as text. */
  private void footer() {
    boolean example = false;
    for (String line : spec.usageMessage().footer()) {
      String plain = Descriptions.plain(Help.Ansi.OFF.string(line));
      if (plain.strip().equals("Examples:")) {
        section("EXAMPLES");
        out.append(".nf\n");
        example = true;
      } else if (!plain.isBlank()) {
        out.append(example ? "" : ".PP\n").append(text(plain.strip())).append('\n');
      }
    }
    out.append(example ? ".fi\n" : "");
  }

  private void seeAlso(CommandLine command) {
    Stream<String> pages =
        spec.parent() == null
            ? Descriptions.commands(command).stream().map(ManualPage::title)
            : Stream.of(title(spec.root()));
    section("SEE ALSO");
    out.append(
        pages
            .map(page -> "\\fB" + text(page) + "\\fR(1)")
            .collect(Collectors.joining(", ", "", "\n")));
  }

  private void section(String name) {
    out.append(".SH ").append(name).append('\n');
  }

  private void entry(String term, String description) {
    out.append(".TP\n").append(term).append('\n').append(text(description)).append('\n');
  }

  private static String lower(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }

  private static String quoted(String text) {
    return '"' + text(text).replace("\"", "\\(dq") + '"';
  }

  /**
   * Text that drives nothing: no request at a line's start, no escape, dashes that can be copied.
   */
  private static String text(String text) {
    String escaped = text.replace("\\", "\\e").replace("-", "\\-");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}
