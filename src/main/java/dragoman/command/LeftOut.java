package dragoman.command;

import java.io.PrintWriter;

/** Says aloud what a range of days leaves out because nobody knows its day. */
final class LeftOut {

  private LeftOut() {}

  static void say(int undated, String noun, PrintWriter err) {
    if (undated > 0) {
      err.println(
          "dragoman: "
              + undated
              + " undated "
              + noun
              + (undated == 1 ? "" : "s")
              + " left out by the range of days");
    }
  }
}
