/** What the program keeps for a user between runs: one private folder a user, one file a kind. */
@NullMarked
package dragoman.state;

import org.jspecify.annotations.NullMarked;
