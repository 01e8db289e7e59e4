package dragoman.briefing.note;

import dragoman.article.CitedStatement;
import dragoman.article.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who the speakers of a note are, as far as it is known, and what their articles call them. */
final class Background {

  private final Names names;
  private final Labels labels;

  Background(Names names, Labels labels) {
    this.names = names;
    this.labels = labels;
  }

  /** The fields of each speaker who has a name, in the order of first appearance. */
  List<Map<String, @Nullable Object>> people(List<CitedStatement> statements) {
    Map<String, List<CitedStatement>> speakers = new LinkedHashMap<>();
    for (CitedStatement said : statements) {
      Speaker speaker = said.statement().attribution().speaker();
      if (!(speaker instanceof Speaker.Unnamed)) {
        speakers.computeIfAbsent(speaker.id(), id -> new ArrayList<>()).add(said);
      }
    }
    List<Map<String, @Nullable Object>> people = new ArrayList<>();
    for (List<CitedStatement> said : speakers.values()) {
      Map<String, @Nullable Object> fields = new LinkedHashMap<>();
      fields.put("speaker", names.speaker(said.get(0).statement()));
      fields.put("about", names.about(said.get(0).statement().attribution().speaker()));
      fields.put("statements", labels.get("count.statements", said.size()));
      fields.put("asWritten", asWritten(said));
      people.add(fields);
    }
    return people;
  }

  private static List<Object> asWritten(List<CitedStatement> said) {
    Set<Object> written = new LinkedHashSet<>();
    for (CitedStatement it : said) {
      @Nullable String words = it.statement().attribution().asWritten();
      if (words != null && words.codePointCount(0, words.length()) > 3) {
        written.add(new Piece.Words(words, it.statement().language()));
      }
    }
    return List.copyOf(written);
  }
}
