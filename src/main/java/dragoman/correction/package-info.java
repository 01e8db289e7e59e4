/** What a person at the desk has corrected: kept in a plain file, applied at every index. */
@NullMarked
package dragoman.correction;

import org.jspecify.annotations.NullMarked;
