/**
 * The full-screen console: state, message, update, view.
 *
 * <p>{@link dragoman.console.Update} turns a {@link dragoman.console.Message} and an {@link
 * dragoman.console.AppState} into the next state and a list of {@link dragoman.console.Effect}s;
 * {@link dragoman.console.Worker} runs these on the desk, and what comes of them returns as
 * messages. {@link dragoman.console.ScreenView} draws from the state alone. {@link
 * dragoman.console.ConsoleLoop} ties them to a terminal.
 */
@NullMarked
package dragoman.console;

import org.jspecify.annotations.NullMarked;
