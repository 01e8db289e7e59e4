/** The console's screen over Lanterna: the only place that knows Lanterna. */
@NullMarked
package dragoman.console.lanterna;

import org.jspecify.annotations.NullMarked;
