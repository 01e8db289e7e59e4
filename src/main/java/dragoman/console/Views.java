package dragoman.console;

import org.jspecify.annotations.Nullable;

/**
 * What each view shows, also while another one fills the screen.
 *
 * @param browse the Browse view
 * @param statements the Statements view
 * @param timeline the Timeline view
 * @param positions the Positions view
 * @param behind the statements behind the bar or cell under the cursor
 * @param comparison two speakers side by side, null while none were chosen
 * @param reader the Reader, null while nothing was opened
 * @param drafting the briefing
 * @param noted the note that the briefing makes
 */
public record Views(
    Browse browse,
    Statements statements,
    Timeline timeline,
    Positions positions,
    Behind behind,
    @Nullable Comparison comparison,
    @Nullable Reader reader,
    Drafting drafting,
    Noted noted) {

  /** With nothing in them but a briefing. */
  static Views empty(Drafting drafting) {
    return new Views(
        Browse.EMPTY,
        Statements.EMPTY,
        Timeline.EMPTY,
        Positions.EMPTY,
        Behind.NOTHING,
        null,
        null,
        drafting,
        Noted.NOTHING);
  }

  Views with(Browse it) {
    return new Views(
        it, statements, timeline, positions, behind, comparison, reader, drafting, noted);
  }

  Views with(Statements it) {
    return new Views(browse, it, timeline, positions, behind, comparison, reader, drafting, noted);
  }

  Views with(Timeline it) {
    return new Views(
        browse, statements, it, positions, behind, comparison, reader, drafting, noted);
  }

  Views with(Positions it) {
    return new Views(browse, statements, timeline, it, behind, comparison, reader, drafting, noted);
  }

  Views with(Behind it) {
    return new Views(
        browse, statements, timeline, positions, it, comparison, reader, drafting, noted);
  }

  Views with(@Nullable Comparison it) {
    return new Views(browse, statements, timeline, positions, behind, it, reader, drafting, noted);
  }

  Views with(@Nullable Reader it) {
    return new Views(
        browse, statements, timeline, positions, behind, comparison, it, drafting, noted);
  }

  Views with(Drafting it) {
    return new Views(
        browse, statements, timeline, positions, behind, comparison, reader, it, noted);
  }

  Views with(Noted it) {
    return new Views(
        browse, statements, timeline, positions, behind, comparison, reader, drafting, it);
  }
}
