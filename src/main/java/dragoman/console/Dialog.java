package dragoman.console;

import dragoman.briefing.note.NotePreview;
import dragoman.index.Facet;
import java.util.List;
import java.util.Optional;

/** What lies over a view and takes the keys. */
public sealed interface Dialog {

  /** The line being typed. */
  Entry entry();

  /** The keys in force. */
  Context context();

  /**
   * The search, which narrows as one types.
   *
   * @param entry the search
   * @param before the filter to go back to
   * @param fault UTF-16 offset of what the parser did not understand, {@link #NO_FAULT} for none
   */
  record Search(Entry entry, Filter before, int fault) implements Dialog {

    /** For a search without a fault. */
    static final int NO_FAULT = -1;

    @Override
    public Context context() {
      return Context.ENTRY;
    }
  }

  /**
   * The title, the bottom line or a remark.
   *
   * @param purpose what is typed
   * @param entry the words
   * @param place which entry of the briefing a remark belongs to; -1 for none
   */
  record Prompt(Purpose purpose, Entry entry, int place) implements Dialog {
    @Override
    public Context context() {
      return purpose.isLong() ? Context.TEXT : Context.ENTRY;
    }
  }

  /** What a {@link Prompt} asks for. */
  enum Purpose {
    /** The whole filter, in the words of the grammar. */
    FILTER,
    TAGS,
    /** Tags for every article of a marked range. */
    TAG_RANGE,
    CORRECT_SPEAKER,
    CORRECT_DATE,
    CORRECT_CHANNEL,
    TITLE,
    /** Asked for before a note without a title is saved. */
    TITLE_TO_SAVE,
    /** Asked for before a note is saved beside the one it was saved in. */
    TITLE_TO_SAVE_AS,
    BOTTOM_LINE,
    NEW_REMARK,
    REMARK;

    /** Whether it may have several lines. */
    boolean isLong() {
      return this == BOTTOM_LINE || this == NEW_REMARK || this == REMARK;
    }
  }

  /**
   * Values of a facet, to choose from.
   *
   * @param facet which
   * @param use what a choice is for
   * @param entry what they are narrowed by
   * @param choices all of them, the most frequent first
   * @param cursor the row under the cursor among those left
   * @param top the first row shown
   */
  record Picker(Facet facet, Use use, Entry entry, List<Choice> choices, int cursor, int top)
      implements Dialog {

    /** Makes the list its own. */
    public Picker {
      choices = List.copyOf(choices);
    }

    /** With the cursor on another row, or the nearest there is, of so many shown. */
    Picker at(int row, int height) {
      int count = left().size();
      int to = Math.max(0, Math.min(row, count - 1));
      return new Picker(facet, use, entry, choices, to, Listing.scrolled(top, to, count, height));
    }

    /** Those that answer what was typed. */
    List<Choice> left() {
      return choices.stream().filter(choice -> choice.answers(entry.text())).toList();
    }

    @Override
    public Context context() {
      return Context.PICKER;
    }
  }

  /** What is done with the value chosen in a {@link Picker}. */
  sealed interface Use {

    /** The lists are narrowed to it. */
    record Narrow() implements Use {}

    /** The speaker is set beside another one. */
    record CompareWith(String first) implements Use {}
  }

  /** What a {@link Menu} lists. */
  enum Of {
    FACETS,
    /** The parts of the filter. */
    CHIPS,
    /** Briefings in the making. */
    DRAFTS,
    /** Everything that can be gone to by its name. */
    FINDER,
    /** Who is named in the article. */
    NAMES,
    /** What can be wrong in a statement. */
    CORRECTION
  }

  /**
   * Things to choose from that are few, or found by their letters.
   *
   * @param of what they are
   * @param entry what they are narrowed by
   * @param options all of them
   * @param cursor the row under the cursor among those left
   * @param top the first row shown
   */
  record Menu(Of of, Entry entry, List<Option> options, int cursor, int top) implements Dialog {

    /** Makes the list its own. */
    public Menu {
      options = List.copyOf(options);
    }

    /** A menu just opened. */
    static Menu of(Of of, List<Option> options) {
      return new Menu(of, Entry.EMPTY, options, 0, 0);
    }

    /** With the cursor on another row, or the nearest there is, of so many shown. */
    Menu at(int row, int height) {
      int count = left().size();
      int to = Math.max(0, Math.min(row, count - 1));
      return new Menu(of, entry, options, to, Listing.scrolled(top, to, count, height));
    }

    /** Those that answer what was typed, the best answers first. */
    List<Option> left() {
      return Option.answering(options, entry.text());
    }

    /** The one under the cursor. */
    Optional<Option> current() {
      List<Option> left = left();
      return cursor < left.size() ? Optional.of(left.get(cursor)) : Optional.empty();
    }

    @Override
    public Context context() {
      return of == Of.CHIPS ? Context.CHIPS : Context.MENU;
    }
  }

  /**
   * A line of the command line.
   *
   * @param entry the line
   * @param back how many lines one has gone back in those typed before
   * @param candidates what the word before the caret may become; empty when that was not asked
   * @param chosen which of them stands in the line; -1 for none
   */
  record Command(Entry entry, int back, List<String> candidates, int chosen) implements Dialog {

    /** A line just begun. */
    static final Command EMPTY = new Command(Entry.EMPTY, 0, List.of(), -1);

    /** Makes the list its own. */
    public Command {
      candidates = List.copyOf(candidates);
    }

    /** With the next candidate in place of the word before the caret. */
    Command next() {
      int to = (chosen + 1) % candidates.size();
      String before = entry.text().substring(0, entry.caret());
      String start = before.substring(0, Completion.wordStart(before));
      String rest = entry.text().substring(entry.caret());
      String word = candidates.get(to);
      String space = candidates.size() == 1 && !word.endsWith(":") ? " " : "";
      String until = start + word + space;
      List<String> left = candidates.size() == 1 ? List.of() : candidates;
      return new Command(new Entry(until + rest, until.length()), back, left, to);
    }

    @Override
    public Context context() {
      return Context.COMMAND;
    }
  }

  /**
   * What a command printed.
   *
   * @param title the command
   * @param code its exit code
   * @param lines what it printed
   * @param top the first line shown
   */
  record Output(String title, int code, List<String> lines, int top) implements Dialog {

    /** Makes the list its own. */
    public Output {
      lines = List.copyOf(lines);
    }

    @Override
    public Entry entry() {
      return Entry.EMPTY;
    }

    @Override
    public Context context() {
      return Context.OUTPUT;
    }
  }

  /**
   * The note as its reader will see it.
   *
   * @param preview the note
   * @param top the first row shown
   */
  record Note(NotePreview preview, int top) implements Dialog {
    @Override
    public Entry entry() {
      return Entry.EMPTY;
    }

    @Override
    public Context context() {
      return Context.OUTPUT;
    }
  }

  /**
   * The keys of the view.
   *
   * @param entry what they are narrowed by
   * @param of the view's
   * @param top the first row shown
   */
  record Help(Entry entry, Context of, int top) implements Dialog {
    @Override
    public Context context() {
      return Context.HELP;
    }
  }
}
