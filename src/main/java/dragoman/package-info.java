/** The entry: what {@code java -jar} runs, and the wiring of everything by constructors. */
@NullMarked
package dragoman;

import org.jspecify.annotations.NullMarked;
