/**
 * Notes as they leave the program: a briefing's data, the template that lays them out as Markdown,
 * and that Markdown as HTML and as plain text.
 */
@NullMarked
package dragoman.briefing.note;

import org.jspecify.annotations.NullMarked;
