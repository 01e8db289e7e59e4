package dragoman.console;

/**
 * What is waited for.
 *
 * @param tickets the requests
 * @param patience whether it takes long enough to say so
 */
public record Waiting(Tickets tickets, Patience patience) {

  /** Nothing is waited for. */
  static final Waiting NONE = new Waiting(Tickets.NONE, Patience.FRESH);

  /** Whether the wait is worth a word. */
  public enum Patience {
    FRESH,
    WORKING
  }

  /** For other requests; the patience begins anew when there are none. */
  Waiting with(Tickets others) {
    return new Waiting(others, others.busy() ? patience : Patience.FRESH);
  }
}
