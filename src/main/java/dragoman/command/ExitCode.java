package dragoman.command;

/** What a command answers to the one who called it. */
public final class ExitCode {

  /** Done. */
  public static final int DONE = 0;

  /** Failed; the error stream says why and what to do. */
  public static final int FAILED = 1;

  /** The words of the command were wrong; nothing was done. */
  public static final int USAGE = 2;

  /** Done in part; the error stream says what was left out. */
  public static final int PARTLY = 3;

  private ExitCode() {}
}
