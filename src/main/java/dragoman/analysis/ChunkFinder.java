package dragoman.analysis;

import dragoman.article.Mention;
import dragoman.article.Speaker;
import dragoman.reference.Found;
import dragoman.reference.language.Agreement;
import dragoman.reference.language.Language;
import dragoman.reference.language.Sense;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a passage's phrases that can be subjects: titles, demonyms, bodies and names that stand
 * together become one chunk, so that "the president" inside "the vice president" names nobody.
 */
final class ChunkFinder {

  private static final int LONGEST_NAME = 4;

  private final Passage passage;
  private final People people;
  private final Tokens tokens;
  private final List<Chunk> chunks = new ArrayList<>();

  ChunkFinder(Passage passage, People people) {
    this.passage = passage;
    this.people = people;
    tokens = passage.tokens();
  }

  List<Chunk> find() {
    int i = 0;
    while (i < tokens.count()) {
      Chunk chunk = tokens.isWord(i) ? at(i) : null;
      if (chunk == null) {
        i++;
      } else {
        chunks.add(chunk);
        i = chunk.to();
      }
    }
    return chunks;
  }

  private @Nullable Chunk at(int from) {
    Match pronoun = passage.longest(from, Sense.PRONOUN);
    if (pronoun != null && pronoun.prefix() == null) {
      return new Chunk(
          from,
          pronoun.to(),
          Chunk.Sort.PRONOUN,
          null,
          pronoun.entry().agreement(),
          place(from),
          "");
    }
    Match back = passage.longest(from, Sense.BACK_REFERENCE);
    Match title = passage.longest(from, Sense.TITLE);
    if (back != null && (title == null || title.to() <= back.to())) {
      Chunk chunk = backReference(back);
      if (chunk != null) {
        return chunk;
      }
    }
    Group group = new Group(passage, people, from);
    group.read();
    return group.isSolid() ? chunk(group) : null;
  }

  private @Nullable Chunk backReference(Match back) {
    int next = back.to();
    if (passage.nameAt(next) != null || passage.has(next, Sense.ADJECTIVE)) {
      return null;
    }
    return new Chunk(
        back.from(),
        back.to(),
        Chunk.Sort.BACK_REFERENCE,
        null,
        back.entry().agreement(),
        back.joinedByPreposition() ? Chunk.Place.GOVERNED : place(back.from()),
        back.value());
  }

  private Chunk chunk(Group group) {
    int from = group.from();
    Chunk.Place place = group.isGoverned() ? Chunk.Place.GOVERNED : place(from);
    Agreement agreement = group.agreement();
    String role = group.role();
    Speaker person = group.person();
    if (person == null && group.title() != null && group.takesName()) {
      person = unknownPerson(group);
    }
    if (person != null) {
      if (!role.isEmpty()) {
        people.holds(role, group.of(), person);
      }
      int to = apposition(group.to());
      return new Chunk(from, to, Chunk.Sort.PERSON, person, people.agreement(person), place, role);
    }
    if (group.counterpart() != null) {
      return new Chunk(
          from, group.to(), Chunk.Sort.DESCRIPTION, counterpart(group), agreement, place, role);
    }
    if (group.unnamed() != null) {
      String id = "unnamed:" + People.kebab(group.unnamedName());
      Speaker speaker = new Speaker.Unnamed(id, tokens.written(from, group.to()), group.country());
      return new Chunk(from, group.to(), Chunk.Sort.UNNAMED, speaker, agreement, place, role);
    }
    if (group.title() != null) {
      return described(group, place, agreement, role);
    }
    if (group.outlet() != null) {
      return new Chunk(
          from,
          group.to(),
          Chunk.Sort.OUTLET,
          people.institution(group.outlet()),
          agreement,
          place,
          group.outlet());
    }
    return new Chunk(
        from,
        apposition(group.to()),
        Chunk.Sort.INSTITUTION,
        group.institutionSpeaker(),
        agreement,
        place,
        "");
  }

  private Chunk described(Group group, Chunk.Place place, Agreement agreement, String role) {
    Speaker holder = people.holder(role, group.of(), agreement);
    if (holder != null) {
      return new Chunk(
          group.from(),
          group.to(),
          Chunk.Sort.DESCRIPTION,
          holder,
          people.agreement(holder),
          place,
          role);
    }
    Speaker unnamed =
        new Speaker.Unnamed(
            "unnamed:" + role, tokens.written(group.from(), group.to()), group.country());
    return new Chunk(group.from(), group.to(), Chunk.Sort.UNNAMED, unnamed, agreement, place, role);
  }

