package dragoman.briefing.note;

import dragoman.briefing.Briefing;
import dragoman.briefing.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * The entries of a briefing that stand with no statement.
 *
 * @param remarks the writer's own before any entry
 * @param passages passages, each with the remarks behind it
 */
record Loose(List<Item.Remark> remarks, List<Item> passages) {

  static Loose of(Briefing briefing) {
    List<Item.Remark> remarks = new ArrayList<>();
    List<Item> passages = new ArrayList<>();
    for (Briefing.Section section : briefing.sections()) {
      if (section.speaker().equals(Briefing.Section.NOBODY)) {
        for (int place : section.places()) {
          Item item = briefing.items().get(place);
          if (passages.isEmpty() && item instanceof Item.Remark remark) {
            remarks.add(remark);
          } else {
            passages.add(item);
          }
        }
      }
    }
    return new Loose(List.copyOf(remarks), List.copyOf(passages));
  }
}
