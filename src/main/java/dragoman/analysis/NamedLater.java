package dragoman.analysis;

import dragoman.article.Speaker;
import java.util.List;

/**
 * Names whom the first paragraph only describes: reports often open with "the head of the council
 * said" and tell the name in the next paragraph.
 */
final class NamedLater {

  private NamedLater() {}

  /**
   * Gives statements of an office's holder by the tables to whom the text names as its holder, as
   * texts of other years do.
   */
  static void holders(List<List<Claim>> paragraphs, People people) {
    for (List<Claim> paragraph : paragraphs) {
      for (Claim claim : paragraph) {
        Chunk subject = claim.site == null ? null : claim.site.subject();
        if (subject == null
            || subject.sort() != Chunk.Sort.DESCRIPTION
            || subject.role().isEmpty()) {
          continue;
        }
        Speaker said = people.saidHolder(subject.role(), claim.speaker.country());
        if (said != null && !said.id().equals(claim.speaker.id())) {
          claim.isSaidBy(said);
        }
      }
    }
  }

  /** Resolves the first statements of an edition, a list of statements for each paragraph. */
  static void resolve(List<List<Claim>> paragraphs) {
    List<List<Claim>> speaking = paragraphs.stream().filter(p -> !p.isEmpty()).limit(2).toList();
    if (speaking.size() < 2 || !isOpen(speaking.get(0).get(0))) {
      return;
    }
    Speaker described = speaking.get(0).get(0).speaker;
    Claim next = speaking.get(1).get(0);
    boolean named = !speaking.get(0).get(0).isHolder() || next.isNamedByText();
    boolean titled =
        next.site != null && next.site.subject() != null && !next.site.subject().role().isEmpty();
    String country = next.speaker.country();
    boolean elsewhere =
        described.country() != null && country != null && !described.country().equals(country);
    if (!(next.speaker instanceof Speaker.Person) || !named || titled || elsewhere) {
      return;
    }
    for (Claim claim : speaking.get(0)) {
      if (claim.speaker.id().equals(described.id())) {
        claim.isSaidBy(next.speaker);
      }
    }
  }

  private static boolean isOpen(Claim first) {
    return first.isDescribed() || first.isHolder();
  }
}
