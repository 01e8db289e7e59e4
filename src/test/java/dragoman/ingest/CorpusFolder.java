package dragoman.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A corpus that a test fills file by file; the desk is in Bucharest. */
record CorpusFolder(Path folder) {
  static final ZoneId ZONE = ZoneId.of("Europe/Bucharest");

  CorpusFolder put(String path, String text) throws IOException {
    return put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  CorpusFolder put(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return this;
  }

  Corpus corpus() {
    return new Corpus(folder, ZONE);
  }

  Listing list() throws IOException {
    return corpus().files();
  }

  List<String> paths() throws IOException {
    return list().files().stream().map(CorpusFile::path).toList();
  }

  /** Everything in it, read. */
  Reading read() throws IOException {
    Listing listing = list();
    Reading all = new Reading(new ArrayList<>(), listing.problems());
    for (CorpusFile file : listing.files()) {
      Reading one = corpus().read(file);
      all = new Reading(join(all.drafts(), one.drafts()), join(all.problems(), one.problems()));
    }
    return all;
  }

  /** The rows of the report on everything in it. */
  List<String> rows() throws IOException {
    return read().problems().stream().map(Problem::row).toList();
  }

  private static <T> List<T> join(List<T> a, List<T> b) {
    List<T> both = new ArrayList<>(a);
    both.addAll(b);
    return both;
  }
}
