package dragoman.ingest;

import com.fasterxml.jackson.core.JsonParser;
import dragoman.article.Draft;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A folder of articles: raw text, Markdown, JSON and NDJSON, in any depth of folders. It is read,
 * never written.
 *
 * <p>Left out in silence are hidden files and folders (a leading dot), editors' copies (a final
 * {@code ~}) and the desk's own tables at the top ({@code people.tsv}, {@code corrections.tsv},
 * {@code topics.tsv}). Everything else becomes an article or a {@link Problem}.
 */
public final class Corpus {
  private static final int MAX_BYTES = Fields.MAX_ARTICLE;

  private final Path folder;
  private final Dates dates;

  /**
   * The articles in a folder.
   *
   * @param folder where they lie; may itself be a link
   * @param zone where the desk is, for dates of publication
   */
  public Corpus(Path folder, ZoneId zone) {
    this.folder = folder;
    this.dates = new Dates(zone);
  }

  /**
   * Walks the folder once, opening no file.
   *
   * @throws IOException when the folder itself cannot be listed, with a message for the user; an
   *     empty listing would look as if every article had been removed
   */
  public Listing files() throws IOException {
    try {
      Path real = folder.toRealPath();
      if (!Files.isDirectory(real)) {
        throw new NotDirectoryException(folder.toString());
      }
      return Walk.of(real);
    } catch (NoSuchFileException e) {
      throw unlisted("no such folder; create it, or name another corpus folder", e);
    } catch (NotDirectoryException e) {
      throw unlisted("not a folder; name the folder of the articles", e);
    } catch (AccessDeniedException e) {
      throw unlisted("no permission to list it; give this user the right to read it", e);
    }
  }

  private IOException unlisted(String what, IOException cause) {
    return new IOException(folder + ": " + what, cause);
  }

  /** Reads a file whole; for one that may hold many articles, see the other form. */
  public Reading read(CorpusFile file) {
    List<Draft> drafts = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    read(file, drafts::add, problems::add);
    return new Reading(drafts, problems);
  }

