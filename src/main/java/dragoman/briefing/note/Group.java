package dragoman.briefing.note;

import dragoman.briefing.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Key statements under one heading.
 *
 * @param title a string or {@link Piece.Words}
 * @param about what is known of a speaker; null for others
 * @param items statements, each with the remarks behind it
 */
record Group(Object title, @Nullable String about, List<Item> items) {}
