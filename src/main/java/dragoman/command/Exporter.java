package dragoman.command;

import dragoman.article.CitedStatement;
import dragoman.briefing.Briefing;
import dragoman.briefing.NoteFile;
import dragoman.briefing.NoteHead;
import dragoman.briefing.note.Layout;
import dragoman.briefing.note.NoteException;
import dragoman.briefing.note.NoteWriter;
import dragoman.desk.Desk;
import dragoman.file.FileVersion;
import dragoman.index.Page;
import dragoman.query.Query;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes notes: asks, writes, and says where they went. */
final class Exporter {

  /** What two notes may differ in and still say the same. */
  private static final Pattern MAKER = Pattern.compile("(?m)^(?:generator|version): .*\\R");

  private final Invocation invocation;
  private final ExportRules rules;

  Exporter(Invocation invocation, ExportRules rules) {
    this.invocation = invocation;
    this.rules = rules;
  }

  /**
   * Exports one note.
   *
   * @param file where it goes; null for standard output, or for the briefings folder
   * @throws CommandException when it can't be, with the reason
   */
  void export(NoteOrder order, @Nullable Path file) throws IOException {
    NoteFormat format = format(order, file);
    boolean foldered = file == null && !order.toStdout();
    Path over =
        foldered
            ? invocation.deskAsLeft().notebook().named(order.called(), format.extension())
            : file == null ? Path.of("") : file;
    FileVersion before = FileVersion.of(over);
    Desk desk = invocation.desk();
    Query query = invocation.query(order.query());
    List<CitedStatement> found = desk.statements(query, Page.ALL).rows();
    List<CitedStatement> rows = rules.sinceLast ? since(desk, order, found) : found;
    if (rows.isEmpty() && rules.failIfEmpty) {
      throw CommandException.failed(
          "export: no "
              + (rules.sinceLast ? "new " : "")
              + "statement matches '"
              + order.query()
              + "'; nothing was written");
    }
    if (rows.isEmpty() && rules.sinceLast) {
      say(order, "nothing new since the last export; nothing was written");
    } else {
      Briefing briefing =
          new Briefing(
              order.called(),
              desk.today(),
              desk.print(query),
              order.bottomLine(),
              Briefing.items(rows));
      write(order, briefing, format, desk, over, before, foldered);
    }
    if (rules.sinceLast) {
      desk.notebook()
          .exports()
          .add(key(order), found.stream().map(it -> it.statement().id()).toList());
    }
    LeftOut.say(desk.undatedStatements(query), "statement", invocation.err());
  }

  private static List<CitedStatement> since(Desk desk, NoteOrder order, List<CitedStatement> found)
      throws IOException {
    Set<String> seen = desk.notebook().exports().seen(key(order));
    return found.stream().filter(it -> !seen.contains(it.statement().id())).toList();
  }

  /** What makes two exports the same one at different times. */
  private static String key(NoteOrder order) {
    return order.called() + " " + order.query();
  }

  private void write(
      NoteOrder order,
      Briefing briefing,
      NoteFormat format,
      Desk desk,
      Path over,
      FileVersion before,
      boolean foldered)
      throws IOException {
    String note = note(order, briefing, format, desk);
    if (order.toStdout()) {
      invocation.out().write(note);
      return;
    }
    Path latest = foldered ? desk.notebook().latest(order.called(), format.extension()) : over;
    if (rules.ifChanged && same(latest, note, order, briefing, format, desk)) {
      say(order, shown(latest) + ": nothing has changed");
      return;
    }
    Path written = over;
    if (rules.force) {
      desk.notebook().writeOver(over, before, note);
    } else if (foldered) {
      written = desk.save(order.called(), format.extension(), note);
    } else {
      try {
        desk.notebook().create(over, note);
      } catch (FileAlreadyExistsException e) {
        throw CommandException.failed(
            "export: "
                + shown(over)
                + " is there already and was left as it is; --force writes over it");
      }
    }
    invocation.out().write(shown(written) + "\n");
  }

  /** Whether a file has this note but for its day, and the query's days that follow from it. */
  private static boolean same(
      Path file, String note, NoteOrder order, Briefing briefing, NoteFormat format, Desk desk)
      throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    String there = NoteFile.read(file);
    if (there.equals(note)) {
      return true;
    }
    NoteHead head = NoteHead.of(there);
    @Nullable LocalDate day = head.date();
    if (day == null || format != NoteFormat.MD) {
      return false;
    }
    Briefing then =
        new Briefing(briefing.title(), day, head.query(), briefing.bottomLine(), briefing.items());
    return withoutMaker(note(order, then, format, desk)).equals(withoutMaker(there));
  }

  private static String withoutMaker(String note) {
    return MAKER.matcher(note).replaceAll("");
  }

  private static String note(NoteOrder order, Briefing briefing, NoteFormat format, Desk desk)
      throws IOException {
    @Nullable String author = order.author();
    NoteWriter notes = author == null ? desk.notes() : desk.notes().by(author);
    try {
      return switch (format) {
        case MD -> notes.markdown(briefing, layout(order, desk));
        case HTML -> notes.html(briefing, layout(order, desk));
        case TEXT -> notes.text(briefing, layout(order, desk));
        case JSON -> NoteJson.of(briefing, notes.imprint());
      };
    } catch (NoteException e) {
      throw CommandException.usage("export: " + e.getMessage());
    }
  }

  private static Layout layout(NoteOrder order, Desk desk) throws NoteException {
    @Nullable String language = order.language();
    Layout layout =
        (language == null
                ? desk.layout(order.template())
                : Layout.of(desk.notes().templates().get(order.template()), language))
            .withCitations(order.citations());
    if (order.by() != null) {
      layout = layout.withBy(order.by());
    }
    @Nullable Integer limit = order.limit();
    if (limit != null) {
      layout = layout.withLimit(limit > 0 ? limit : Layout.ALL);
    }
    return layout;
  }

  private static NoteFormat format(NoteOrder order, @Nullable Path file) {
    @Nullable NoteFormat format = order.format();
    if (format != null) {
      return format;
    }
    return file == null ? NoteFormat.MD : NoteFormat.of(file);
  }

  private String shown(Path file) {
    return invocation.access().shown(file);
  }

  private void say(NoteOrder order, String what) {
    List<String> words = new ArrayList<>(List.of("dragoman: export"));
    words.add("'" + order.called() + "':");
    words.add(what);
    invocation.err().println(String.join(" ", words));
  }
}
