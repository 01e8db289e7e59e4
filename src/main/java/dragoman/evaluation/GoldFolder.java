package dragoman.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.article.Place;
import dragoman.evaluation.Gold.Certainty;
import dragoman.evaluation.Gold.Named;
import dragoman.evaluation.Gold.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a folder of annotations: every {@code *.json} names its text in {@code file}; the text lies
 * in the texts' folder.
 */
public final class GoldFolder {

  private final Path folder;
  private final Path texts;
  private final ObjectMapper json = new ObjectMapper();

  /** Annotations with their texts beside them. */
  public GoldFolder(Path folder) {
    this(folder, folder);
  }

  /** Annotations with their texts in another folder. */
  public GoldFolder(Path folder, Path texts) {
    this.folder = folder;
    this.texts = texts;
  }

  /**
   * All annotations by file name; at least one.
   *
   * @throws GoldException when a file cannot be read or lacks what it must have
   */
  public List<Gold> read() {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(path -> path.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new GoldException(
          folder + ": cannot be listed (" + e.getMessage() + "); name a folder");
    }
    if (files.isEmpty()) {
      throw new GoldException(folder + ": holds no annotation (*.json); name a folder that does");
    }
    return files.stream().map(this::read).toList();
  }

  private Gold read(Path path) {
    JsonNode root;
    try {
      root = json.readTree(Files.readAllBytes(path));
    } catch (JsonProcessingException e) {
      throw bad(path, "not JSON (line " + e.getLocation().getLineNr() + ")");
    } catch (IOException e) {
      throw bad(path, "cannot be read (" + e.getMessage() + ")");
    }
    if (root == null || !root.isObject()) {
      throw bad(path, "no JSON object");
    }
    String file = string(root, "file", path, "the annotation");
    String text = text(path, file);
    int points = text.codePointCount(0, text.length());
    Map<String, Place> editions = new LinkedHashMap<>();
    for (JsonNode edition : list(root, "editions", path)) {
      editions.put(
          string(edition, "lang", path, "an edition"), place(edition, path, points, "an edition"));
    }
    List<Row> rows = new ArrayList<>();
    for (JsonNode row : list(root, "statements", path)) {
      rows.add(row(row, path, points));
    }
    Set<String> countries = new LinkedHashSet<>();
    Set<String> historical = new LinkedHashSet<>();
    for (JsonNode country : list(root, "countries", path)) {
      String code = string(country, "code", path, "a country");
      (country.path("historical").asBoolean() ? historical : countries).add(code);
    }
    return new Gold(
        file,
        text,
        editions,
        rows,
        named(root, "people", path),
        root.has("organisations") ? named(root, "organisations", path) : List.of(),
        countries,
        historical);
  }

  private String text(Path gold, String file) {
    Path path = texts.resolve(file).normalize();
    if (!path.startsWith(texts.normalize()) || !Files.isRegularFile(path)) {
      throw bad(gold, "its text '" + file + "' is not in " + texts);
    }
    try {
      return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw bad(gold, "its text " + path + " cannot be read (" + e.getMessage() + ")");
    }
  }

  private static Row row(JsonNode row, Path path, int points) {
    String id = string(row, "id", path, "a statement");
    String where = "statement " + id;
    List<Place> parts = new ArrayList<>();
    for (JsonNode part : row.path("parts")) {
      if (part.isObject()) {
        parts.add(place(part, path, points, where));
        continue;
      }
      if (part.size() != 2) {
        throw bad(path, where + ": a part is no pair of offsets");
      }
      parts.add(place(part.get(0).asInt(-1), part.get(1).asInt(-1), path, points, where));
    }
    if (parts.isEmpty()) {
      parts.add(place(row, path, points, where));
    }
    List<String> speakers = new ArrayList<>();
    speakers.add(string(row, "speaker", path, where));
    row.path("speaker_alt").forEach(other -> speakers.add(other.asText()));
    return new Row(
        id,
        string(row, "lang", path, where),
        parts,
        row.path("text").asText(),
        speakers,
        row.path("cue_type").asText(),
        row.path("certainty").asText("sure").equals("sure") ? Certainty.SURE : Certainty.DOUBTFUL);
  }

  private static List<Named> named(JsonNode root, String field, Path path) {
    List<Named> all = new ArrayList<>();
    for (JsonNode node : list(root, field, path)) {
      String id = string(node, "id", path, field);
      List<String> names = new ArrayList<>();
      names.add(node.path("name_en").asText(id));
      node.path("id_alt").forEach(other -> names.add(other.asText()));
      Set<String> languages = new LinkedHashSet<>();
      JsonNode written = node.path("as_written");
      if (written.isObject()) {
        written
            .fields()
            .forEachRemaining(
                entry -> {
                  if (!entry.getValue().isEmpty()) {
                    languages.add(entry.getKey());
                  }
                  entry.getValue().forEach(name -> names.add(name.asText()));
                });
      } else {
        written.forEach(name -> names.add(name.asText()));
      }
      all.add(new Named(id, names, languages));
    }
    return all;
  }

  private static JsonNode list(JsonNode root, String field, Path path) {
    JsonNode list = root.path(field);
    if (!list.isArray()) {
      throw bad(path, "no list '" + field + "'");
    }
    return list;
  }

  private static String string(JsonNode node, String field, Path path, String where) {
    JsonNode value = node.path(field);
    if (!value.isTextual() || value.asText().isBlank()) {
      throw bad(path, where + " has no '" + field + "'");
    }
    return value.asText();
  }

  private static Place place(JsonNode node, Path path, int points, String where) {
    return place(node.path("start").asInt(-1), node.path("end").asInt(-1), path, points, where);
  }

  private static Place place(int start, int end, Path path, int points, String where) {
    if (start < 0 || end <= start || end > points) {
      throw bad(
          path,
          where
              + ": "
              + start
              + ".."
              + end
              + " is no range of its text of "
              + points
              + " code points");
    }
    return new Place(start, end);
  }

  private static GoldException bad(Path path, String what) {
    return new GoldException(path + ": " + what + "; correct the annotation or leave it out");
  }
}
