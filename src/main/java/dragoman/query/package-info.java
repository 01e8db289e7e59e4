/**
 * The one query grammar: its values, parser and printer, and the resolution of names to ids.
 *
 * <pre>
 * query     = [ any ]                                  blank: everything
 * any       = all { "OR" all }
 * all       = condition { [ "AND" ] condition }        side by side: all of them
 * condition = [ "-" | "NOT" ] ( "(" any ")" | field | phrase | word )
 * field     = name ":" value { "," value }             several values: any of them
 * value     = characters | phrase
 * phrase    = '"' characters '"'                       also “…”, „…”, «…»
 * </pre>
 *
 * <p>The same field twice side by side is any of its values. A backslash takes the sign behind it
 * literally. {@code src/doc/query.md} is the page for users.
 */
@NullMarked
package dragoman.query;

import org.jspecify.annotations.NullMarked;
