package dragoman.correction;

import dragoman.correction.Correction.Part;
import dragoman.file.HeldFile;
import dragoman.file.WriteException;
import dragoman.reference.BadRow;
import dragoman.reference.Reference;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The desk's file of corrections, one row each, tab-separated and in UTF-8. Removing a row undoes
 * it. A row that is wrong is reported and left as it is.
 *
 * <p>Safe for use by several threads and processes: rows are added under a lock, and the file is
 * always whole.
 */
public final class CorrectionFile {

  private static final String HEADER = "statement\twords\tpart\tvalue\tname\tby\tat";
  private static final int COLUMNS = 7;
  private static final int MAX_BYTES = 64 << 20;
  private static final String PREAMBLE =
      "# What people at the desk have corrected; it is applied whenever articles are read.\n"
          + "# Remove a row to undo it. part and value: speaker ID, statement none, date DAY,"
          + " channel ID.\n"
          + HEADER
          + "\n";
  private static final String MEND = "correct the row or remove it; until then it is left out";

  private final Path file;
  private final Reference reference;

  /**
   * A file of corrections, which need not be there yet.
   *
   * @param reference knows the speakers
   */
  public CorrectionFile(Path file, Reference reference) {
    this.file = file;
    this.reference = reference;
  }

  /** What it says now; nothing when there is no file. */
  public Corrections read() {
    Map<Integer, Correction> rows = new LinkedHashMap<>();
    List<BadRow> problems = new ArrayList<>();
    try {
      parse(text(), rows, problems);
    } catch (IOException e) {
      problems.add(row(1, String.valueOf(e.getMessage()), "mend the file or remove it"));
    }
    return new Corrections(file.toString(), rows, problems, reference);
  }

  /**
   * Adds rows, all or none. What the file holds already stays as it is, wrong rows too.
   *
   * @throws IOException when it can't be written, with a message for the user
   */
  public void add(List<Correction> corrections) throws IOException {
    Path lock = file.resolveSibling("." + file.getFileName() + ".lock");
    try (HeldFile held = HeldFile.hold(file, lock)) {
      StringBuilder all = new StringBuilder(kept());
      if (all.length() == 0) {
        all.append(PREAMBLE);
      } else if (all.charAt(all.length() - 1) != '\n') {
        all.append('\n');
      }
      corrections.forEach(correction -> all.append(line(correction)).append('\n'));
      held.write(all.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** What is in the file before a row is added. */
  private String kept() throws IOException {
    String text;
    try {
      text = text();
    } catch (IOException e) {
      throw new WriteException(file, e.getMessage() + "; mend it first");
    }
    boolean headed = text.lines().anyMatch(line -> line.strip().equals(HEADER));
    if (!text.isEmpty() && !headed) {
      throw new WriteException(
          file, "it has no header line '" + HEADER.replace("\t", " ") + "'; mend it first");
    }
    return text;
  }

  private String text() throws IOException {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw new IOException("not a regular file; none of it is used");
      }
      if (Files.exists(file) && Files.size(file) > MAX_BYTES) {
        throw new IOException("larger than " + (MAX_BYTES >> 20) + " MB; none of it is used");
      }
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      return "";
    } catch (CharacterCodingException e) {
      throw new IOException("not UTF-8; none of it is used", e);
    }
  }

  private void parse(String text, Map<Integer, Correction> rows, List<BadRow> problems) {
    boolean headed = false;
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (!headed) {
        if (!line.strip().equals(HEADER)) {
          problems.add(
              row(
                  number,
                  "the header is not '" + HEADER.replace("\t", " ") + "'; none of it is used",
                  "put the header line back, with tabs between the columns"));
          return;
        }
        headed = true;
        continue;
      }
      try {
        rows.put(number, correction(line));
      } catch (DateTimeException e) {
        problems.add(row(number, "a day or time is not like 2025-11-20", MEND));
      } catch (IllegalArgumentException e) {
        problems.add(row(number, String.valueOf(e.getMessage()), MEND));
      }
    }
  }

  private BadRow row(int line, String cause, String remedy) {
    return new BadRow(file.toString(), line, cause, remedy);
  }

  private static Correction correction(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(
          cells.length + " cells, but there are " + COLUMNS + " columns");
    }
    String statement = unescaped(cells[0]);
    if (!statement.matches("(?s).+@[0-9]{1,9}")) {
      throw new IllegalArgumentException(
          "'" + statement + "' is no statement's id like ARTICLE@118");
    }
    String value = cells[3].strip();
    Part part = part(cells[2].strip());
    check(part, value);
    String by = unescaped(cells[5]).strip();
    if (by.isEmpty()) {
      throw new IllegalArgumentException("column 'by' is empty");
    }
    return new Correction(
        statement,
        unescaped(cells[1]),
        part,
        value,
        unescaped(cells[4]).strip(),
        by,
        OffsetDateTime.parse(cells[6].strip()));
  }

  private static Part part(String label) {
    for (Part part : Part.values()) {
      if (part.label().equals(label)) {
        return part;
      }
    }
    throw new IllegalArgumentException(
        "the part '" + label + "' is none of speaker, statement, date, channel");
  }

  private static void check(Part part, String value) {
    if (part == Part.DATE) {
      LocalDate.parse(value);
    } else if (part == Part.STATEMENT && !value.equals(Correction.NONE)) {
      throw new IllegalArgumentException(
          "the value '" + value + "' of a statement is not '" + Correction.NONE + "'");
    } else if (value.isEmpty() || value.codePoints().anyMatch(Character::isWhitespace)) {
      throw new IllegalArgumentException(
          "'" + value + "' is no id; 'dragoman who NAME' shows a speaker's");
    }
  }

  private static String line(Correction row) {
    return String.join(
        "\t",
        escaped(row.statement()),
        escaped(row.words()),
        row.part().label(),
        escaped(row.value()),
        escaped(row.name()),
        escaped(row.by()),
        row.at().toString());
  }

  /** A cell: control and format characters, which would hide or break a row, as escapes. */
  private static String escaped(String text) {
    StringBuilder cell = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int type = Character.getType(c);
      if (c == '\\') {
        cell.append("\\\\");
      } else if (Character.isISOControl(c)
          || type == Character.FORMAT
          || type == Character.LINE_SEPARATOR
          || type == Character.PARAGRAPH_SEPARATOR) {
        cell.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      } else {
        cell.append(c);
      }
    }
    return cell.toString();
  }

  private static String unescaped(String cell) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      char next = c == '\\' && i + 1 < cell.length() ? cell.charAt(i + 1) : ' ';
      if (next == '\\') {
        text.append('\\');
        i++;
      } else if (next == 'u' && i + 6 <= cell.length()) {
        text.append((char) Integer.parseInt(cell, i + 2, i + 6, 16));
        i += 5;
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
