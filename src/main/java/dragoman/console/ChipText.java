package dragoman.console;

import dragoman.query.Query;
import java.time.LocalDate;

/** A part of the filter in words. */
record ChipText(Names names, Texts texts) {

  String of(Chip chip) {
    if (chip instanceof Chip.Is is && is.trait() == Query.Trait.READ) {
      return texts.get(chip.sense() == Chip.Sense.WITH ? "chip.is.read" : "chip.is.unread");
    }
    String words = wanted(chip);
    return chip.sense() == Chip.Sense.WITH ? words : texts.get("chip.not", words);
  }

  private String wanted(Chip chip) {
    if (chip instanceof Chip.Value value) {
      return texts.get("chip." + value.field().label(), name(value));
    }
    if (chip instanceof Chip.Is is) {
      return texts.get("chip.is." + is.trait().label());
    }
    Query.Days days = ((Chip.Range) chip).days();
    LocalDate since = days.since();
    LocalDate until = days.until();
    if (since == null) {
      return until == null ? "" : texts.get("chip.until", texts.day(until));
    }
    if (until == null) {
      return texts.get("chip.since", texts.day(since));
    }
    return since.equals(until)
        ? texts.get("chip.on", texts.day(since))
        : texts.get("chip.between", texts.day(since), texts.day(until));
  }

  /** Whether a value is wanted, not wanted, or neither, in one column. */
  static String mark(Filter filter, Chip chip) {
    if (filter.chips().contains(chip)) {
      return "✓";
    }
    return filter.chips().contains(chip.turned()) ? "✗" : " ";
  }

  private String name(Chip.Value value) {
    return switch (value.field()) {
      case LANG -> texts.languageName(value.id());
      case FORM -> texts.get("form." + value.id());
      case CONFIDENCE -> texts.get("confidence." + value.id());
      case TAG -> value.id();
      default -> names.of(value.id());
    };
  }
}
