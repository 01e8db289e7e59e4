package dragoman.settings;

/** A setting that cannot be: a usage error, with a message for the user. */
public final class SettingsException extends Exception {

  /** The message says what, where and what to do. */
  public SettingsException(String message) {
    super(message);
  }
}
