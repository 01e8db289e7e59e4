package dragoman.briefing.note;

import dragoman.article.Citation;
import dragoman.article.CitedStatement;
import dragoman.briefing.Briefing;
import dragoman.briefing.Item;
import dragoman.briefing.note.NoteDocument.Chunk;
import dragoman.briefing.note.NoteDocument.Kind;
import dragoman.briefing.note.NoteDocument.Mark;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Entries of a note whose source is gone, and how they are written where no note has them yet. */
final class GoneEntries {

  private GoneEntries() {}

  /**
   * An entry as an item.
   *
   * @param entry the chunk that it stands in
   * @param statements the statement that a mark points at, if the corpus has it
   */
  static Item.Gone of(
      NoteDocument document, int entry, Function<Mark, Optional<CitedStatement>> statements) {
    Chunk chunk = document.chunks().get(entry);
    Mark mark = mark(document, chunk);
    int heading = heading(document.chunks(), entry);
    Chunk above = heading < 0 ? chunk : document.chunks().get(heading);
    String words = heading < 0 ? "" : above.words();
    return new Item.Gone(
        above.level() > 2 ? section(document, heading, statements) : Briefing.Section.NOBODY,
        words,
        document.head().source(mark.article()),
        new Citation(mark.article(), mark.place(), chunk.words(), "", "", mark.hash()),
        written(chunk, document.marks()));
  }

  private static Mark mark(NoteDocument document, Chunk entry) {
    return Objects.requireNonNull(document.marks().get(entry.labels().get(0)));
  }

  private static int heading(List<Chunk> chunks, int entry) {
    int heading = entry;
    while (heading >= 0 && chunks.get(heading).kind() != Kind.HEADING) {
      heading--;
    }
    return heading;
  }

  /** Who speaks below a heading: the speaker of the first statement there that is not gone. */
  private static String section(
      NoteDocument document, int heading, Function<Mark, Optional<CitedStatement>> statements) {
    List<Chunk> chunks = document.chunks();
    for (int i = heading + 1; i < chunks.size() && chunks.get(i).kind() != Kind.HEADING; i++) {
      if (chunks.get(i).kind() == Kind.ENTRY) {
        Optional<CitedStatement> cited = statements.apply(mark(document, chunks.get(i)));
        if (cited.isPresent() && document.grouping() == Grouping.SPEAKER) {
          return cited.get().statement().attribution().speaker().identity();
        }
      }
    }
    return chunks.get(heading).words();
  }

  /** The entry with its marks written out, so that it needs no footnotes. */
  private static String written(Chunk entry, Map<String, Mark> marks) {
    String text = entry.text().strip().replaceAll("\\R", "\n");
    for (String label : entry.labels()) {
      Mark mark = Objects.requireNonNull(marks.get(label));
      text = text.replace("[^" + label + "]", " (" + NoteMarks.written(mark) + ")");
    }
    return text;
  }

  /** The same briefing with entries that are gone as remarks, which every template writes as is. */
  static Briefing asRemarks(Briefing briefing) {
    return briefing.withItems(
        briefing.items().stream()
            .map(item -> item instanceof Item.Gone gone ? new Item.Remark(gone.text()) : item)
            .toList());
  }
}
