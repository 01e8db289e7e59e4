package dragoman.index;

import dragoman.article.Article;
import dragoman.article.Attribution;
import dragoman.article.Mention;
import dragoman.article.Newcomer;
import dragoman.article.Speaker;
import dragoman.article.Statement;
import dragoman.reference.Sounds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The people of no table whom articles spell in several ways: two spellings are one person's when
 * the consonants of both names (of two words or more), country and role agree. A name that articles
 * give to people of two countries is left alone.
 *
 * <p>It is found anew for each commit, so that an article that goes leaves nothing behind.
 */
final class Namesakes {

  /** Fewer consonants tell nobody. */
  private static final int LEAST = 5;

  private final Map<String, Newcomer> firsts = new HashMap<>();
  private final Map<String, List<String>> spellings = new HashMap<>();

  /** Of the terms of {@link Fields#NEWCOMER}. */
  Namesakes(List<String> terms) {
    Map<String, Set<String>> countries = new HashMap<>();
    Map<String, List<Newcomer>> alike = new TreeMap<>();
    for (String term : terms) {
      String[] parts = term.split(String.valueOf(Fields.SEPARATOR), -1);
      Newcomer newcomer = new Newcomer(parts[2], parts[3], parts[0], parts[1]);
      countries.computeIfAbsent(newcomer.id(), id -> new TreeSet<>()).add(parts[0]);
      String key = Sounds.of(newcomer.id().replace('-', ' ')) + parts[0] + parts[1];
      alike.computeIfAbsent(key, k -> new ArrayList<>()).add(newcomer);
    }
    for (List<Newcomer> same : alike.values()) {
      List<Newcomer> sure =
          same.stream()
              .filter(one -> countries.getOrDefault(one.id(), Set.of()).size() == 1)
              .sorted(Comparator.comparing(Namesakes::isForeign).thenComparing(Newcomer::id))
              .toList();
      if (sure.stream().map(Newcomer::id).distinct().count() > 1) {
        join(sure);
      }
    }
  }

  private void join(List<Newcomer> same) {
    Newcomer first = first(same.get(0));
    Set<String> ids = new TreeSet<>(spellings.getOrDefault(first.id(), List.of()));
    for (Newcomer one : same) {
      ids.add(one.id());
      ids.addAll(spellings.getOrDefault(one.id(), List.of()));
    }
    for (String id : ids) {
      firsts.put(id, first);
      spellings.put(id, List.copyOf(ids));
    }
  }

  private Newcomer first(Newcomer one) {
    return firsts.getOrDefault(one.id(), one);
  }

  /** Whether a name is in another script than ids are. */
  private static boolean isForeign(Newcomer newcomer) {
    return newcomer
        .name()
        .codePoints()
        .filter(Character::isLetter)
        .anyMatch(c -> Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN);
  }

  /** A newcomer as a term; empty when too little is known of them to be found again. */
  static Optional<String> term(Newcomer newcomer) {
    boolean told = newcomer.country() != null && !newcomer.role().isEmpty();
    String sounds = Sounds.of(newcomer.id().replace('-', ' '));
    return told && sounds.length() >= LEAST && sounds.strip().indexOf(' ') > 0
        ? Optional.of(
            String.join(
                String.valueOf(Fields.SEPARATOR),
                newcomer.country(),
                newcomer.role(),
                newcomer.id(),
                newcomer.name()))
        : Optional.empty();
  }

  /** The id that stands for all spellings of the person; the id itself when there is one. */
  String id(String id) {
    @Nullable Newcomer first = firsts.get(id);
    return first == null ? id : first.id();
  }

  /** All ids of the people with the ids, theirs first. */
  List<String> all(Collection<String> ids) {
    Set<String> all = new java.util.LinkedHashSet<>(ids);
    ids.forEach(id -> all.addAll(spellings.getOrDefault(id, List.of())));
    return List.copyOf(all);
  }

  /** Each id once, sorted, those of one person as one. */
  List<String> ids(List<String> ids) {
    return firsts.isEmpty() ? ids : ids.stream().map(this::id).distinct().sorted().toList();
  }

  /** The names of each id, those of one person together, former ids among them. */
  Map<String, Set<String>> names(Map<String, Set<String>> names) {
    Map<String, Set<String>> joined = new TreeMap<>();
    names.forEach(
        (id, called) -> {
          Set<String> all = joined.computeIfAbsent(id(id), i -> new TreeSet<>());
          all.addAll(called);
          if (!id(id).equals(id)) {
            all.add(id);
          }
        });
    return joined;
  }

  /** Counts by id, those of one person added up. */
  Map<String, Integer> counts(Map<String, Integer> counts) {
    Map<String, Integer> joined = new HashMap<>();
    counts.forEach((id, count) -> joined.merge(id(id), count, Integer::sum));
    return joined;
  }

  /** The article with its people under one id each. */
  Article joined(Article article) {
    Set<String> here = new HashSet<>();
    article.newcomers().forEach(newcomer -> here.add(newcomer.id()));
    here.retainAll(firsts.keySet());
    return here.isEmpty() ? article : article.with(this::joined, this::joined);
  }

  private Mention joined(Mention mention) {
    return new Mention(mention.span(), mention.language(), mention.kind(), id(mention.id()));
  }

  private Statement joined(Statement statement) {
    Attribution attribution = statement.attribution();
    @Nullable String addressee = attribution.addressee();
    return statement.with(
        new Attribution(
            joined(attribution.speaker()),
            attribution.asWritten(),
            attribution.channel(),
            attribution.relays(),
            addressee == null ? null : id(addressee),
            attribution.confidence(),
            attribution.rule()));
  }

  private Speaker joined(Speaker speaker) {
    @Nullable Newcomer first = firsts.get(speaker.id());
    return first != null && speaker instanceof Speaker.Person person
        ? new Speaker.Person(first.id(), first.name(), first.country(), person.office())
        : speaker;
  }
}
