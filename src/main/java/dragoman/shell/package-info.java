/**
 * The line mode: the process's commands, and those that need a current filter, a current numbered
 * list and a current briefing, line by line.
 *
 * <p>{@link dragoman.shell.Shell} runs a person's lines at a terminal given as streams, or a
 * script; {@link dragoman.shell.Interpreter} runs one command on a state and gives the next one,
 * for any surface that has a line to run.
 */
@NullMarked
package dragoman.shell;

import org.jspecify.annotations.NullMarked;
