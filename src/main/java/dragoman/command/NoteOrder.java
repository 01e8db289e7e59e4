package dragoman.command;

import dragoman.briefing.note.Citations;
import dragoman.briefing.note.Grouping;
import org.jspecify.annotations.Nullable;

/**
 * One note that is to be exported.
 *
 * @param query what it is about, as typed
 * @param title null for the query
 * @param bottomLine Markdown; empty when there is none
 * @param output where it goes: a file, {@link #STDOUT}, or null for the briefings folder
 * @param template the template's name
 * @param language BCP 47 tag of its own words; null for the desk's
 * @param format null for what the output's name ends in
 * @param citations how it leads back to its sources
 * @param by null for what the template says
 * @param author who it says wrote it; null for who works at the desk
 * @param limit null for what the template says, 0 for all
 */
record NoteOrder(
    String query,
    @Nullable String title,
    String bottomLine,
    @Nullable String output,
    String template,
    @Nullable String language,
    @Nullable NoteFormat format,
    Citations citations,
    @Nullable Grouping by,
    @Nullable String author,
    @Nullable Integer limit) {

  /** Stands for standard output. */
  static final String STDOUT = "-";

  /** The title that it will have. */
  String called() {
    return title == null ? query : title;
  }

  /** The same without the statements whose speaker is only inferred, under the same title. */
  NoteOrder sure() {
    return new NoteOrder(
        Sure.of(query),
        title == null && !query.isBlank() ? query : title,
        bottomLine,
        output,
        template,
        language,
        format,
        citations,
        by,
        author,
        limit);
  }

  boolean toStdout() {
    return STDOUT.equals(output);
  }

  /** The same with what a plan says of one note. */
  NoteOrder with(
      String newQuery,
      @Nullable String newTitle,
      @Nullable String newBottomLine,
      @Nullable String newOutput,
      @Nullable String newTemplate,
      @Nullable String newLanguage) {
    return new NoteOrder(
        newQuery,
        newTitle,
        newBottomLine == null ? bottomLine : newBottomLine,
        newOutput,
        newTemplate == null ? template : newTemplate,
        newLanguage,
        format,
        citations,
        by,
        author,
        limit);
  }
}
