package dragoman.remote;

import dragoman.briefing.BriefingFolder;
import dragoman.desk.Archive;
import dragoman.desk.Desk;
import dragoman.settings.Settings;
import dragoman.state.DraftStore;
import java.io.IOException;

/** How desks come to be that share an archive. */
public interface Desks {

  /** Opens the archive that all share. */
  Archive archive(Settings settings) throws IOException;

  /**
   * A desk over an archive.
   *
   * @param archive closed with the desk
   * @param settings the user's
   * @param author who works at it
   */
  Desk desk(
      Archive archive,
      Settings settings,
      BriefingFolder briefings,
      DraftStore drafts,
      String author)
      throws IOException;
}
