package dragoman.command;

import java.nio.file.Path;
import java.util.Locale;

/** How a note is written. */
enum NoteFormat {
  /** Markdown, as the template makes it. */
  MD("md"),
  /** One page that needs nothing else. */
  HTML("html"),
  /** The data contract: everything that was collected, without a template. */
  JSON("json"),
  /** Plain text for mail. */
  TEXT("txt");

  private final String extension;

  NoteFormat(String extension) {
    this.extension = extension;
  }

  /** The extension of its files, without a dot. */
  String extension() {
    return extension;
  }

  /** What a file's name asks for; Markdown unless it is another one's. */
  static NoteFormat of(Path file) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    for (NoteFormat format : values()) {
      if (name.toLowerCase(Locale.ROOT).endsWith("." + format.extension)) {
        return format;
      }
    }
    return MD;
  }
}
