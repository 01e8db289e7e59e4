package dragoman.console;

import dragoman.article.Statement;
import dragoman.index.Facet;
import dragoman.query.Field;
import dragoman.query.Query;
import dragoman.query.QueryPrinter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the listings are narrowed to, the same above all views: values of one field widen each
 * other, different fields narrow each other, and what is not wanted narrows always.
 *
 * @param chips the conditions, in the order they were chosen
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

  /** The filter of a query: what chips can say becomes chips, the rest is the search. */
  static Filter of(Query query) {
    List<Chip> chips = new ArrayList<>();
    List<Query> rest = new ArrayList<>();
    List<Query> parts = query instanceof Query.And and ? and.of() : List.of(query);
    for (Query part : parts) {
      List<Chip> said = chips(part);
      chips.addAll(said);
      if (said.isEmpty() && !(part instanceof Query.All)) {
        rest.add(part);
      }
    }
    Query typed = Query.all(rest);
    Filter filter = new Filter(chips, QueryPrinter.print(typed), typed);
    return QueryPrinter.print(filter.query()).equals(QueryPrinter.print(query))
        ? filter
        : new Filter(List.of(), QueryPrinter.print(query), query);
  }

  /** The chips that say a condition together; none when chips can't. */
  private static List<Chip> chips(Query part) {
    if (part instanceof Query.Match match) {
      return match.ids().stream().<Chip>map(id -> new Chip.Value(match.field(), id)).toList();
    }
    if (part instanceof Query.Not not && not.of() instanceof Query.Match match) {
      return match.ids().stream()
          .<Chip>map(id -> new Chip.Value(match.field(), id, Chip.Sense.WITHOUT))
          .toList();
    }
    if (part instanceof Query.Or or) {
      List<Chip> days = or.of().stream().flatMap(it -> Chip.of(it).stream()).toList();
      boolean all = days.stream().allMatch(it -> it instanceof Chip.Range day && day.isDay());
      return all && days.size() == or.of().size() ? days : List.of();
    }
    return Chip.of(part).stream().toList();
  }

  /** Whether everything is let through. */
  boolean isEmpty() {
    return chips.isEmpty() && text.isBlank();
  }

  /** With the chip when it was not there, without it when it was. */
  Filter toggled(Chip chip) {
    return chips.contains(chip) ? without(chip) : with(chip);
  }

  /** With the chip, behind the others, and not with its opposite. */
  Filter with(Chip chip) {
    List<Chip> all = new ArrayList<>(chips);
    all.remove(chip);
    all.remove(chip.turned());
    all.add(chip);
    return new Filter(all, text, typed);
  }

  /** Without the chip. */
  Filter without(Chip chip) {
    return new Filter(chips.stream().filter(other -> !other.equals(chip)).toList(), text, typed);
  }

  /** With the chip in place of another one. */
  Filter replacing(Chip chip, Chip by) {
    return new Filter(
        List.copyOf(
            new LinkedHashSet<>(chips.stream().map(it -> it.equals(chip) ? by : it).toList())),
        text,
        typed);
  }

  /** With this chip alone of all that are about the same; everything else stays. */
  Filter only(Facet facet, Chip chip) {
    List<Chip> all = new ArrayList<>(chips.stream().filter(it -> !it.about(facet)).toList());
    all.add(chip);
    return new Filter(all, text, typed);
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

  /** The same in the words of the grammar; empty for everything. */
  String words() {
    return QueryPrinter.print(query());
  }

  /**
   * The same without the chips of one facet: what the other values of it would find. What narrows
   * each other within the facet stays.
   */
  Query queryWithout(Facet facet) {
    return query(
        chips.stream().filter(chip -> !chip.about(facet) || alternative(chip).isEmpty()).toList());
  }

  /** What a chip is an alternative of, with the others of the same; empty for one that narrows. */
  private static Optional<Object> alternative(Chip chip) {
    if (chip instanceof Chip.Value value) {
      return value.sense() == Chip.Sense.WITH ? Optional.of(value.field()) : Optional.empty();
    }
    return chip instanceof Chip.Range range && range.isDay()
        ? Optional.of(Facet.DAY)
        : Optional.empty();
  }

  private Query query(List<Chip> some) {
    Map<Field, List<String>> wanted = new LinkedHashMap<>();
    List<Query> days = new ArrayList<>();
    int place = 0;
    List<Query> others = new ArrayList<>();
    for (Chip chip : some) {
      if (chip instanceof Chip.Value value && value.sense() == Chip.Sense.WITH) {
        wanted.computeIfAbsent(value.field(), field -> new ArrayList<>()).add(value.id());
      } else if (chip instanceof Chip.Range range && range.isDay()) {
        days.add(range.query());
        if (days.size() == 1) {
          place = others.size();
          others.add(range.query());
        }
      } else {
        others.add(chip.query());
      }
    }
    List<Query> all = new ArrayList<>();
    wanted.forEach((field, values) -> all.add(new Query.Match(field, List.copyOf(values))));
    if (!days.isEmpty()) {
      others.set(place, Query.any(days));
    }
    all.addAll(others);
    if (typed instanceof Query.And and) {
      all.addAll(and.of());
    } else if (!(typed instanceof Query.All)) {
      all.add(typed);
    }
    return Query.all(all);
  }

  /** Whether a statement meets the chips, as far as it alone can tell. */
  boolean admits(Statement statement) {
    Map<Object, Boolean> met = new HashMap<>();
    for (Chip chip : chips) {
      Optional<Object> alternative = alternative(chip);
      if (alternative.isPresent()) {
        met.merge(alternative.get(), chip.admits(statement), Boolean::logicalOr);
      } else if (!chip.admits(statement)) {
        return false;
      }
    }
    return !met.containsValue(false);
  }
}
