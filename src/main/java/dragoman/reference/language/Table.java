package dragoman.reference.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Tab-separated rows of a resource under {@code dragoman/reference/languages}. */
final class Table {

  private static final String FOLDER = "/dragoman/reference/languages/";

  private Table() {}

  /** Its rows without comments and empty lines. */
  static List<String[]> read(String path) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = Table.class.getResourceAsStream(FOLDER + path)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + FOLDER + path);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          rows.add(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("could not read the resource " + FOLDER + path, e);
    }
    return rows;
  }
}
