package dragoman.query;

import dragoman.article.Attribution;
import dragoman.article.Mention;
import dragoman.article.Statement;
import dragoman.reference.Reference;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
          case LANG, TAG -> known(field, value.text());
          case FORM, CONFIDENCE -> label(field, value.text());
        };
    if (ids.isEmpty()) {
      throw unknown(field, value);
    }
    return List.copyOf(ids);
  }

  /** The people and institutions that words of a query name, sorted; empty when they name none. */
  List<String> named(String words) {
    return List.copyOf(actors(reference.named(words)));
  }

  private Set<String> actors(List<String> ids) {
    return ids.stream().filter(this::actor).collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean actor(String id) {
    return id.startsWith(ORGANISATION) || reference.person(id).isPresent();
  }

  private Set<String> actors(Field field, String value) {
    if (reference.person(value).isPresent() || vocabulary.get().has(field, value)) {
      return Set.of(value);
    }
    Set<String> ids = actors(reference.named(value));
    ids.addAll(vocabulary.get().find(field, value));
    return ids.isEmpty() && !latin(value) ? actors(reference.resolve(value)) : ids;
  }

  /** In Latin letters a name that only sounds alike is a slip; in others it is a romanisation. */
  private static boolean latin(String value) {
    return value
        .codePoints()
        .filter(Character::isLetter)
        .allMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN);
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
          case FORM, CONFIDENCE -> Nearest.shownOrAll(value.text(), labels(field));
          case TAG -> Nearest.shownOrAll(value.text(), vocabulary.get().ids(field));
          case LANG, TOPIC -> Nearest.shownOrAll(value.text(), spellings(field));
          case SPEAKER, PERSON ->
              nearest(field, value, Set.of(Mention.Kind.PERSON, Mention.Kind.INSTITUTION));
          case FROM, COUNTRY -> nearest(field, value, Set.of(Mention.Kind.COUNTRY));
          case OUTLET, CHANNEL, VIA -> nearest(field, value, Set.of(Mention.Kind.OUTLET));
        };
    return new QueryException(
        value.at(),
        field.label() + ":" + QueryPrinter.value(value.text()) + ": no such " + noun(field) + hint);
  }

  private String nearest(Field field, Lexer.Value value, Set<Mention.Kind> kinds) {
    Set<String> words = new LinkedHashSet<>(Nearest.to(value.text(), spellings(field)));
    words.addAll(reference.nearest(value.text(), kinds));
    return Nearest.shown(words);
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
