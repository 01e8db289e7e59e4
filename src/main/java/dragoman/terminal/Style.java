package dragoman.terminal;

import java.util.EnumSet;
import java.util.Set;

/**
 * How characters look.
 *
 * @param foreground the letters' colour
 * @param background the colour behind them
 * @param attributes bold and the like
 */
public record Style(Colour foreground, Colour background, Set<Attribute> attributes) {

  /** As the terminal shows text by itself. */
  public static final Style PLAIN = new Style(Colour.DEFAULT, Colour.DEFAULT, Set.of());

  /** Copies the set. */
  public Style {
    attributes = Set.copyOf(attributes);
  }

  /** The same with another colour of letters. */
  public Style foreground(Colour colour) {
    return new Style(colour, background, attributes);
  }

  /** The same on another background. */
  public Style background(Colour colour) {
    return new Style(foreground, colour, attributes);
  }

  /** The same with one attribute more. */
  public Style with(Attribute attribute) {
    EnumSet<Attribute> more = EnumSet.of(attribute);
    more.addAll(attributes);
    return new Style(foreground, background, more);
  }

  /** The same with one attribute less. */
  public Style without(Attribute attribute) {
    EnumSet<Attribute> fewer = EnumSet.noneOf(Attribute.class);
    fewer.addAll(attributes);
    fewer.remove(attribute);
    return new Style(foreground, background, fewer);
  }

  /**
   * This style, and over it what the other one sets: its colours unless default, its attributes
   * added.
   */
  public Style overlaid(Style other) {
    EnumSet<Attribute> all = EnumSet.noneOf(Attribute.class);
    all.addAll(attributes);
    all.addAll(other.attributes);
    return new Style(
        other.foreground.equals(Colour.DEFAULT) ? foreground : other.foreground,
        other.background.equals(Colour.DEFAULT) ? background : other.background,
        all);
  }
}
