/**
 * The command line: one command, one class, in a picocli tree that is built afresh for every
 * invocation with the streams it may use.
 *
 * <p>Data goes to the output, everything else to the error stream. Exit codes: {@link
 * dragoman.command.ExitCode}.
 */
@NullMarked
package dragoman.command;

import org.jspecify.annotations.NullMarked;
