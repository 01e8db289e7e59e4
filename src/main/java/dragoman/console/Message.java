package dragoman.console;

import dragoman.article.Article;
import dragoman.article.CitedStatement;
import dragoman.briefing.Briefing;
import dragoman.briefing.note.NotePreview;
import dragoman.index.ArticleRow;
import dragoman.index.Facet;
import dragoman.index.Hits;
import dragoman.index.Page;
import dragoman.query.Query;
import dragoman.state.Marks;
import dragoman.terminal.Input;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happens to the console. */
public sealed interface Message {

  /** A key, the mouse, another size. */
  record Came(Input input) implements Message {}

  /** The clock shows another minute. */
  record Minute(ZonedDateTime now) implements Message {}

  /** Something is waited for long enough to say so. */
  record Waiting() implements Message {}

  /** An answer to the request of a kind with a number. */
  sealed interface Answer extends Message {

    /** The request's kind. */
    Slot slot();

    /** The request's number. */
    long ticket();
  }

  /** The cursor rests. */
  record Rested(long ticket) implements Answer {
    @Override
    public Slot slot() {
      return Slot.REST;
    }
  }

  /** How many articles and statements there are in all. */
  record Totals(int articles, int statements, long ticket) implements Answer {
    @Override
    public Slot slot() {
      return Slot.TOTALS;
    }
  }

  /** A page of articles. */
  record Articles(Hits<ArticleRow> hits, Page page, Effect.Reason reason, long ticket)
      implements Answer {
    @Override
    public Slot slot() {
      return Slot.ARTICLES;
    }
  }

  /**
   * A page of statements.
   *
   * @param slot the list's
   * @param query what was asked
   * @param undated how many are left out because nobody knows their day
   */
  record Statements(
      Slot slot,
      Query query,
      Hits<CitedStatement> hits,
      int undated,
      Page page,
      Effect.Reason reason,
      Map<String, String> names,
      long ticket)
      implements Answer {}

  /** How many statements on which day; {@code undated} have none. */
  record DayCounts(
      Query query,
      List<Timeline.Series> series,
      int undated,
      Map<String, String> names,
      long ticket)
      implements Answer {
    @Override
    public Slot slot() {
      return Slot.TIMELINE;
    }
  }

  /** Who has spoken about what. */
  record Spoken(Positions positions, Map<String, String> names, long ticket) implements Answer {
    @Override
    public Slot slot() {
      return Slot.POSITIONS;
    }
  }

  /** The values of facets. */
  record Facets(Map<Facet, List<Choice>> values, long ticket) implements Answer {
    @Override
    public Slot slot() {
      return Slot.FACETS;
    }
  }

  /** All values of one facet. */
  record Choices(Facet facet, List<Choice> choices, long ticket) implements Answer {
    @Override
    public Slot slot() {
      return Slot.CHOICES;
    }
  }

  /** A whole article with its statements as they can be cited; empty when it is gone. */
  record Opened(
      Slot slot,
      String id,
      String statement,
      Optional<Article> article,
      List<CitedStatement> statements,
      Map<String, String> names,
      long ticket)
      implements Answer {}

  /** A search that was understood. */
  record Understood(String text, Query query, long ticket) implements Answer {
    @Override
    public Slot slot() {
      return Slot.SEARCH;
    }
  }

  /** A whole filter that was understood. */
  record Filtered(Query query, Map<String, String> names, long ticket) implements Answer {
    @Override
    public Slot slot() {
      return Slot.FILTER;
    }
  }

  /** A correction is written; the corpus changes next. */
  record Corrected(String words, long ticket) implements Answer {
    @Override
    public Slot slot() {
      return Slot.CORRECTION;
    }
  }

  /** A search that was not: why, and from which UTF-16 offset on. */
  record NotUnderstood(String text, String why, int at, long ticket) implements Answer {
    @Override
    public Slot slot() {
      return Slot.SEARCH;
    }
  }

  /** What the words before the caret may become. */
  record Completed(String before, List<String> candidates, long ticket) implements Answer {
    @Override
    public Slot slot() {
      return Slot.COMPLETION;
    }
  }

  /** A line of the command line was run: its exit code, and what it printed. */
  record Ran(String line, int code, String text, long ticket) implements Answer {
    @Override
    public Slot slot() {
      return Slot.COMMAND;
    }
  }

  /** Everything that can be gone to by its name. */
  record Found(List<Option> options, long ticket) implements Answer {
    @Override
    public Slot slot() {
      return Slot.FINDER;
    }
  }

  /** What is known of a person or an institution. */
  record Known(String name, List<String> lines, long ticket) implements Answer {
    @Override
    public Slot slot() {
      return Slot.CARD;
    }
  }

  /** The briefings in the making. */
  record Drafts(List<Option> options, long ticket) implements Answer {
    @Override
    public Slot slot() {
      return Slot.DRAFTS;
    }
  }

  /** What the user marked. */
  record Marked(Marks marks, long ticket) implements Answer {
    @Override
    public Slot slot() {
      return Slot.MARKS;
    }
  }

  /** The note that a briefing makes. */
  record Written(Briefing of, NotePreview preview, Noted.Use use, long ticket) implements Answer {
    @Override
    public Slot slot() {
      return Slot.NOTE;
    }
  }

  /** The rows of a marked range, and what is to be done with them. */
  record Ranged(Bulk bulk, Bulk.Range range, long ticket) implements Answer {
    @Override
    public Slot slot() {
      return Slot.RANGE;
    }
  }

  /** What the user marked is kept: a filter by marks may find something else now. */
  record MarksStored() implements Message {}

  /** What the user's editor made of a text. */
  record Edited(String text) implements Message {}

  /** A briefing that is being made; empty when there is none of the name. */
  record Draft(String name, Optional<Briefing> briefing, Map<String, String> names, long ticket)
      implements Answer {
    @Override
    public Slot slot() {
      return Slot.DRAFT;
    }
  }

  /**
   * What came of checking a briefing.
   *
   * @param briefing the one that was checked
   * @param checks for each entry what is wrong with its quotations; empty for nothing
   */
  record Verified(Briefing briefing, List<String> checks, long ticket) implements Answer {
    /** Makes the list its own. */
    public Verified {
      checks = List.copyOf(checks);
    }

    @Override
    public Slot slot() {
      return Slot.CHECKS;
    }
  }

  /**
   * The note is written.
   *
   * @param path as the user knows it
   * @param name what its draft is kept under from now on
   */
  record Saved(String path, String name, long ticket) implements Answer {
    @Override
    public Slot slot() {
      return Slot.SAVE;
    }
  }

  /** A request could not be met: what, where, what to do. */
  record Failed(Slot slot, String why, long ticket) implements Answer {}

  /** The draft could not be kept: what, where, what to do. */
  record DraftNotStored(String why) implements Message {}

  /** Something to be said once. */
  record Notice(Status status) implements Message {}

  /** The corpus is being read: so many of so many articles; equal when done. */
  record Indexing(int done, int total) implements Message {}

  /** The index has changed. */
  record CorpusChanged() implements Message {}
}
