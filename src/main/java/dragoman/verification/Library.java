package dragoman.verification;

import dragoman.article.Article;
import dragoman.article.CitedStatement;
import dragoman.index.ArticleIndex;
import dragoman.index.ArticleRow;
import dragoman.index.Page;
import dragoman.query.Query;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The articles as they are read for one note, each prepared once. */
final class Library {

  /** So many articles with the same words are looked at. */
  private static final int CANDIDATES = 40;

  /** So many articles with similar words are compared. */
  private static final int ALIKE = 12;

  private final ArticleIndex index;
  private final Map<String, Optional<Shelved>> shelf = new HashMap<>();

  Library(ArticleIndex index) {
    this.index = index;
  }

  /**
   * An article ready to be looked through.
   *
   * @param article the article
   * @param text its text made comparable
   * @param wording its words
   * @param statements its statements by place
   */
  record Shelved(Article article, Plain text, Wording wording, List<CitedStatement> statements) {}

  /** The article with that id; empty when the corpus has none (any more). */
  Optional<Shelved> article(String id) {
    return shelf.computeIfAbsent(id, unread -> index.article(unread).map(this::prepared));
  }

  private Shelved prepared(Article article) {
    Plain text = Plain.of(article.text(), EnumSet.of(Forgiven.WHITE_SPACE, Forgiven.QUOTE_MARKS));
    return new Shelved(article, text, new Wording(article.text()), index.statements(article.id()));
  }

  /** Articles that have the words in this order, newest first. */
  List<Shelved> having(String words) {
    return index.articles(new Query.Phrase(words), new Page(0, CANDIDATES)).rows().stream()
        .map(ArticleRow::source)
        .flatMap(source -> article(source.id()).stream())
        .toList();
  }

  /** Articles that have most of the words in any order, the most alike first. */
  List<Shelved> alike(String words) {
    List<Shelved> alike = new ArrayList<>();
    index.alike(words, ALIKE).forEach(id -> article(id).ifPresent(alike::add));
    return alike;
  }
}