  /**
   * Reads a file article by article, at most one of them in memory.
   *
   * @param drafts gets each article
   * @param problems gets each problem; there is at least one draft or problem
   */
  public void read(CorpusFile file, Consumer<Draft> drafts, Consumer<Problem> problems) {
    Sink sink = new Sink(file.path(), drafts, problems);
    try {
      Path path = Walk.path(folder, file.path());
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)
          && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
        throw new Unreadable(null, "no longer a regular file; it was not read", "remove it");
      }
      try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
        Format format = Format.of(file.path());
        if (format == Format.NDJSON) {
          lines(in, sink);
        } else if (format == Format.JSON) {
          document(in, file, sink);
        } else {
          text(in, file, drafts, problems, sink);
        }
      }
    } catch (Unreadable e) {
      sink.error(e);
    } catch (NoSuchFileException e) {
      sink.error(null, "gone since the folder was listed", "nothing, if it was removed");
    } catch (AccessDeniedException e) {
      sink.error(null, "no permission to read it", "give this user the right to read it");
    } catch (IOException e) {
      sink.error(
          null, "reading failed (" + e.getMessage() + ")", "look after the disk, then try again");
    }
    sink.close();
  }

  private void text(
      InputStream in,
      CorpusFile file,
      Consumer<Draft> drafts,
      Consumer<Problem> problems,
      Sink sink)
      throws IOException, Unreadable {
    String whole = decoded(bytes(in, file.size()), sink);
    if (whole.startsWith("{") && Format.extension(file.path()).isEmpty()) {
      try (JsonParser parser = Fields.JSON.createParser(whole)) {
        new Records(sink, dates).document(parser);
      }
      return;
    }
    FrontMatter front = FrontMatter.of(whole, dates, sink);
    Metadata metadata = front == null ? Metadata.NONE : front.metadata();
    int start = front == null ? 0 : front.end();
    String text = whole.substring(start);
    if (Texts.blank(text)) {
      throw new Unreadable(
          null,
          whole.isEmpty()
              ? "empty"
              : start == 0 ? "only white space" : "nothing behind the front matter",
          "put the article's text in it, or remove it");
    }
    if (file.side() != null) {
      metadata = metadata.orElse(side(file, drafts, problems));
    }
    sink.draft(
        new Draft(
            file.path(),
            file.path(),
            text,
            whole.codePointCount(0, start),
            metadata.headline(),
            metadata.outlet(),
            metadata.published(),
            metadata.byline(),
            metadata.url(),
            metadata.language(),
            metadata.extra(),
            Texts.hash(text)));
  }

  private Metadata side(CorpusFile file, Consumer<Draft> drafts, Consumer<Problem> problems) {
    Sink sink = new Sink(Format.sideOf(file.path()), drafts, problems);
    try (InputStream in =
        Files.newInputStream(Walk.path(folder, sink.file()), LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(FrontMatter.MAX_LENGTH + 1);
      if (bytes.length > FrontMatter.MAX_LENGTH) {
        sink.note(null, "too large for one article's metadata; it was not read", "shorten it");
        return Metadata.NONE;
      }
      return FrontMatter.metadata(decoded(bytes, sink), 0, dates, sink);
    } catch (Unreadable e) {
      sink.note(e.line(), e.getMessage() + "; the article was read without it", e.remedy());
    } catch (IOException e) {
      sink.note(
          null, "cannot be read; the article was read without it", "give this user the right");
    }
    return Metadata.NONE;
  }

  private void document(InputStream in, CorpusFile file, Sink sink) throws IOException, Unreadable {
    try (JsonParser parser =
        file.size() > MAX_BYTES
            ? Fields.JSON.createParser(in)
            : Fields.JSON.createParser(decoded(bytes(in, file.size()), sink))) {
      new Records(sink, dates).document(parser);
    }
  }

  private void lines(InputStream raw, Sink sink) throws IOException, Unreadable {
    BufferedInputStream in = new BufferedInputStream(raw);
    in.mark(2);
    boolean utf16 = Decoded.utf16(in.readNBytes(2)) != null;
    in.reset();
    Lines lines =
        new Lines(
            utf16
                ? new ByteArrayInputStream(
                    Decoded.of(bytes(in, 0)).text().getBytes(StandardCharsets.UTF_8))
                : in,
            MAX_BYTES);
    Records records = new Records(sink, dates);
    boolean told = false;
    while (lines.advance()) {
      int number = lines.number();
      if (lines.tooLong()) {
        sink.error(Fields.tooLarge(number));
        continue;
      }
      try {
        Decoded decoded = Decoded.of(lines.bytes());
        if (decoded.codePage() != null && !told) {
          told = true;
          note(decoded.codePage(), sink);
        }
        records.line(decoded.text(), number);
      } catch (Unreadable e) {
        sink.error(number, String.valueOf(e.getMessage()), e.remedy());
      }
    }
  }

  private static byte[] bytes(InputStream in, long size) throws IOException, Unreadable {
    byte[] bytes = size > MAX_BYTES ? new byte[0] : in.readNBytes(MAX_BYTES + 1);
    if (size > MAX_BYTES || bytes.length > MAX_BYTES) {
      throw new Unreadable(
          null,
          String.format(Locale.ROOT, "larger than %,d MB; it was not read", MAX_BYTES / 1_000_000),
          "split it into its articles");
    }
    return bytes;
  }

  private static String decoded(byte[] bytes, Sink sink) throws Unreadable {
    Decoded decoded = Decoded.of(bytes);
    if (decoded.codePage() != null) {
      note(decoded.codePage(), sink);
    }
    return decoded.text();
  }

  private static void note(String codePage, Sink sink) {
    sink.note(
        null,
        "not UTF-8; read as " + codePage + ", which its letters fit",
        "save it as UTF-8 to be sure");
  }
}
