package dragoman.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dragoman.state.Mark.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkStoreTest {

  @TempDir private Path root;

  private MarkStore store() {
    return new StateFolder(root, "ana").drafts().marks();
  }

  @Test
  void whatIsMarkedComesBackToTheCharacter() throws IOException {
    Marks marks =
        Marks.NONE
            .with(new Mark(Kind.READ, "a\tb\\n.txt"))
            .with(new Mark(Kind.TAG, "a.txt", "حدود"))
            .with(new Mark(Kind.TAG, "two\nlines", "\"y\""));
    store().update(Marks.NONE, marks);
    assertEquals(marks, store().load());
  }

  @Test
  void twoWhoWriteAtOnceKeepBothTheirMarks() throws IOException {
    Marks both = Marks.NONE.with(new Mark(Kind.STAR, "a@1"));
    store().update(Marks.NONE, both);
    store().update(both, both.with(new Mark(Kind.STAR, "b@1")));
    store().update(both, both.without(new Mark(Kind.STAR, "a@1")));
    assertEquals(Marks.NONE.with(new Mark(Kind.STAR, "b@1")), store().load());
  }

  @Test
  void aLineThatCanNotBeReadStays() throws IOException {
    Files.createDirectories(root.resolve("ana"));
    Path file = root.resolve("ana/marks.tsv");
    Files.writeString(file, "from another version\nstar\ta@1\t\n");
    Marks marks = store().load();
    assertEquals(List.of(new Mark(Kind.STAR, "a@1")), List.copyOf(marks.all()));
    store().update(marks, Marks.NONE);
    assertEquals("from another version\n", Files.readString(file));
  }

  @Test
  void onlyTheLastLinesThatWereTypedAreKept() {
    Marks marks = Marks.NONE.with(new Mark(Kind.READ, "a"));
    for (int i = 0; i < 300; i++) {
      marks = marks.with(new Mark(Kind.COMMAND, "line " + i));
    }
    assertEquals(200, marks.of(Kind.COMMAND).size());
    assertEquals("line 100", marks.of(Kind.COMMAND).get(0).id());
    assertEquals(1, marks.of(Kind.READ).size());
  }
}
