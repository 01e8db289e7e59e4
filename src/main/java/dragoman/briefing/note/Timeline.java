package dragoman.briefing.note;

import dragoman.article.CitedStatement;
import dragoman.briefing.Briefing;
import dragoman.briefing.HtmlText;
import dragoman.briefing.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The statements of a note by day, the earliest first, undated last: as fields and as a chart. */
final class Timeline {

  private static final int ROW = 20;
  private static final int WIDTH = 640;
  private static final int LABEL = 170;
  private static final int COUNT = 40;

  private final Map<LocalDate, List<CitedStatement>> days = new TreeMap<>();
  private final Labels labels;

  Timeline(Briefing briefing, Labels labels) {
    this.labels = labels;
    for (Item item : briefing.items()) {
      if (item instanceof Item.Said said) {
        LocalDate day = Groups.day(said.statement().statement());
        days.computeIfAbsent(day, it -> new ArrayList<>()).add(said.statement());
      }
    }
  }

  /** The fields of each day. */
  List<Map<String, @Nullable Object>> days(Names names, Function<CitedStatement, Piece.Mark> mark) {
    List<Map<String, @Nullable Object>> all = new ArrayList<>();
    days.forEach(
        (day, said) -> {
          Map<String, @Nullable Object> fields = new LinkedHashMap<>();
          fields.put("day", label(day));
          fields.put("count", labels.get("count.statements", said.size()));
          fields.put("speakers", speakers(said, names, mark));
          all.add(fields);
        });
    return all;
  }

  private static List<Map<String, @Nullable Object>> speakers(
      List<CitedStatement> said, Names names, Function<CitedStatement, Piece.Mark> mark) {
    Map<String, List<CitedStatement>> speakers = new LinkedHashMap<>();
    for (CitedStatement it : said) {
      String id = it.statement().attribution().speaker().identity();
      speakers.computeIfAbsent(id, key -> new ArrayList<>()).add(it);
    }
    List<Map<String, @Nullable Object>> all = new ArrayList<>();
    for (List<CitedStatement> of : speakers.values()) {
      Map<String, @Nullable Object> fields = new LinkedHashMap<>();
      fields.put("speaker", names.speaker(of.get(0).statement()));
      fields.put("marks", of.stream().map(mark).toList());
      all.add(fields);
    }
    return all;
  }

  private String label(LocalDate day) {
    return day.equals(LocalDate.MAX) ? labels.get("date.unresolved") : labels.day(day);
  }

  /** A bar for each day, as long as its number of statements; empty when there are none. */
  String svg() {
    if (days.isEmpty()) {
      return "";
    }
    int most = days.values().stream().mapToInt(List::size).max().orElse(1);
    StringBuilder svg = new StringBuilder();
    svg.append("<svg class=\"timeline\" role=\"img\" xmlns=\"http://www.w3.org/2000/svg\"");
    svg.append(" viewBox=\"0 0 ").append(WIDTH).append(' ').append(ROW * days.size()).append('"');
    svg.append(" aria-label=\"").append(HtmlText.escape(labels.get("timeline"))).append("\">\n");
    int row = 0;
    for (Map.Entry<LocalDate, List<CitedStatement>> day : days.entrySet()) {
      int count = day.getValue().size();
      int length = Math.max(2, (WIDTH - LABEL - COUNT) * count / most);
      bar(label(day.getKey()), count, length, ROW * row, svg);
      row++;
    }
    return svg.append("</svg>\n").toString();
  }

  /** From the side that the language begins a line at. */
  private void bar(String label, int count, int length, int top, StringBuilder svg) {
    boolean mirrored = labels.isRightToLeft();
    int base = mirrored ? WIDTH - LABEL : LABEL;
    int text = top + ROW * 7 / 10;
    text(mirrored ? base + 8 : base - 8, text, mirrored ? "start" : "end", label, svg);
    svg.append("<rect x=\"").append(mirrored ? base - length : base);
    svg.append("\" y=\"").append(top + 3).append("\" width=\"").append(length);
    svg.append("\" height=\"").append(ROW - 6).append("\"/>");
    int end = mirrored ? base - length - 6 : base + length + 6;
    text(end, text, mirrored ? "end" : "start", Integer.toString(count), svg);
    svg.append('\n');
  }

  /** The anchor is meant in a left-to-right line, whatever the page is. */
  private static void text(int x, int y, String anchor, String words, StringBuilder svg) {
    svg.append("<text direction=\"ltr\" x=\"").append(x).append("\" y=\"").append(y);
    svg.append("\" text-anchor=\"").append(anchor).append("\">");
    svg.append(HtmlText.escape(words)).append("</text>");
  }
}
