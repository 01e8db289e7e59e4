package dragoman.settings;

/**
 * One value and where it came from.
 *
 * @param key what it is called in the configuration file, and as an option behind {@code --}
 * @param value the value in force
 * @param origin where it came from
 */
public record Setting<T>(Key key, T value, Origin origin) {

  /** The value as it could be written in the configuration file; empty when there is none. */
  public String text() {
    return value instanceof Choice choice ? choice.label() : value.toString();
  }
}
