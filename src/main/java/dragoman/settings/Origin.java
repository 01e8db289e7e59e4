package dragoman.settings;

/**
 * Where a value came from.
 *
 * @param strength how strong that is
 * @param where the option, the variable, the file with the line, or why it is the default
 */
public record Origin(Strength strength, String where) {

  /** The places a value can come from, the strongest first. */
  public enum Strength {
    OPTION,
    ENVIRONMENT,
    FILE,
    DEFAULT
  }
}
