package dragoman.shell;

import dragoman.briefing.Item;
import dragoman.command.SpokenLine;
import dragoman.desk.Desk;
import dragoman.terminal.TerminalText;

/** Words for what a session tells, so that they read well aloud. */
final class Say {

  private Say() {}

  /** A number with its noun. */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** An entry of a briefing in one line. */
  static String item(Item item, Desk desk) {
    if (item instanceof Item.Said said) {
      String also =
          said.editions().isEmpty()
              ? ""
              : "; with " + count(said.editions().size(), "other telling") + " below it";
      return SpokenLine.of(said.statement(), desk) + also;
    }
    if (item instanceof Item.Passage passage) {
      return "passage "
          + oneLine(passage.citation().exact())
          + "; article "
          + TerminalText.clean(passage.source().id());
    }
    if (item instanceof Item.Gone gone) {
      return "source gone; "
          + oneLine(gone.heading() + ", " + gone.citation().exact())
          + "; article "
          + TerminalText.clean(gone.citation().article());
    }
    return "remark " + oneLine(((Item.Remark) item).text());
  }

  /** Text with its line ends made blanks. */
  static String oneLine(String text) {
    return TerminalText.clean(text.strip().replaceAll("\\s*\\R\\s*", " "));
  }
}
