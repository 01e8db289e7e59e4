package dragoman.briefing.note;

import dragoman.briefing.Briefing;
import java.util.function.Function;

/**
 * How a note that is there is written, so that what is new to it, or follows from what is in it,
 * can be taken from notes of the same form.
 *
 * @param entries the statements of a briefing, each as an entry, as Markdown
 * @param whole the whole note of a briefing, by the note's own template; empty when that is not
 *     there any more
 */
public record NoteForm(Function<Briefing, String> entries, Function<Briefing, String> whole) {}
