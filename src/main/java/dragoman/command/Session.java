package dragoman.command;

import dragoman.desk.Desk;
import dragoman.query.Query;
import dragoman.settings.Settings;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What stays open between the command lines of one sitting, for {@link Program#run(Session,
 * Streams, java.util.List)}.
 *
 * <p>A listing for people is written as lines, since no one has asked for a table.
 *
 * @param settings those that the desk was opened under; a line can't change them
 * @param desk open, and brought up to date by whoever opened it, who closes it too
 * @param filter narrows every query of a line
 * @param listed is told what each listing for people shows
 * @param commands what can be done besides the program's own listings and exports, by name; one of
 *     the same name takes the place of the program's
 * @param stopped whether long work should stop
 */
public record Session(
    Settings settings,
    Desk desk,
    Query filter,
    Consumer<Listed> listed,
    Map<String, Function<Invocation, Object>> commands,
    BooleanSupplier stopped) {}
