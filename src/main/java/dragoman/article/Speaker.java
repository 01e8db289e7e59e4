package dragoman.article;

import org.jspecify.annotations.Nullable;

/** Who a statement comes from. */
public sealed interface Speaker {

  /** What the ids of sources without a name begin with. */
  String UNNAMED = "unnamed:";

  /**
   * What stands in listings and queries: {@code sergei-lavrov}, {@code organisation:kremlin},
   * {@code unnamed:…}.
   */
  String id();

  /**
   * What tells one who speaks from another: the id, and of one without a name the description too,
   * because the id of such a one is only a kind.
   */
  default String identity() {
    return id();
  }

  /** The name in English, or as written when there is none. */
  String name();

  /** ISO 3166-1 alpha-2 code, or EU, UN, NATO; null when unknown. */
  @Nullable String country();

  /**
   * A human being with a name.
   *
   * @param office what the person is, in English, on the day of the article; null when unknown
   */
  record Person(String id, String name, @Nullable String country, @Nullable String office)
      implements Speaker {}

  /** A state, a body, an agency: {@code organisation:} and its name in kebab case. */
  record Institution(String id, String name, @Nullable String country) implements Speaker {}

  /** Whether an id is that of a source without a name. */
  static boolean isUnnamed(String id) {
    return id.startsWith(UNNAMED);
  }

  /**
   * A source without a name: {@code unnamed:} and a short description in kebab case; {@code name}
   * is as written.
   */
  record Unnamed(String id, String name, @Nullable String country) implements Speaker {
    @Override
    public String identity() {
      return id + " " + name;
    }
  }
}
