package dragoman.console;

import dragoman.briefing.Briefing;
import dragoman.index.Facet;
import dragoman.index.Page;
import dragoman.query.Query;
import java.util.Map;

/** Work that an update asks for; what comes of it returns as a {@link Message}. */
public sealed interface Effect {

  /** Work of which a newer request of the same kind takes the place. */
  sealed interface Request extends Effect {

    /** Its kind. */
    Slot slot();

    /** Its number. */
    long ticket();
  }

  /** How many articles and statements there are in all. */
  record LoadTotals(long ticket) implements Request {
    @Override
    public Slot slot() {
      return Slot.TOTALS;
    }
  }

  /** A page of articles. */
  record LoadArticles(Query query, Page page, Reason reason, long ticket) implements Request {
    @Override
    public Slot slot() {
      return Slot.ARTICLES;
    }
  }

  /** A page of statements. */
  record LoadStatements(Query query, Page page, Reason reason, long ticket) implements Request {
    @Override
    public Slot slot() {
      return Slot.STATEMENTS;
    }
  }

  /** Why a page is asked for. */
  enum Reason {
    /** The filter is another: the cursor goes to the first row. */
    FILTERED,
    /** The cursor came near rows that are not held. */
    SCROLLED,
    /** The corpus changed: the cursor stays where it is. */
    REFRESHED
  }

  /** The values of some facets, each under its own query. */
  record LoadFacets(Map<Facet, Query> queries, long ticket) implements Request {
    /** Makes the map its own. */
    public LoadFacets {
      queries = Map.copyOf(queries);
    }

    @Override
    public Slot slot() {
      return Slot.FACETS;
    }
  }

  /** All values of one facet, for a picker. */
  record LoadChoices(Facet facet, Query query, long ticket) implements Request {
    @Override
    public Slot slot() {
      return Slot.CHOICES;
    }
  }

  /**
   * A whole article.
   *
   * @param slot whose pane it is for
   * @param id the article's
   * @param statement id of the statement to begin with; empty for the first one under the filter
   * @param ticket the request's number
   */
  record OpenArticle(Slot slot, String id, String statement, long ticket) implements Request {}

  /** What a search means, typed so far or to the end. */
  record ParseQuery(String text, long ticket) implements Request {
    @Override
    public Slot slot() {
      return Slot.SEARCH;
    }
  }

  /** The briefing that was being made. */
  record LoadDraft(long ticket) implements Request {
    @Override
    public Slot slot() {
      return Slot.DRAFT;
    }
  }

  /** Keeps the briefing as it is now, so that nothing is lost. */
  record StoreDraft(Briefing briefing) implements Effect {}

  /** Writes the briefing as a note. */
  record SaveBriefing(Briefing briefing, long ticket) implements Effect {}

  /** Ends the console when what was asked to be kept is kept. */
  record Quit() implements Effect {}
}
