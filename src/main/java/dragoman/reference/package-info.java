/**
 * What is known beforehand: people, institutions, countries, outlets, topics and languages, from
 * data files; names matched across scripts.
 */
@NullMarked
package dragoman.reference;

import org.jspecify.annotations.NullMarked;
