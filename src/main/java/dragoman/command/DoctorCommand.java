package dragoman.command;

import dragoman.index.Overview;
import dragoman.settings.Setting;
import dragoman.settings.Settings;
import dragoman.terminal.BidiMode;
import dragoman.terminal.BidiPlan;
import dragoman.terminal.ColourDepth;
import dragoman.terminal.Direction;
import dragoman.terminal.Line;
import dragoman.terminal.RowPrinter;
import dragoman.terminal.TerminalReport;
import dragoman.terminal.TerminalText;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Says whether everything is in order, and shows how right-to-left text looks. */
@Command(
    name = "doctor",
    description = {
      "Says whether folders can be used and what the terminal can do, and shows right-to-left text",
      "as the console sends it here, and in every other way.",
      "Choose the way whose line is right by --rtl, DRAGOMAN_RTL or rtl in config.toml."
    },
    footer = {"", "Examples:", "  dragoman doctor", "  dragoman --rtl words doctor"})
final class DoctorCommand implements Callable<Integer> {

  /** Peace in Arabic, whose second and third letters are one sign, and a number. */
  private static final String SAMPLE = "\u0633\u0644\u0627\u0645 123";

  private final Invocation invocation;

  DoctorCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = invocation.settings();
    boolean fine = place("corpus", settings.corpus(), Need.READ);
    fine &= place("briefings", settings.briefings(), Need.WRITE);
    fine &= place("index", settings.index(), Need.WRITE);
    fine &= place("state", settings.state(), Need.WRITE);
    if (fine) {
      Overview overview = invocation.desk().overview();
      line(
          "articles",
          overview.articles()
              + ", "
              + overview.statements()
              + " statements, "
              + overview.problems()
              + " problems ('dragoman index' says which)");
    }
    line("java", System.getProperty("java.version") + ", " + Charset.defaultCharset());
    rightToLeft(settings);
    return fine ? ExitCode.DONE : ExitCode.FAILED;
  }

  private enum Need {
    READ,
    WRITE
  }

  /** Whether a folder can be used, or made where it is not there yet. */
  private boolean place(String name, Setting<Path> setting, Need need) throws IOException {
    Path folder = setting.value();
    Path there = folder;
    while (there.getParent() != null && !Files.exists(there)) {
      there = there.getParent();
    }
    boolean missing = need == Need.READ && !Files.isDirectory(folder);
    boolean shut =
        need == Need.READ
            ? !Files.isReadable(folder)
            : !Files.isDirectory(there) || !Files.isWritable(there);
    String remedy =
        missing
            ? "there is no such folder; make it, or name another by --" + name
            : shut
                ? "this user may not "
                    + need.name().toLowerCase(Locale.ROOT)
                    + " there; give the right, or name another folder by --"
                    + name
                : "";
    line(name, folder + (remedy.isEmpty() ? "" : ": " + remedy));
    return remedy.isEmpty();
  }

  private void rightToLeft(Settings settings) throws IOException {
    Optional<TerminalReport> terminal = invocation.terminal();
    line("terminal", terminal.map(TerminalReport::type).orElse("none: nothing was asked"));
    if (terminal.isPresent()) {
      line("answers", terminal.get().answers());
    }
    line("rtl", settings.rtl().text());
    Writer out = invocation.out();
    out.write("\nRight is the line with one word of joined letters, 123 at its left, and the\n");
    out.write("letter with three teeth (s) at its right end:\n\n");
    if (terminal.isPresent()) {
      BidiPlan plan = terminal.get().plan();
      boolean direct = plan.device().isEmpty();
      out.write(direct ? plan.enter() : "");
      sample("here", plan.mode());
      out.write(direct ? plan.exit() : "");
      out.write("            as the console sends it: " + terminal.get().way() + "\n\n");
    }
    for (BidiMode mode : BidiMode.values()) {
      sample(mode.name().toLowerCase(Locale.ROOT), mode);
    }
  }

  private void sample(String name, BidiMode mode) throws IOException {
    Line sample = Line.of(SAMPLE, Direction.AUTO);
    RowPrinter printer = new RowPrinter(mode, ColourDepth.NONE);
    invocation.out().write(String.format("  %-10s[%s]%n", name, printer.print(sample)));
  }

  private void line(String label, String value) throws IOException {
    invocation.out().write(String.format("%-11s%s%n", label, TerminalText.clean(value)));
  }
}
