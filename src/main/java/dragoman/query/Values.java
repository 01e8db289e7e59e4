package dragoman.query;

import dragoman.article.Attribution;
import dragoman.article.Statement;
import dragoman.reference.Reference;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The values of fields as people write them, resolved to ids. */
final class Values {

  private static final String ORGANISATION = "organisation:";

  private final Reference reference;
  private final Supplier<Vocabulary> vocabulary;

  Values(Reference reference, Supplier<Vocabulary> vocabulary) {
    this.reference = reference;
    this.vocabulary = vocabulary;
  }

  /** The ids that a value stands for, sorted; at least one. */
  List<String> resolve(Field field, Lexer.Value value) throws QueryException {
    Set<String> ids =
        switch (field) {
          case SPEAKER, PERSON -> actors(field, value.text());
          case FROM, COUNTRY -> countries(field, value.text());
          case CHANNEL, VIA, OUTLET -> outlets(field, value.text());
          case TOPIC -> known(field, value.text());
          case LANG -> known(field, value.text());
          case FORM, CONFIDENCE -> label(field, value.text());
        };
    if (ids.isEmpty()) {
      throw unknown(field, value);
    }
    return List.copyOf(ids);
  }

  /** The people and institutions that words of a query name, sorted; empty when they name none. */
  List<String> named(String words) {
    return List.copyOf(actors(words));
  }

  private Set<String> actors(String spelling) {
    Set<String> ids = new TreeSet<>();
    for (String id : reference.resolve(spelling)) {
      if (actor(id)) {
        ids.add(id);
      }
    }
    return ids;
  }

  private boolean actor(String id) {
    return id.startsWith(ORGANISATION) || reference.person(id).isPresent();
  }

  private Set<String> actors(Field field, String value) {
    if (reference.person(value).isPresent() || vocabulary.get().has(field, value)) {
      return Set.of(value);
    }
    Set<String> ids = actors(value);
    ids.addAll(vocabulary.get().find(field, value));
    return ids;
  }

  private Set<String> countries(Field field, String value) {
    String code = value.toUpperCase(Locale.ROOT);
    if (vocabulary.get().has(field, code)) {
      return Set.of(code);
    }
    return new TreeSet<>(reference.countries(value));
  }

  /** What the articles at hand have comes first: an outlet is called there as it calls itself. */
  private Set<String> outlets(Field field, String value) {
    Vocabulary words = vocabulary.get();
    if (words.has(field, value)) {
      return Set.of(value);
    }
    Set<String> ids = new TreeSet<>(words.find(field, value));
    List<String> resolved = reference.resolve(value).stream().filter(id -> !actor(id)).toList();
    for (String id : words.ids(field)) {
      if (resolved.contains(id) || reference.resolve(id).stream().anyMatch(resolved::contains)) {
        ids.add(id);
      }
    }
    if (ids.isEmpty()) {
      ids.addAll(resolved);
    }
    return ids;
  }

  private Set<String> known(Field field, String value) {
    return vocabulary.get().has(field, value)
        ? Set.of(value)
        : new TreeSet<>(vocabulary.get().find(field, value));
  }

  private static Set<String> label(Field field, String value) {
    String label = value.toLowerCase(Locale.ROOT);
    return labels(field).contains(label) ? Set.of(label) : Set.of();
  }

  private static List<String> labels(Field field) {
    return field == Field.FORM
        ? Arrays.stream(Statement.Form.values()).map(Statement.Form::label).toList()
        : Arrays.stream(Attribution.Confidence.values())
            .map(Attribution.Confidence::label)
            .toList();
  }

  private QueryException unknown(Field field, Lexer.Value value) {
    String hint =
        switch (field) {
          case FORM, CONFIDENCE -> Nearest.hintOrAll(value.text(), labels(field));
          case LANG, TOPIC -> Nearest.hintOrAll(value.text(), spellings(field));
          default -> Nearest.hint(value.text(), spellings(field));
        };
    return new QueryException(
        value.at(),
        field.label() + ":" + QueryPrinter.value(value.text()) + ": no such " + noun(field) + hint);
  }

  private Collection<String> spellings(Field field) {
    return vocabulary.get().spellings(field);
  }

  private static String noun(Field field) {
    return switch (field) {
      case FROM -> "country";
      case VIA -> "agency";
      case LANG -> "language";
      default -> field.label();
    };
  }
}
