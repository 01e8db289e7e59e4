package dragoman.console;

import dragoman.article.Mention;
import dragoman.article.Span;
import dragoman.query.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places in an article that one can jump to: names, and what the search found. */
final class Jumps {

  /** How much of a huge article is looked through for the words of the search. */
  private static final int SEARCHED = 1_000_000;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");

  private Jumps() {}

  /** The Reader's cursor at the next name or the one before; empty when there is none. */
  static Optional<Reader> name(Reader reader, int by, Size size) {
    TreeSet<Integer> places = new TreeSet<>();
    for (Mention mention : reader.article().mentions()) {
      if (isSomebody(mention)) {
        places.add(mention.span().start());
      }
    }
    return jumped(reader, places, by, size);
  }

  /**
   * Who is named in the article: the names in the reader's language, with how they are written
   * there behind them; the cursor on the first one from the Reader's row on.
   */
  static Dialog.Menu names(AppState state, Reader reader, Texts texts) {
    Map<String, Set<String>> written = new LinkedHashMap<>();
    String text = reader.article().text();
    ReaderLayout.Piece piece = reader.layout().piece(reader.row(), reader.side());
    int from = piece == null ? 0 : piece.span().start();
    int first = -1;
    for (Mention mention : reader.article().mentions()) {
      if (isSomebody(mention)) {
        String words = mention.span().of(text).replaceAll("\\s+", " ");
        boolean known = written.containsKey(mention.id());
        written.computeIfAbsent(mention.id(), it -> new LinkedHashSet<>()).add(words);
        if (first < 0 && mention.span().start() >= from) {
          first = known ? List.copyOf(written.keySet()).indexOf(mention.id()) : written.size() - 1;
        }
      }
    }
    List<Option> options = new ArrayList<>();
    written.forEach(
        (id, words) ->
            options.add(new Option(id, state.names().of(id), texts.facts(List.copyOf(words)))));
    int height = Areas.menuHeight(state.size(), options.size());
    return Dialog.Menu.of(Dialog.Of.NAMES, options).at(Math.max(0, first), height);
  }

  /** Whether anybody is named in the article. */
  static boolean hasNames(Reader reader) {
    return reader.article().mentions().stream().anyMatch(Jumps::isSomebody);
  }

  private static boolean isSomebody(Mention mention) {
    return mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.INSTITUTION;
  }

  /** The Reader's cursor at the next hit of a search or the one before; empty when none. */
  static Optional<Reader> hit(Reader reader, Query search, int by, Size size) {
    List<Query.Word> words = new ArrayList<>();
    collect(search, words);
    TreeSet<Integer> places = new TreeSet<>();
    for (Mention mention : reader.article().mentions()) {
      if (words.stream().anyMatch(word -> word.ids().contains(mention.id()))) {
        places.add(mention.span().start());
      }
    }
    List<String> beginnings =
        words.stream().map(it -> Choice.fold(it.word().replace("*", ""))).toList();
    String text = reader.article().text();
    Matcher found = WORD.matcher(text).region(0, Math.min(text.length(), SEARCHED));
    while (!beginnings.isEmpty() && found.find()) {
      String word = Choice.fold(found.group());
      if (beginnings.stream().anyMatch(it -> !it.isEmpty() && word.startsWith(it))) {
        places.add(found.start());
      }
    }
    return jumped(reader, places, by, size);
  }

  /** The words that are looked for; those that must not be there are left out. */
  private static void collect(Query query, List<Query.Word> words) {
    if (query instanceof Query.Word word) {
      words.add(word);
    } else if (query instanceof Query.Phrase phrase) {
      for (String word : phrase.words().toLowerCase(Locale.ROOT).split("\\s+")) {
        words.add(new Query.Word(word));
      }
    } else if (query instanceof Query.And and) {
      and.of().forEach(it -> collect(it, words));
    } else if (query instanceof Query.Or or) {
      or.of().forEach(it -> collect(it, words));
    }
  }

  /** By rows: of several places in one row the first counts. */
  private static Optional<Reader> jumped(
      Reader reader, TreeSet<Integer> places, int by, Size size) {
    ReaderLayout layout = reader.layout();
    ReaderLayout.At best = null;
    for (int place : places) {
      ReaderLayout.At at = layout.find(new Span(place, place + 1));
      if (at.row() < 0) {
        continue;
      }
      int order = order(at.row(), at.side(), layout) - order(reader.row(), reader.side(), layout);
      boolean ahead = by > 0 ? order > 0 : order < 0;
      boolean nearer =
          best == null
              || by > 0
                  == order(at.row(), at.side(), layout) < order(best.row(), best.side(), layout);
      if (ahead && nearer) {
        best = at;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    Reader moved = best.side() == reader.side() ? reader : reader.onSide(best.side(), size);
    return Optional.of(moved.atRow(best.row(), size));
  }

  /** Where a place stands among all: side by side, one edition is read before the next. */
  private static int order(int row, int side, ReaderLayout layout) {
    return side * layout.rows().size() + row;
  }

  /** The person or institution that the cursor is on: who says it, else who is named in the row. */
  static Optional<String> somebody(Reader reader) {
    ReaderLayout.Piece piece = reader.layout().piece(reader.row(), reader.side());
    return reader
        .current()
        .map(it -> it.statement().attribution().speaker().id())
        .or(
            () ->
                piece == null
                    ? Optional.empty()
                    : reader.article().mentions().stream()
                        .filter(it -> isSomebody(it) && it.span().overlaps(piece.span()))
                        .map(Mention::id)
                        .findFirst());
  }
}
