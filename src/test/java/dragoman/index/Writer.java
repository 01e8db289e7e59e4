package dragoman.index;

import java.nio.file.Path;
import java.util.List;

/** A process of its own that holds the write access and commits for ever, for tests of two. */
final class Writer {

  private Writer() {}

  /** Writes rounds of two files each into the folder, and says so after each commit. */
  public static void main(String[] args) {
    try (ArticleIndex index = ArticleIndex.open(Path.of(args[0]), "1")) {
      if (index.write() instanceof Writing.Ready ready) {
        for (int round = 1; ; round++) {
          for (String file : List.of("a.txt", "b.txt")) {
            ready
                .session()
                .replace(
                    new FileStamp(file, "" + round, 1, List.of(), List.of()),
                    List.of(new Sample(file).line("en", "round " + round).article()));
          }
          ready.session().commit();
          System.out.println("committed");
        }
      }
    }
  }
}
