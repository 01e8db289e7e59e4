package dragoman.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The user's own editor, on a file that is gone afterwards. */
final class OutsideEditor {

  private OutsideEditor() {}

  /**
   * What the editor makes of a text; the text itself when nothing came of it.
   *
   * @param command the editor and its options, parted by spaces, as in {@code EDITOR}
   * @throws IOException when it can't be run
   */
  static String edit(String command, String text) throws IOException, InterruptedException {
    Path file =
        Files.createTempFile(
            "dragoman-",
            ".md",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Files.writeString(file, text + "\n");
      List<String> words = new ArrayList<>(Arrays.asList(command.strip().split("\\s+")));
      words.add(file.toString());
      int code = new ProcessBuilder(words).inheritIO().start().waitFor();
      return code == 0 ? Files.readString(file).strip() : text;
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
