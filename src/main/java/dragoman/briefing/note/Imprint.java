package dragoman.briefing.note;

/**
 * Who and what made a note.
 *
 * @param author who works at the desk
 * @param generator the program
 * @param version its version
 */
public record Imprint(String author, String generator, String version) {}
