package dragoman.desk;

import dragoman.article.Article;
import dragoman.article.Citation;
import dragoman.article.CitedStatement;
import dragoman.article.Edition;
import dragoman.article.Source;
import dragoman.article.Span;
import dragoman.briefing.Briefing;
import dragoman.briefing.BriefingFolder;
import dragoman.briefing.Item;
import dragoman.briefing.NoteFile;
import dragoman.briefing.SavedNote;
import dragoman.briefing.note.NoteDocument;
import dragoman.briefing.note.NoteRevision;
import dragoman.briefing.note.NoteWriter;
import dragoman.file.AtomicFile;
import dragoman.file.FileVersion;
import dragoman.state.DraftStore;
import dragoman.state.ExportLog;
import dragoman.verification.Check;
import dragoman.verification.Quoted;
import dragoman.verification.Verifier;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The notes of a desk in their files: written, found, checked against the corpus, read back. */
public final class Notebook {

  private static final String OPENED = "note:";

  private final Archive archive;
  private final BriefingFolder briefings;
  private final DraftStore drafts;
  private final Clock clock;
  private final String language;

  /** See {@link Desk}. */
  Notebook(
      Archive archive, BriefingFolder briefings, DraftStore drafts, Clock clock, String language) {
    this.archive = archive;
    this.briefings = briefings;
    this.drafts = drafts;
    this.clock = clock;
    this.language = language;
  }

