package dragoman.command;

import dragoman.article.CitedStatement;
import dragoman.briefing.Briefing;
import dragoman.briefing.Item;
import dragoman.briefing.NoteFile;
import dragoman.briefing.NoteHead;
import dragoman.briefing.note.Citations;
import dragoman.briefing.note.Layout;
import dragoman.briefing.note.NoteException;
import dragoman.briefing.note.NoteForm;
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
      Findings findings = findings(file, revision, desk);
      List<Item> items = findings.fresh();
      String updated = items.isEmpty() ? flagged : updated(revision, findings, desk);
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

  /**
   * What the note's query finds.
   *
   * @param there what is in the note
   * @param fresh what is not
   * @param leftOut how many statements are in neither, because the note takes only so many
   */
  private record Findings(List<Item> there, List<Item> fresh, int leftOut) {}

  private Findings findings(Path file, NoteRevision revision, Desk desk)
      throws IOException, NoteException {
    NoteHead head = revision.document().head();
    if (head.query().isBlank()) {
      throw CommandException.failed(
          "export: "
              + invocation.access().shown(file)
              + ": no query in its front matter, so there is nothing to ask again");
    }
    if (head.citation().equals(Citations.NONE.label())) {
      throw CommandException.failed(
          "export: "
              + invocation.access().shown(file)
              + ": with --citation none nobody can tell what is in it; export it anew with footnote"
              + " or inline");
    }
    List<CitedStatement> found = desk.statements(invocation.query(head.query()), Page.ALL).rows();
    Briefing all = Briefing.empty(desk.today()).withItems(Briefing.items(found));
    Set<String> known = revision.document().quoted();
    List<Item> there = all.items().stream().filter(item -> isKnown(item, known)).toList();
    Layout layout = layout(head, desk);
    List<Item> fresh =
        NoteWriter.selected(all, layout).items().stream()
            .filter(item -> !isKnown(item, known))
            .toList();
    return new Findings(there, fresh, all.items().size() - there.size() - fresh.size());
  }

  private static boolean isKnown(Item item, Set<String> known) {
    return item instanceof Item.Said said
        && said.tellings().stream().anyMatch(telling -> known.contains(key(telling)));
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

  private String updated(NoteRevision revision, Findings findings, Desk desk) throws NoteException {
    NoteForm form = desk.notes().like(revision.document(), desk.language());
    String language = language(revision, desk);
    List<Item> items = findings.fresh();
    if (into == Into.SECTIONS) {
      boolean rows = revision.briefing().items().stream().allMatch(Item.Remark.class::isInstance);
      List<Item> all = new ArrayList<>(revision.briefing().items());
      all.addAll(items);
      String text =
          rows && !findings.there().isEmpty()
              ? revision.withRows(findings.there(), items, form)
              : revision.with(revision.briefing().withItems(all), form);
      return NoteWriter.leavingOut(text, language, findings.leftOut());
    }
    String day = NoteWriter.day(language, desk.today());
    String first = NoteWriter.words(language, "addendum.heading", "", "");
    int number = revision.nextAddendum(first.strip().split("\\s")[0]);
    String heading = NoteWriter.words(language, "addendum.heading", Integer.toString(number), day);
    return NoteWriter.leavingOut(
        revision.withAddendum(items, heading, form), language, findings.leftOut());
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
