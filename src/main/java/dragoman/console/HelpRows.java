package dragoman.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The key table in words: for the help, and for a page of the manual. */
public final class HelpRows {

  private final Keys keys;
  private final Texts texts;

  /** From the table and the words of the interface. */
  public HelpRows(Keys keys, Texts texts) {
    this.keys = keys;
    this.texts = texts;
  }

  /**
   * A row of the help.
   *
   * @param keys how the keys are printed
   * @param label what they do, in a word or two
   * @param help the same in a sentence
   * @param whyNot why it can't be done now; empty when it can
   */
  public record Row(String keys, String label, String help, String whyNot) {}

  /** The rows of a view whose words hold what was typed, with what can't be done now. */
  List<Row> rows(Dialog.Help help, AppState state) {
    String typed = help.entry().text().strip().toLowerCase(Locale.ROOT);
    AppState below = state.withDialog(null);
    List<Row> rows = new ArrayList<>();
    for (Keys.Binding binding : keys.in(help.of())) {
      String whyNot = binding.whyNot().apply(below).map(it -> texts.get(it)).orElse("");
      Row row = row(binding, whyNot);
      String all = row.keys() + " " + row.label() + " " + row.help();
      if (all.toLowerCase(Locale.ROOT).contains(typed)) {
        rows.add(row);
      }
    }
    return rows;
  }

  private Row row(Keys.Binding binding, String whyNot) {
    String key = binding.action().textKey();
    return new Row(binding.label(), texts.get(key), texts.get(key + ".help"), whyNot);
  }

  /** All keys as a Markdown page, one table for each place they are pressed in. */
  public String page() {
    StringBuilder out = new StringBuilder();
    out.append("# ").append(texts.get("help.page")).append('\n');
    for (Context context : Context.values()) {
      out.append("\n## ").append(texts.get(context.textKey())).append("\n\n");
      out.append("| ").append(texts.get("help.column.keys"));
      out.append(" | ").append(texts.get("help.column.action")).append(" | |\n|---|---|---|\n");
      for (Keys.Binding binding : keys.in(context)) {
        Row row = row(binding, "");
        out.append("| `").append(row.keys().replace(" ", "` `")).append("` | ");
        out.append(row.label()).append(" | ").append(row.help()).append(" |\n");
      }
    }
    return out.toString();
  }
}