  /** Saves a note in a file of the user's choice, which must not be there yet. */
  public void create(Path file, String note) throws IOException {
    briefings.prepare(file);
    AtomicFile.create(file, note.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Saves a note in a file of the user's choice, in place of one that is there.
   *
   * @param before what was there when the user last looked
   * @throws IOException when it is another one by now, or can't be written
   */
  public void writeOver(Path file, FileVersion before, String note) throws IOException {
    briefings.prepare(file);
    drafts.writeOver(file, before, note.getBytes(StandardCharsets.UTF_8));
  }

  /** The file that a note of that title has before any other. */
  public Path named(String title, String extension) {
    return briefings.named(title, extension);
  }

  /** The last file that a note of that title has; the first one when there is none. */
  public Path latest(String title, String extension) {
    return briefings.latest(title, extension);
  }

  /**
   * A file below the briefings folder.
   *
   * @throws IOException when it leads out of it
   */
  public Path inside(String file) throws IOException {
    return briefings.inside(file);
  }

  /** What the user's exports had in them. */
  public ExportLog exports() {
    return drafts.exports();
  }

  /**
   * The notes in the briefings folder that have every word, newest first; all of them without
   * words.
   */
  public List<SavedNote> having(String words) throws IOException {
    return briefings.notes(words);
  }

  /** A note that is gone on with, its statements as the corpus has them. */
  public NoteRevision revision(String note) {
    return NoteRevision.of(
        NoteDocument.of(note), this::statement, this::passage, LocalDate.now(clock));
  }

  private Optional<CitedStatement> statement(NoteDocument.Mark mark) {
    return archive.index().statements(mark.article()).stream()
        .filter(cited -> cited.citation().place().equals(mark.place()))
        .filter(cited -> cited.citation().hash().startsWith(mark.hash()))
        .findFirst();
  }

  private Optional<Item.Passage> passage(NoteDocument.Mark mark) {
    Article article = archive.index().article(mark.article()).orElse(null);
    Span span = article == null ? null : article.span(mark.place());
    if (article == null || span == null || !article.hash().startsWith(mark.hash())) {
      return Optional.empty();
    }
    String language =
        article.editions().stream()
            .filter(edition -> edition.span().contains(span))
            .map(Edition::language)
            .findFirst()
            .orElse("und");
    return Optional.of(new Item.Passage(Source.of(article), language, Citation.of(article, span)));
  }

  /** The file of a note: the file of that name, else the one in the briefings folder. */
  public Path file(String name) {
    return briefings.file(name);
  }

  /**
   * Checks every quotation of a note, by line.
   *
   * @throws IOException when it can't be read, with a message for the user
   */
  public List<Check> verify(Path note) throws IOException {
    return verify(NoteFile.read(note));
  }

  /** The same for a note's text. */
  public List<Check> verify(String note) {
    return verifier().verify(note);
  }

  private Verifier verifier() {
    return new Verifier(
        archive.index(), archive.reference(), archive.vocabulary(), archive::analyzer, language);
  }

  /** What a note is called that is opened to be gone on with, as it is now. */
  public String openedAs(SavedNote note) throws IOException {
    return OPENED
        + fingerprint(NoteFile.read(note.file()))
        + ':'
        + URLEncoder.encode(note.name(), StandardCharsets.UTF_8);
  }

  /** The same of a note that has just been saved in the briefings folder. */
  public String openedAs(Path file) throws IOException {
    return OPENED
        + fingerprint(NoteFile.read(file))
        + ':'
        + URLEncoder.encode(String.valueOf(file.getFileName()), StandardCharsets.UTF_8);
  }

  /** Whether a draft's name is that of an opened note. */
  public static boolean isOpened(String name) {
    return name.startsWith(OPENED);
  }

  /** The briefing in a note that is opened. */
  public Briefing opened(String name) throws IOException {
    return revision(NoteFile.read(fileOf(name))).briefing();
  }

  /** How the user knows the file of an opened note. */
  public String shownOpened(String name) throws IOException {
    return briefings.shown(fileOf(name));
  }

  /**
   * Saves an opened note: what was changed of its briefing is changed in its text.
   *
   * @return what it is called as it is now
   * @throws IOException when its file has changed since it was opened, or can't be written
   */
  public String saveOpened(String name, Briefing briefing, NoteWriter writer) throws IOException {
    Path file = fileOf(name);
    FileVersion before = FileVersion.of(file);
    String text = NoteFile.read(file);
    int end = name.indexOf(':', OPENED.length());
    if (!fingerprint(text).equals(name.substring(OPENED.length(), end))) {
      throw new IOException(
          briefings.shown(file)
              + ": it was changed since it was opened and left as it is;"
              + " open it again, or begin a new note");
    }
    NoteRevision revision = revision(text);
    String changed = revision.with(briefing, writer.like(revision.document(), language));
    if (!changed.equals(text)) {
      writeOver(file, before, changed);
    }
    return OPENED + fingerprint(changed) + name.substring(end);
  }

  /**
   * The note that a draft makes: the one it was opened from with what was changed, else a new one.
   */
  public String note(String name, Briefing briefing, Desk desk) throws IOException {
    if (!isOpened(name)) {
      return desk.note(briefing);
    }
    NoteRevision revision = revision(NoteFile.read(fileOf(name)));
    return revision.with(briefing, desk.notes().like(revision.document(), language));
  }

  private Path fileOf(String name) throws IOException {
    String encoded = name.substring(name.indexOf(':', OPENED.length()) + 1);
    return briefings.inside(URLDecoder.decode(encoded, StandardCharsets.UTF_8));
  }

  private static String fingerprint(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** For each entry of a briefing the checks of its quotations; none for a remark. */
  public List<List<Check>> verify(Briefing briefing) {
    List<Quoted> quoted = new ArrayList<>();
    for (Item item : briefing.items()) {
      if (item instanceof Item.Said said) {
        said.tellings().forEach(telling -> quoted.add(Quoted.of(telling)));
      } else if (item instanceof Item.Passage passage) {
        quoted.add(Quoted.of(passage.citation()));
      } else if (item instanceof Item.Gone gone) {
        quoted.add(Quoted.of(gone.citation()));
      }
    }
    Iterator<Check> checks = verifier().verify(quoted).iterator();
    List<List<Check>> entries = new ArrayList<>();
    for (Item item : briefing.items()) {
      List<Check> entry = new ArrayList<>();
      int count =
          item instanceof Item.Said said
              ? said.tellings().size()
              : item instanceof Item.Remark ? 0 : 1;
      for (int i = 0; i < count; i++) {
        entry.add(checks.next());
      }
      entries.add(entry);
    }
    return entries;
  }
}
