package dragoman.console;

import dragoman.article.Statement;
import dragoman.query.Field;
import dragoman.query.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the listings are narrowed to, the same above all views: values of one field widen each
 * other, different fields narrow each other.
 *
 * @param chips the values, in the order they were chosen
 * @param text the search as typed; empty for none
 * @param typed what the search means
 */
public record Filter(List<Chip> chips, String text, Query typed) {

  /** Everything. */
  static final Filter NONE = new Filter(List.of(), "", new Query.All());

  /** Makes the list its own. */
  public Filter {
    chips = List.copyOf(chips);
  }

  /** Whether everything is let through. */
  boolean isEmpty() {
    return chips.isEmpty() && text.isBlank();
  }

  /** With the chip when it was not there, without it when it was. */
  Filter toggled(Chip chip) {
    return chips.contains(chip) ? without(chip) : with(chip);
  }

  /** With the chip, behind the others. */
  Filter with(Chip chip) {
    List<Chip> all = new ArrayList<>(chips);
    all.remove(chip);
    all.add(chip);
    return new Filter(all, text, typed);
  }

  /** Without the chip. */
  Filter without(Chip chip) {
    return new Filter(chips.stream().filter(other -> !other.equals(chip)).toList(), text, typed);
  }

  /** With another search. */
  Filter searching(String newText, Query newTyped) {
    return new Filter(chips, newText, newTyped);
  }

  /** Without what was put in last; the search counts as last. */
  Filter withoutLast() {
    if (!text.isBlank()) {
      return searching("", new Query.All());
    }
    return chips.isEmpty() ? this : without(chips.get(chips.size() - 1));
  }

  /** What is asked of the desk. */
  Query query() {
    return query(chips);
  }

  /** The same without the chips of one field: what the other values of that field would find. */
  Query queryWithout(Field field) {
    return query(chips.stream().filter(chip -> chip.field() != field).toList());
  }

  private Query query(List<Chip> some) {
    Map<Field, List<String>> ids = new LinkedHashMap<>();
    for (Chip chip : some) {
      ids.computeIfAbsent(chip.field(), field -> new ArrayList<>()).add(chip.id());
    }
    List<Query> all = new ArrayList<>();
    ids.forEach((field, values) -> all.add(new Query.Match(field, List.copyOf(values))));
    if (!(typed instanceof Query.All)) {
      all.add(typed);
    }
    return switch (all.size()) {
      case 0 -> new Query.All();
      case 1 -> all.get(0);
      default -> new Query.And(List.copyOf(all));
    };
  }

  /** Whether a statement has a value of each field that has chips, as far as it alone can tell. */
  boolean admits(Statement statement) {
    Map<Field, Boolean> met = new LinkedHashMap<>();
    for (Chip chip : chips) {
      met.merge(chip.field(), has(statement, chip), Boolean::logicalOr);
    }
    return !met.containsValue(false);
  }

  private static boolean has(Statement statement, Chip chip) {
    return switch (chip.field()) {
      case SPEAKER -> chip.id().equals(statement.attribution().speaker().id());
      case FROM -> chip.id().equals(statement.attribution().speaker().country());
      case COUNTRY -> statement.countries().contains(chip.id());
      case TOPIC -> statement.topics().contains(chip.id());
      case CHANNEL -> chip.id().equals(statement.attribution().channel());
      case VIA -> statement.attribution().relays().contains(chip.id());
      case LANG -> chip.id().equals(statement.language());
      case FORM -> chip.id().equals(statement.form().label());
      case CONFIDENCE -> chip.id().equals(statement.attribution().confidence().label());
      case PERSON, OUTLET -> true;
    };
  }
}
