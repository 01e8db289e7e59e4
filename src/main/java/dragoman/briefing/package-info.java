/** Briefings, their Markdown and the folder they are kept in. */
@NullMarked
package dragoman.briefing;

import org.jspecify.annotations.NullMarked;
