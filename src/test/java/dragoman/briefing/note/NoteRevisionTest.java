package dragoman.briefing.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dragoman.article.Article;
import dragoman.article.Attribution;
import dragoman.article.CitedStatement;
import dragoman.article.Edition;
import dragoman.article.Published;
import dragoman.article.Span;
import dragoman.article.Speaker;
import dragoman.article.Statement;
import dragoman.briefing.Briefing;
import dragoman.briefing.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NoteRevisionTest {

  /** How many scripts of hand edits are tried. */
  private static final int SEEDS = Integer.getInteger("note.seeds", 60);

  private static final LocalDate DAY = LocalDate.of(2025, 9, 4);
  private static final List<String> TEMPLATES =
      List.of("full", "quotes", "timeline", "positions", "brief");
  private static final List<String> LANGUAGES = List.of("en", "ar", "ro");

  private final List<CitedStatement> all = statements();
  private final Map<String, CitedStatement> corpus = new HashMap<>();
  private final NoteWriter writer = Notes.writer();

  NoteRevisionTest() {
    all.forEach(cited -> corpus.put(cited.statement().id(), cited));
  }

  /** Eight direct statements of three speakers in two articles. */
  private static List<CitedStatement> statements() {
    List<CitedStatement> statements = new ArrayList<>();
    for (String file : List.of("a.txt", "b.txt")) {
      StringBuilder text = new StringBuilder();
      List<Statement> said = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        int start = text.length() + 1;
        text.append("\"Words *")
            .append(i)
            .append("* of [")
            .append(file)
            .append("]\", they said.\n");
        Span span = new Span(start, text.indexOf("\"", start));
        String name =
            List.of("Ilinca Dragulescu", "Vasile Horbatko", "Corina Baltag")
                .get((i + file.charAt(0)) % 3);
        said.add(
            new Statement(
                file + "@" + start,
                "en",
                span,
                List.of(),
                new Attribution(
                    new Speaker.Person(name.toLowerCase().replace(' ', '-'), name, "RO", null),
                    name,
                    null,
                    List.of(),
                    null,
                    Attribution.Confidence.CERTAIN,
                    "subject"),
                Statement.Form.DIRECT,
                "said",
                null,
                Statement.CueType.FINITE,
                List.of(),
                List.of(i % 2 == 0 ? "trade" : "energy"),
                Statement.When.UNKNOWN,
                null,
                List.of()));
      }
      Article article =
          new Article(
              file,
              file,
              text.toString(),
              0,
              "Head " + file,
              Article.HeadlineBasis.STATED,
              "Post " + file,
              Published.on(DAY),
              null,
              null,
              List.of(new Edition("en", new Span(0, text.length()), List.of())),
              List.of(),
              said,
              List.of(),
              Map.of(),
              "cafe" + Integer.toHexString(file.hashCode()) + "0123456789abcdef");
      said.forEach(it -> statements.add(CitedStatement.of(article, it)));
    }
    return statements;
  }

  private NoteRevision read(String note) {
    return NoteRevision.of(
        NoteDocument.of(note),
        mark -> Optional.ofNullable(corpus.get(mark.article() + "@" + mark.place().start())),
        mark -> Optional.empty(),
        DAY);
  }

  private NoteForm like(NoteRevision revision) throws NoteException {
    return writer.like(revision.document(), "en");
  }

  private String note(int statements, String template, String language) throws NoteException {
    List<Item> items = new ArrayList<>(Briefing.items(all.subList(0, statements)));
    items.add(1, new Item.Remark("A *remark* of the desk."));
    Briefing briefing = new Briefing("Port: open?", DAY, "lang:en", "It is *open*.", items);
    Layout layout = Notes.layout(writer, template, language).withLimit(Layout.ALL);
    return writer.markdown(briefing, layout);
  }

  private static List<String> ids(Briefing briefing) {
    List<String> ids = new ArrayList<>();
    for (Item item : briefing.items()) {
      if (item instanceof Item.Said said) {
        ids.add(said.statement().statement().id());
      }
    }
    return ids;
  }

  @Test
  void aNoteIsReadBackAsTheBriefingThatMadeIt() throws NoteException {
    String note = note(6, "full", "en");

    Briefing briefing = read(note).briefing();

    assertEquals("Port: open?", briefing.title());
    assertEquals("It is *open*.", briefing.bottomLine());
    assertEquals("lang:en", briefing.query());
    assertEquals(DAY, briefing.date());
    assertEquals(6, ids(briefing).size());
    assertTrue(briefing.items().contains(new Item.Remark("A *remark* of the desk.")));
  }

  @Test
  void anUneditedNoteGoneOnWithIsTheNoteOfTheLongerBriefing() throws NoteException {
    NoteRevision revision = read(note(2, "full", "en"));
    List<Item> items = new ArrayList<>(revision.briefing().items());
    items.addAll(Briefing.items(all.subList(5, 6)));

    String longer = revision.with(revision.briefing().withItems(items), like(revision));

    assertTrue(longer.contains("[^3]: September 4, 2025 · Post b.txt"), longer);
    assertTrue(longer.contains("  - article: \"b.txt\""), longer);
    assertEquals(ids(revision.briefing().withItems(items)), ids(read(longer).briefing()));
  }

  @Test
  void aTitleAndABottomLineAreChangedAndNothingElse() throws NoteException {
    String note = note(3, "full", "en");
    NoteRevision revision = read(note);

    String changed =
        revision.with(
            revision.briefing().withTitle("Port \"shut\"").withBottomLine("It is shut."),
            like(revision));

    assertEquals(
        note.replace("title: \"Port: open?\"", "title: \"Port \\\"shut\\\"\"")
            .replace("# Port: open?", "# Port \"shut\"")
            .replace("It is *open*.", "It is shut."),
        changed);
  }

  @Test
  void whatHasNoSourceAnyMoreStaysAnEntry() throws NoteException {
    String note = note(6, "full", "ro");
    CitedStatement lost = all.get(2);
    corpus.remove(lost.statement().id());

    NoteRevision revision = read(note);

    List<Item.Gone> gone =
        revision.briefing().items().stream()
            .filter(Item.Gone.class::isInstance)
            .map(Item.Gone.class::cast)
            .toList();
    assertEquals(1, gone.size(), note);
    assertEquals("a.txt", gone.get(0).source().id());
    assertEquals("Post a.txt", gone.get(0).source().outlet());
    assertEquals(lost.citation().place(), gone.get(0).citation().place());
    assertTrue(gone.get(0).heading().startsWith(name(lost)), gone.get(0).heading());
    assertEquals(note, revision.with(revision.briefing(), like(revision)));
  }

  @Test
  void whatHasNoSourceAnyMoreIsMovedTakenOutAndWrittenAnew() throws NoteException {
    String note = note(6, "quotes", "en");
    CitedStatement lost = all.get(2);
    corpus.remove(lost.statement().id());
    NoteRevision revision = read(note);
    List<Item> items = new ArrayList<>(revision.briefing().items());
    Item gone = items.stream().filter(Item.Gone.class::isInstance).findFirst().orElseThrow();
    items.remove(gone);
    Briefing without = revision.briefing().withItems(items);

    String shorter = revision.with(without, like(revision));
    assertEquals(without.items(), read(shorter).briefing().items());
    String again = read(shorter).with(revision.briefing(), like(read(shorter)));
    assertTrue(again.contains("`a.txt` " + lost.citation().place().start() + "–"), again);

    Layout layout = Notes.layout(writer, "brief", "ar").withLimit(Layout.ALL);
    String anew = writer.markdown(revision.briefing(), layout);
    assertTrue(anew.contains("> “Words \\*2\\* of \\[a.txt\\]”"), anew);
    assertTrue(read(anew).briefing().items().stream().anyMatch(Item.Gone.class::isInstance), anew);
  }

  private static String name(CitedStatement cited) {
    return cited.statement().attribution().speaker().name();
  }

  @Test
  void anEntryMovedUpMovesAlone() throws NoteException {
    NoteRevision revision = read(note(6, "full", "en"));
    List<Item> items = new ArrayList<>(revision.briefing().items());
    int last = items.size() - 1;
    items.add(last - 1, items.remove(last));
    Briefing moved = revision.briefing().withItems(items);

    Briefing again = read(revision.with(moved, like(revision))).briefing();

    assertEquals(ids(moved), ids(again));
  }

  @Test
  void whatAPersonTypedStaysWhereItWas() throws NoteException {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Random random = new Random(seed);
      String template = TEMPLATES.get(random.nextInt(TEMPLATES.size()));
      String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
      String text = edited(note(4, template, language), random);
      String what = "seed " + seed + ", " + template + " in " + language + ":\n" + text;
      NoteRevision revision = read(text);
      NoteForm like = like(revision);

      assertEquals(text, revision.with(revision.briefing(), like), what);

      List<Item> items = new ArrayList<>(revision.briefing().items());
      List<Item> said = items.stream().filter(Item.Said.class::isInstance).toList();
      if (!said.isEmpty()) {
        items.remove(said.get(random.nextInt(said.size())));
      }
      Briefing shorter = revision.briefing().withItems(items);
      String removed = revision.with(shorter, like);
      assertEquals(ids(shorter), ids(read(removed).briefing()), what + "\n---\n" + removed);
      assertEquals(typed(text), typed(removed), what + "\n---\n" + removed);

      items.add(random.nextInt(items.size() + 1), new Item.Remark("Added by the desk."));
      items.addAll(Briefing.items(all.subList(6, 7)));
      String longer = revision.with(revision.briefing().withItems(items), like);
      assertEquals(typed(text), typed(longer), what + "\n---\n" + longer);
      assertTrue(
          ids(read(longer).briefing()).contains(all.get(6).statement().id()),
          what + "\n---\n" + longer);
      assertEquals(longer, read(longer).with(read(longer).briefing(), like), what);
    }
  }

  /** Takes a section with its heading to before another heading. */
  private static void moveASection(List<String> lines, int head, Random random) {
    List<Integer> headings = new ArrayList<>();
    int end = head;
    while (end < lines.size()
        && !lines.get(end).startsWith("[^")
        && !lines.get(end).startsWith("</")) {
      if (lines.get(end).startsWith("##")) {
        headings.add(end);
      }
      end++;
    }
    if (headings.size() < 2) {
      return;
    }
    int which = random.nextInt(headings.size());
    int from = headings.get(which);
    int level = lines.get(from).indexOf(' ');
    int to = from + 1;
    while (to < end && !(lines.get(to).startsWith("##") && lines.get(to).indexOf(' ') <= level)) {
      to++;
    }
    List<String> section = new ArrayList<>(lines.subList(from, to));
    lines.subList(from, to).clear();
    int target = headings.get(random.nextInt(headings.size()));
    int at = target >= to ? target - section.size() : Math.min(target, from);
    lines.addAll(at, section);
  }

  /** What the hand-edit scripts have typed, in order. */
  private static List<String> typed(String text) {
    return Arrays.stream(text.split("\\R", -1)).filter(line -> line.contains("HAND")).toList();
  }

  /** A few random changes as a person makes them. */
  private static String edited(String note, Random random) {
    List<String> lines = new ArrayList<>(List.of(note.split("\n", -1)));
    int head = lines.subList(1, lines.size()).indexOf("---") + 2;
    for (int i = random.nextInt(6); i >= 0; i--) {
      int at = head + random.nextInt(lines.size() - head);
      while (at < lines.size() && !lines.get(at).isEmpty()) {
        at++;
      }
      switch (random.nextInt(10)) {
        case 0 ->
            lines.addAll(
                Math.min(at + 1, lines.size()), List.of("HAND " + i + " a paragraph.", ""));
        case 1 ->
            lines.addAll(Math.min(at + 1, lines.size()), List.of("- HAND " + i + " a point", ""));
        case 2 ->
            lines.addAll(Math.min(at + 1, lines.size()), List.of("> HAND " + i, "> quoted", ""));
        case 3 ->
            lines.addAll(Math.min(at + 1, lines.size()), List.of("\tHAND\t" + i + " in code", ""));
        case 4 ->
            lines.addAll(
                Math.min(at + 1, lines.size()),
                List.of("## HAND " + i, "", "| HAND | b |", "|---|---|", "| c | d |", ""));
        case 5 -> lines.add(head - 1 - 1 + 0 == 0 ? 1 : 1, "own_" + i + ": HAND");
        case 6 -> {
          int heading = -1;
          for (int k = head; k < lines.size(); k++) {
            heading = lines.get(k).startsWith("### ") && random.nextBoolean() ? k : heading;
          }
          if (heading > 0) {
            lines.set(heading, lines.get(heading) + " HAND" + i);
          }
        }
        case 7 -> {
          int item = -1;
          for (int k = head; k < lines.size(); k++) {
            item = lines.get(k).startsWith("- ") && lines.get(k).endsWith("]") ? k : item;
          }
          if (item > 0) {
            lines.subList(item, Math.min(item + 4, lines.size())).clear();
          }
        }
        case 8 -> moveASection(lines, head, random);
        default -> lines.set(Math.min(at, lines.size() - 1), "   ");
      }
      head = lines.subList(1, lines.size()).indexOf("---") + 2;
    }
    String text = String.join(random.nextInt(3) == 0 ? "\r\n" : "\n", lines);
    return random.nextInt(4) == 0 ? text.stripTrailing() : text;
  }
}
