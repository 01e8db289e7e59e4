package dragoman.command;

import dragoman.article.CitedStatement;
import dragoman.briefing.Briefing;
import dragoman.briefing.Item;
import dragoman.briefing.NoteFile;
import dragoman.briefing.NoteHead;
import dragoman.briefing.note.Layout;
import dragoman.briefing.note.NoteException;
import dragoman.briefing.note.NoteRevision;
import dragoman.briefing.note.NoteWriter;
import dragoman.desk.Desk;
import dragoman.file.FileVersion;
import dragoman.index.Page;
import dragoman.verification.Check;
import dragoman.verification.Outcome;
import dragoman.verification.Pointer;
import dragoman.verification.Quoted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Brings a note up to date: asks its own query again, and touches nothing that a person typed. */
final class NoteUpdate {

  /** Where new statements go. */
  enum Into {
    /** Below their headings. */
    SECTIONS,
    /** A numbered, dated section at the end. */
    ADDENDUM
  }

  private final Invocation invocation;
  private final Into into;

  NoteUpdate(Invocation invocation, Into into) {
    this.invocation = invocation;
    this.into = into;
  }

  /**
   * Updates a note.
   *
   * @return {@link ExitCode#PARTLY} when a source is gone or has changed
   */
  int update(Path file) throws IOException {
    FileVersion before = FileVersion.of(file);
    String text = NoteFile.read(file);
    Desk desk = invocation.desk();
    try {
      Map<Integer, String> flags = flags(text, desk);
      String flagged = desk.notebook().revision(text).flagged(flags);
      NoteRevision revision = desk.notebook().revision(flagged);
      List<Item> items = newcomers(file, revision, desk);
      String updated = items.isEmpty() ? flagged : updated(revision, items, desk);
      if (!updated.equals(text)) {
        desk.notebook().writeOver(file, before, updated);
        invocation.out().write(invocation.access().shown(file) + "\n");
      }
      invocation
          .err()
          .println(
              "dragoman: export: "
                  + invocation.access().shown(file)
                  + ": "
                  + count(items.size(), "new statement")
                  + ", "
                  + count(flags.size(), "quotation")
                  + " whose source is gone or has changed");
      return flags.isEmpty() ? ExitCode.DONE : ExitCode.PARTLY;
    } catch (NoteException e) {
      throw CommandException.usage("export: " + e.getMessage());
    }
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private List<Item> newcomers(Path file, NoteRevision revision, Desk desk)
      throws IOException, NoteException {
    NoteHead head = revision.document().head();
    if (head.query().isBlank()) {
      throw CommandException.failed(
          "export: "
              + invocation.access().shown(file)
              + ": no query in its front matter, so there is nothing to ask again");
    }
    if (!head.citation().isEmpty() && !head.citation().equals("footnote")) {
      throw CommandException.failed(
          "export: "
              + invocation.access().shown(file)
              + ": without footnotes nobody can tell what is in it; export it anew with --citation footnote");
    }
    List<CitedStatement> found = desk.statements(invocation.query(head.query()), Page.ALL).rows();
    Briefing all = Briefing.empty(desk.today()).withItems(Briefing.items(found));
    Set<String> known = revision.document().quoted();
    List<Item> items = new ArrayList<>();
    for (Item item : NoteWriter.selected(all, layout(head, desk)).items()) {
      if (item instanceof Item.Said said
          && said.tellings().stream().noneMatch(telling -> known.contains(key(telling)))) {
        items.add(item);
      }
    }
    return items;
  }

  private static String key(CitedStatement cited) {
    return cited.source().id() + "@" + cited.citation().place().start();
  }

  /** The note's own template, when it is still there; it says what is taken. */
  private static Layout layout(NoteHead head, Desk desk) throws NoteException {
    boolean there = desk.notes().templates().names().contains(head.template());
    Layout layout =
        there ? desk.layout(head.template()) : desk.layout("full").withLimit(Layout.ALL);
    return head.limit() > 0 ? layout.withLimit(head.limit()) : layout.withLimit(Layout.ALL);
  }

  private String updated(NoteRevision revision, List<Item> items, Desk desk) throws NoteException {
    Function<Briefing, String> writer = desk.notes().like(revision.document(), desk.language());
    if (into == Into.SECTIONS) {
      List<Item> all = new ArrayList<>(revision.briefing().items());
      all.addAll(items);
      return revision.with(revision.briefing().withItems(all), writer);
    }
    String language = language(revision, desk);
    String day = NoteWriter.day(language, desk.today());
    String first = NoteWriter.words(language, "addendum.heading", "", "");
    int number = revision.nextAddendum(first.strip().split("\\s")[0]);
    String heading = NoteWriter.words(language, "addendum.heading", Integer.toString(number), day);
    return revision.withAddendum(items, heading, writer);
  }

  private static String language(NoteRevision revision, Desk desk) {
    String own = revision.document().head().language();
    return own.isEmpty() ? desk.language() : own;
  }

  /** What is to be said below quotations whose article is gone or is another one now. */
  private static Map<Integer, String> flags(String text, Desk desk) throws NoteException {
    String own = NoteHead.of(text).language();
    String language = own.isEmpty() ? desk.language() : own;
    String day = NoteWriter.day(language, desk.today());
    Map<Integer, String> flags = new LinkedHashMap<>();
    Set<Outcome> changed = new HashSet<>(Set.of(Outcome.ALTERED, Outcome.NOT_FOUND, Outcome.MOVED));
    for (Check check : desk.notebook().verify(text)) {
      Quoted quoted = check.quoted();
      Pointer pointer = quoted.form() == Quoted.Form.BLOCK ? quoted.pointer() : null;
      if (pointer != null && check.outcome() == Outcome.SOURCE_GONE) {
        flags.put(quoted.line(), flag(language, "flag.gone", day));
      } else if (pointer != null
          && changed.contains(check.outcome())
          && desk.article(pointer.article())
              .filter(article -> !article.hash().startsWith(pointer.hash()))
              .isPresent()) {
        flags.put(quoted.line(), flag(language, "flag.changed", day));
      }
    }
    return flags;
  }

  private static String flag(String language, String key, String day) throws NoteException {
    return "**⚑ " + NoteWriter.words(language, key, day) + "**";
  }
}
