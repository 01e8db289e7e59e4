package dragoman.index;

/** The two kinds of documents that conditions can be about, with their fields' prefixes. */
enum Scope {
  ARTICLE("a"),
  STATEMENT("s");

  private final String prefix;

  Scope(String prefix) {
    this.prefix = prefix;
  }

  /** The value of {@link Fields#TYPE}. */
  String type() {
    return prefix;
  }

  /** The field of this kind of document. */
  String field(String label) {
    return prefix + "." + label;
  }
}
