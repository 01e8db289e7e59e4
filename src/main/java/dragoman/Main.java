package dragoman;

/** The program's entry. */
public final class Main {
  private Main() {}

  /** Runs the program. */
  public static void main(String[] args) {}
}
