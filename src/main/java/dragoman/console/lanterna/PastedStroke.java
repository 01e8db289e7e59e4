package dragoman.console.lanterna;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

/** A bracketed paste on its way through Lanterna's decoder. */
final class PastedStroke extends KeyStroke {

  private final String text;

  PastedStroke(String text) {
    super(KeyType.Unknown);
    this.text = text;
  }

  String text() {
    return text;
  }
}
