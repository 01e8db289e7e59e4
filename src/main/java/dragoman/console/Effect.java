package dragoman.console;

import dragoman.briefing.Briefing;
import dragoman.correction.Correction;
import dragoman.index.Facet;
import dragoman.index.Page;
import dragoman.query.Query;
import dragoman.state.Marks;
import dragoman.terminal.BidiMode;
import java.util.List;
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

  /**
   * What is asked for by its kind alone: how many articles and statements there are, everything
   * that can be gone to by its name, the briefings in the making, what the user marked.
   */
  record Load(Slot slot, long ticket) implements Request {}

  /** Has the cursor's rest told: nothing is read for rows that are only passed. */
  record Rest(long ticket) implements Effect {}

  /** A page of articles. */
  record LoadArticles(Query query, Page page, Reason reason, long ticket) implements Request {
    @Override
    public Slot slot() {
      return Slot.ARTICLES;
    }
  }

  /** A page of statements, for the list of a kind. */
  record LoadStatements(Slot slot, Query query, Page page, Reason reason, long ticket)
      implements Request {}

  /** How many statements on which day, of all and of the speakers with the most. */
  record LoadTimeline(Query query, long ticket) implements Request {
    @Override
    public Slot slot() {
      return Slot.TIMELINE;
    }
  }

  /** Who has spoken about what, how often, and when last. */
  record LoadPositions(Query query, long ticket) implements Request {
    @Override
    public Slot slot() {
      return Slot.POSITIONS;
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

  /** What a whole filter means. */
  record ParseFilter(String text, long ticket) implements Request {
    @Override
    public Slot slot() {
      return Slot.FILTER;
    }
  }

  /**
   * Puts a part of a statement right, for good.
   *
   * @param article the article's id
   * @param statement the statement's id
   * @param part what is wrong
   * @param value what is right, as typed; empty where the statement is none
   */
  record Correct(String article, String statement, Correction.Part part, String value, long ticket)
      implements Request {
    @Override
    public Slot slot() {
      return Slot.CORRECTION;
    }
  }

  /** What the words before the caret of the command line may become. */
  record Complete(String before, long ticket) implements Request {
    @Override
    public Slot slot() {
      return Slot.COMPLETION;
    }
  }

  /**
   * Runs a command.
   *
   * @param line as it was typed
   * @param words what the program is given
   * @param columns how wide the pane is that shows the output
   */
  record RunCommand(String line, List<String> words, int columns, long ticket) implements Request {
    /** Makes the list its own. */
    public RunCommand {
      words = List.copyOf(words);
    }

    @Override
    public Slot slot() {
      return Slot.COMMAND;
    }
  }

  /** What is known of a person or an institution. */
  record LoadCard(String id, long ticket) implements Request {
    @Override
    public Slot slot() {
      return Slot.CARD;
    }
  }

  /** Keeps what changed in what the user marked. */
  record StoreMarks(Marks before, Marks after) implements Effect {}

  /** Puts text on the clipboard of the terminal's user. */
  record Copy(String text) implements Effect {}

  /** Sends right-to-left text in another way. */
  record SendRightToLeft(BidiMode mode) implements Effect {}

  /** Gives a text to the user's editor; what comes of it is typed into the prompt. */
  record EditOutside(String text) implements Effect {}

  /**
   * The rows of a marked range that are not all at hand.
   *
   * @param view whose rows they are
   * @param bulk what is to be done with them
   */
  record LoadRange(Query query, Page page, View view, Bulk bulk, long ticket) implements Request {
    @Override
    public Slot slot() {
      return Slot.RANGE;
    }
  }

  /** A briefing that is being made; the latest one for no name. */
  record LoadDraft(String name, long ticket) implements Request {
    @Override
    public Slot slot() {
      return Slot.DRAFT;
    }
  }

  /** Keeps the briefing as it is now, so that nothing is lost. */
  record StoreDraft(String name, Briefing briefing) implements Effect {}

  /** Checks the quotations of the briefing against the articles. */
  record Verify(Briefing briefing, long ticket) implements Request {
    @Override
    public Slot slot() {
      return Slot.CHECKS;
    }
  }

  /** Where a briefing is saved. */
  enum As {
    /** In the note that the draft's name says it was opened from; in a new one without that. */
    ITSELF,
    /** In a new note. */
    NEW
  }

  /** Writes the briefing as a note. */
  record SaveBriefing(String name, Briefing briefing, As as, long ticket) implements Effect {}

  /** The note that the briefing of a draft makes. */
  record LoadNote(String name, Briefing briefing, Noted.Use use, long ticket) implements Request {
    @Override
    public Slot slot() {
      return Slot.NOTE;
    }
  }

  /** Ends the console when what was asked to be kept is kept. */
  record Quit() implements Effect {}
}
