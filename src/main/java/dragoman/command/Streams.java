package dragoman.command;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Set;

/**
 * What a call of the program reads and writes.
 *
 * @param in what it is given
 * @param out where data goes; throws when the reader has gone
 * @param err where everything else goes
 * @param terminals which of them are terminals
 * @param columns how wide the terminal is; 80 when unknown
 */
public record Streams(
    InputStream in, Writer out, PrintWriter err, Set<Stream> terminals, int columns) {

  /** One of the three. */
  public enum Stream {
    IN,
    OUT,
    ERR
  }

  /** Makes the set its own. */
  public Streams {
    terminals = Set.copyOf(terminals);
  }

  /** Streams without anything to read, that drop what is written. */
  public static Streams none() {
    return new Streams(
        InputStream.nullInputStream(),
        Writer.nullWriter(),
        new PrintWriter(Writer.nullWriter()),
        Set.of(),
        80);
  }

  /** Whether somebody sits before a screen and a keyboard. */
  public boolean interactive() {
    return terminals.contains(Stream.IN) && terminals.contains(Stream.OUT);
  }
}
