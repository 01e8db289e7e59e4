package dragoman.briefing.note;

import dragoman.article.CitedStatement;
import dragoman.article.Statement;
import dragoman.briefing.Briefing;
import dragoman.briefing.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a briefing a note takes, by rule: the best of each speaker in turn, where more
 * independent sources are better, then a surer speaker, then the speaker's own words, then a later
 * day.
 *
 * @param shown the briefing with the statements taken, in its own order; remarks and passages stay
 * @param leftOut how many statements were not taken
 * @param best the statements taken, the best of each speaker in turn
 */
record Selection(Briefing shown, int leftOut, List<Item.Said> best) {

  private static final Comparator<Item.Said> BETTER =
      Comparator.<Item.Said>comparingInt(said -> -said.statement().sources())
          .thenComparing(said -> said.statement().statement().attribution().confidence())
          .thenComparingInt(said -> rank(said.statement().statement().form()))
          .thenComparing(said -> day(said.statement()), Comparator.reverseOrder());

  static Selection of(Briefing briefing, Layout layout) {
    List<Item.Said> fitting = new ArrayList<>();
    int statements = 0;
    for (Item item : briefing.items()) {
      if (item instanceof Item.Said said) {
        statements++;
        if (layout.template().forms().contains(said.statement().statement().form())) {
          fitting.add(said);
        }
      }
    }
    List<Item.Said> ranked = ranked(fitting);
    List<Item.Said> best = ranked.subList(0, Math.min(layout.limit(), ranked.size()));
    Set<String> taken = new HashSet<>();
    best.forEach(said -> taken.add(said.statement().statement().id()));
    List<Item> items =
        briefing.items().stream()
            .filter(
                item ->
                    !(item instanceof Item.Said said)
                        || taken.contains(said.statement().statement().id()))
            .toList();
    return new Selection(briefing.withItems(items), statements - best.size(), List.copyOf(best));
  }

  private record Turn(int round, Item.Said said) {}

  private static List<Item.Said> ranked(List<Item.Said> all) {
    List<Item.Said> sorted = new ArrayList<>(all);
    sorted.sort(BETTER);
    Map<String, Integer> rounds = new HashMap<>();
    List<Turn> turns = new ArrayList<>();
    for (Item.Said said : sorted) {
      String speaker = said.statement().statement().attribution().speaker().identity();
      turns.add(new Turn(rounds.merge(speaker, 1, Integer::sum), said));
    }
    turns.sort(Comparator.comparingInt(Turn::round));
    return turns.stream().map(Turn::said).toList();
  }

  private static int rank(Statement.Form form) {
    return switch (form) {
      case DIRECT -> 0;
      case MIXED -> 1;
      case INDIRECT -> 2;
    };
  }

  private static LocalDate day(CitedStatement said) {
    LocalDate day = said.statement().said().day();
    return day == null ? LocalDate.MIN : day;
  }
}
