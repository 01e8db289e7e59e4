package dragoman.command;

import dragoman.briefing.note.NoteException;
import dragoman.briefing.note.NoteWriter;
import dragoman.briefing.note.Template;
import dragoman.briefing.note.TemplateCheck;
import dragoman.briefing.note.Templates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The templates that notes are made with. */
@Command(
    name = "template",
    description = {
      "Lists, shows and checks the templates of notes (export --template NAME).",
      "Your own are NAME.mustache in briefings/templates or $XDG_CONFIG_HOME/dragoman/templates."
    },
    footer = {
      "",
      "Examples:",
      "  dragoman template list",
      "  dragoman template show brief >briefings/templates/ours.mustache",
      "  dragoman template check ours"
    })
final class TemplateCommand implements Callable<Integer> {

  private final Invocation invocation;

  TemplateCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  /** Without a word more it lists them. */
  @Override
  public Integer call() throws IOException {
    return list(Format.TABLE);
  }

  @Command(name = "list", description = "Lists all templates: name, where it lies, what it makes.")
  int list(
      @Option(
              names = "--format",
              paramLabel = "FORMAT",
              defaultValue = "table",
              description = "table (for people), ndjson, json or csv (for programs).")
          Format format)
      throws IOException {
    Templates templates = notes().templates();
    List<Template> all = new ArrayList<>();
    int code = ExitCode.DONE;
    for (String name : templates.names()) {
      try {
        all.add(templates.get(name));
      } catch (NoteException e) {
        invocation.err().println("dragoman: " + e.getMessage());
        code = ExitCode.PARTLY;
      }
    }
    List<Column<Template>> columns =
        List.of(
            Column.text("template", Template::name),
            Column.text("place", Template::place),
            Column.text("about", Template::about));
    invocation.listing(format).write(columns, columns, all);
    return code;
  }

  @Command(name = "show", description = "Prints a template, or a part of templates as parts/NAME.")
  int show(@Parameters(paramLabel = "NAME", description = "The template.") String name)
      throws IOException {
    try {
      invocation.out().write(notes().templates().source(name));
    } catch (NoteException e) {
      throw CommandException.usage("template show: " + e.getMessage());
    }
    return ExitCode.DONE;
  }

  @Command(
      name = "check",
      description = {
        "Fills templates with a note that has every field and with an empty one.",
        "Exit 1 when one of them asks for what is not there, or is no template."
      })
  int check(
      @Parameters(
              paramLabel = "NAME",
              arity = "0..*",
              description = "Which; all when none is named.")
          List<String> names)
      throws IOException {
    NoteWriter writer = notes();
    List<String> asked = names == null ? List.of() : names;
    int code = ExitCode.DONE;
    for (String name : asked.isEmpty() ? writer.templates().names() : asked) {
      try {
        new TemplateCheck(writer).check(writer.templates().get(name));
        invocation.out().write(name + ": good\n");
      } catch (NoteException e) {
        invocation.out().write(e.getMessage() + "\n");
        code = ExitCode.FAILED;
      }
    }
    return code;
  }

  private NoteWriter notes() throws IOException {
    return invocation.deskAsLeft().notes();
  }
}
