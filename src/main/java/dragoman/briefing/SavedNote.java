package dragoman.briefing;

import java.nio.file.Path;

/**
 * A note in the briefings folder.
 *
 * @param file where it lies
 * @param name its path below the folder, with forward slashes
 * @param head what it says of itself
 * @param match the first line that has a word looked for; empty when none was
 */
public record SavedNote(Path file, String name, NoteHead head, String match) {}