  private @Nullable Speaker counterpart(Group group) {
    String of = group.of();
    for (int i = chunks.size() - 1; i >= 0 && of != null; i--) {
      Chunk before = chunks.get(i);
      if (before.isHuman() && before.speaker() != null) {
        String role = before.role().isEmpty() ? people.role(before.speaker()) : before.role();
        if (role != null) {
          Speaker holder = people.holder(role, of, group.agreement());
          return holder != null ? holder : people.holder("leader", of, group.agreement());
        }
      }
    }
    return of == null ? null : people.holder("leader", of, group.agreement());
  }

  /** A name in no table right behind a title, with its comma in some languages. */
  private @Nullable Speaker unknownPerson(Group group) {
    int start = group.to();
    if (tokens.isComma(start)) {
      start++;
    }
    int end = nameRun(start);
    if (end <= start || (start > group.to() && end - start < 2)) {
      return null;
    }
    Speaker person =
        new Speaker.Person(
            People.kebab(tokens.written(start, end)),
            display(tokens.written(start, end)),
            group.country(),
            null);
    people.introduce(person, group.agreement());
    people.bind(tokens.word(end - 1), person);
    group.extend(end);
    return person;
  }

  private static String display(String written) {
    return Romaniser.romanise(written);
  }

  /** Behind the last word of a name of no table that begins at the token. */
  private int nameRun(int start) {
    return passage.language().names() == Language.Names.CAPITALISED
        ? capitalRun(start)
        : plainRun(start);
  }

  private int capitalRun(int start) {
    int i = start;
    while (i < tokens.count() && i - start < LONGEST_NAME + 1) {
      boolean particle = i > start && passage.matches().isWord(i, Sense.NAME_PARTICLE);
      boolean name =
          tokens.isWord(i)
              && tokens.isCapital(i)
              && !passage.has(i, Sense.NO_NAME)
              && !passage.has(i, Sense.WEEKDAY)
              && (passage.nameAt(i) == null || passage.nameAt(i).kind() == Mention.Kind.PERSON);
      boolean hyphen =
          i > start && tokens.isDash(i) && !tokens.afterSpace(i) && tokens.isCapital(i + 1);
      boolean initial =
          i > start
              && tokens.first(i) == '.'
              && !tokens.afterSpace(i)
              && tokens.end(i - 1) - tokens.start(i - 1) == 1;
      if (!name && !particle && !hyphen && !initial) {
        break;
      }
      i++;
    }
    while (i > start && !tokens.isCapital(i - 1)) {
      i--;
    }
    return i;
  }

  private int plainRun(int start) {
    int i = start;
    int solid = 0;
    while (i < tokens.count() && solid < LONGEST_NAME) {
      if (!tokens.isWord(i) || tokens.isNumber(i)) {
        break;
      }
      boolean particle = passage.matches().isWord(i, Sense.NAME_PARTICLE);
      if (!particle) {
        boolean known = !passage.matches().at(i).isEmpty() || passage.nameAt(i) != null;
        if (known || (solid >= 2 && !particle(i - 1))) {
          break;
        }
        solid++;
      }
      i++;
    }
    return solid >= 2 ? i : start;
  }

  private boolean particle(int token) {
    return passage.matches().isWord(token, Sense.NAME_PARTICLE);
  }

  /** Takes in what a name is said to be between commas behind it. */
  private int apposition(int to) {
    if (!tokens.isComma(to)) {
      return to;
    }
    int start = to + 1;
    if (passage.has(start, Sense.ARTICLE)) {
      start++;
    }
    Group group = new Group(passage, people, start);
    group.read();
    if (group.title() == null || group.person() != null) {
      return to;
    }
    int end = group.to();
    return tokens.isComma(end)
            || end >= tokens.count()
            || !tokens.isWord(end)
            || passage.has(end, Sense.CUE)
        ? end
        : to;
  }

  private Chunk.Place place(int from) {
    int before = from - 1;
    while (before >= 0
        && (passage.has(before, Sense.ARTICLE) || passage.has(before, Sense.QUANTITY))
        && tokens.isWord(before)) {
      before--;
    }
    Found name = passage.nameAt(from);
    boolean joined =
        name != null && passage.nameIsJoined(from) && !tokens.word(from).startsWith("و");
    boolean governed =
        before >= 0
            && (passage.has(before, Sense.PREPOSITION) || passage.has(before, Sense.GENITIVE))
            && tokens.isWord(before);
    return joined || governed ? Chunk.Place.GOVERNED : Chunk.Place.FREE;
  }
}
