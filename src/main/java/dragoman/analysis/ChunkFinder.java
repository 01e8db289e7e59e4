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

  private static final Agreement SINGULAR =
      new Agreement(Agreement.Gender.OPEN, Agreement.Number.SINGULAR);

  private final Passage passage;
  private final People people;
  private final Tokens tokens;
  private final UnknownNames unknown;
  private final BodyNames bodies;
  private final Appositions appositions;
  private final ChunkPlaces places;
  private final TitledNames titled;
  private final LoneNames lone;
  private final Compounds compounds;
  private final Descriptions descriptions;
  private final List<Chunk> chunks = new ArrayList<>();

  ChunkFinder(Passage passage, People people) {
    this.passage = passage;
    this.people = people;
    tokens = passage.tokens();
    unknown = new UnknownNames(passage);
    bodies = new BodyNames(passage);
    appositions = new Appositions(passage, people, unknown);
    places = new ChunkPlaces(passage);
    titled = new TitledNames(passage, unknown);
    lone = new LoneNames(passage, people);
    compounds = new Compounds(passage);
    descriptions = new Descriptions(passage, people);
  }

  List<Chunk> find() {
    int i = 0;
    while (i < tokens.count()) {
      Chunk chunk = tokens.isWord(i) && !compounds.isRest(i) ? at(i) : null;
      if (chunk != null && compounds.goesOn(chunk.to())) {
        chunk = chunk.at(Chunk.Place.GOVERNED);
      }
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
          places.of(from),
          pronoun.value());
    }
    Match back = passage.longest(from, Sense.BACK_REFERENCE);
    Match title = passage.longest(from, Sense.TITLE);
    if (back != null && (title == null || title.to() <= back.to())) {
      Chunk chunk = backReference(back);
      if (chunk != null) {
        return chunk;
      }
    }
    int company = bodies.company(from);
    if (company > from) {
      return body(from, company, SINGULAR);
    }
    Group group = new GroupReader(passage, people, from).read();
    int body = group.person() == null ? bodies.body(from) : from;
    if (body > group.to()
        || (body > from
            && group.institution() == null
            && body >= group.to()
            && group.outlet() == null)) {
      return body(from, body, SINGULAR);
    }
    return group.isSolid() ? chunk(group) : name(from);
  }

  /** A body of no table by its name in capitals. */
  private Chunk body(int from, int to, Agreement agreement) {
    String words = tokens.written(from, to);
    Speaker body =
        new Speaker.Institution("organisation:" + people.kebab(words, passage), words, null);
    people.names(bodies.bodyWord(from, to), body);
    people.names(bodies.bodyKind(from, to), body);
    return new Chunk(from, to, Chunk.Sort.INSTITUTION, body, agreement, places.of(from), "");
  }

  /** A name before a word for an outlet: the Meridian news agency. */
  private @Nullable Chunk outlet(int from, int end) {
    int noun = end;
    while (passage.matches().isWord(noun, Sense.ADJECTIVE)) {
      noun++;
    }
    Match kind = passage.longest(noun, Sense.OUTLET_NOUN);
    if (kind == null) {
      return null;
    }
    String id = people.kebab(tokens.written(from, end), passage);
    Speaker speaker = people.institution(id);
    people.names("outlet", speaker);
    return new Chunk(
        from, kind.to(), Chunk.Sort.OUTLET, speaker, kind.entry().agreement(), places.of(from), id);
  }

  /** Two or more words in capitals that may be somebody's name. */
  private @Nullable Chunk name(int from) {
    boolean particle = unknown.beginsWithParticle(from);
    if (passage.language().names() == Language.Names.PLAIN) {
      return plainName(from);
    }
    if (!(tokens.isCapital(from) || particle)) {
      return null;
    }
    int end = unknown.person(from);
    Chunk outlet = end > from ? outlet(from, end) : null;
    if (outlet != null) {
      return outlet;
    }
    Speaker bound =
        end == from + 1 || (particle && end == from + 3)
            ? people.byOneName(tokens.word(end - 1))
            : null;
    if (bound != null) {
      return new Chunk(
          from, end, Chunk.Sort.PERSON, bound, people.agreement(bound), places.of(from), "");
    }
    Match given = end == from ? null : passage.longest(from, Sense.GIVEN_NAME);
    boolean placed = passage.matches().isWord(from - 1, Sense.PLACE_PREPOSITION);
    if (end - from == 1 && (placed || from == 0 || !tokens.isWord(from - 1))) {
      given = null;
    }
    boolean marked = end > from && passage.matches().isWord(from - 1, Sense.PERSON_MARKER);
    boolean opening = from == 0 || !tokens.isWord(from - 1);
    if (opening && given == null && end - from > 2 && passage.has(from + 1, Sense.GIVEN_NAME)) {
      return null;
    }
    boolean named = given != null || marked || (end > from && unknown.isSurname(end - 1));
    if (named && !unknown.isNamesake(from, end)) {
      return person(from, end, given);
    }
    if (unknown.isNamesake(from, end)) {
      return null;
    }
    Speaker suggested = lone.bearer(from, end);
    Found branch = end == from + 1 && suggested == null ? passage.nameAt(end) : null;
    if (branch != null && lone.isBranch(from, branch)) {
      return branch(from);
    }
    if (end - from < 2 && suggested == null && !lone.isIntroduced(from, appositions.behind(end))) {
      return null;
    }
    if (suggested == null && isBodyByPlace(from, end)) {
      return body(from, end, SINGULAR);
    }
    Speaker same =
        end - from < 2
            ? null
            : people.sameName(tokens.word(end - 1), tokens.written(from, end), passage);
    if (same != null) {
      return new Chunk(
          from, end, Chunk.Sort.PERSON, same, people.agreement(same), places.of(from), "");
    }
    Speaker person =
        suggested != null ? suggested : people.unknown(tokens.written(from, end), null, passage);
    people.suggest(tokens.word(end - 1), person);
    lone.suggestFamily(from, person);
    int to = appositions.behind(end);
    if (to > end) {
      Group said =
          new GroupReader(
                  passage,
                  people,
                  appositions.behindPlainWord(end + (passage.has(end + 1, Sense.ARTICLE) ? 2 : 1)))
              .read();
      person = people.unknown(tokens.written(from, end), said.country(), passage);
      people.introduce(person, said.agreement());
      people.bind(tokens.word(end - 1), person);
      holds(said.role(), said.of(), person);
      descriptions.remember(said.title(), person);
    }
    return new Chunk(
        from,
        to,
        to > end || lone.isPerson(suggested) ? Chunk.Sort.PERSON : Chunk.Sort.NAME,
        person,
        people.agreement(person),
        places.of(from),
        "");
  }

  /** A first name and what follows it in a script without capitals. */
  private @Nullable Chunk plainName(int from) {
    Match given = passage.longest(from, Sense.GIVEN_NAME);
    int end = given == null || given.prefix() != null ? from : unknown.person(from);
    return end - from < 2 ? null : person(from, end, given);
  }

  /** Somebody of no table, known for a person by a first name or by the word before. */
  private Chunk person(int from, int end, @Nullable Match given) {
    Agreement.Gender gender =
        given == null ? Agreement.Gender.OPEN : given.entry().agreement().gender();
    Agreement one = new Agreement(gender, Agreement.Number.SINGULAR);
    String written = tokens.written(from, end);
    if (given != null && !given.value().isEmpty()) {
      written = given.value() + written.substring(tokens.written(from, from + 1).length());
    }
    Speaker same = end - from < 2 ? null : people.sameName(tokens.word(end - 1), written, passage);
    int to = appositions.behind(end);
    Group said =
        to == end
            ? null
            : new GroupReader(
                    passage,
                    people,
                    appositions.behindPlainWord(
                        end + (passage.has(end + 1, Sense.ARTICLE) ? 2 : 1)))
                .read();
    Speaker person =
        same != null
            ? same
            : people.unknown(written, said == null ? null : said.country(), passage);
    people.introduce(person, one);
    people.bind(tokens.word(end - 1), person);
    if (said != null) {
      holds(said.role(), said.of(), person);
      descriptions.remember(said.title(), person);
    }
    return new Chunk(
        from, to, Chunk.Sort.PERSON, person, people.agreement(person), places.of(from), "");
  }

  private Chunk branch(int from) {
    String words = tokens.written(from, from + 1);
    Speaker body =
        new Speaker.Institution("organisation:" + people.kebab(words, passage), words, null);
    return new Chunk(
        from,
        passage.nameEnd(from + 1),
        Chunk.Sort.INSTITUTION,
        body,
        SINGULAR,
        places.of(from),
        "");
  }

  /** A name in capitals with an article before it or a word for a body behind its comma. */
  private boolean isBodyByPlace(int from, int end) {
    if (passage.language().subjects() == Language.Subjects.SPOKEN
        && passage.matches().isWord(from - 1, Sense.ARTICLE)) {
      return true;
    }
    int next = end + 1;
    while (passage.has(next, Sense.ARTICLE) || passage.has(next, Sense.ADJECTIVE)) {
      next++;
    }
    Found demonym = passage.nameAt(next);
    next = demonym != null && demonym.sort() == Found.Sort.DEMONYM ? passage.nameEnd(next) : next;
    return tokens.isComma(end)
        && passage.has(next, Sense.BODY)
        && !passage.has(next, Sense.TITLE)
        && !passage.isOwnerMark(next + 1)
        && !tokens.isCapital(next);
  }

  private @Nullable Chunk backReference(Match back) {
    int next = back.to();
    Speaker body = people.named(bodies.bodyWord(back.from(), back.to()));
    if (back.value().equals("outlet") && body != null) {
      return null;
    }
    Speaker outlet = back.value().equals("outlet") ? people.named("outlet") : null;
    if (back.value().equals("outlet")) {
      return outlet == null
              || tokens.isCapital(next)
              || passage.nameAt(next) != null
              || passage.quoteFrom(next) != null
          ? null
          : new Chunk(
              back.from(),
              next,
              Chunk.Sort.OUTLET,
              outlet,
              back.entry().agreement(),
              back.joinedByPreposition() ? Chunk.Place.GOVERNED : places.of(back.from()),
              outlet.id().substring(outlet.id().indexOf(':') + 1));
    }
    if (passage.nameAt(next) != null || passage.has(next, Sense.ADJECTIVE)) {
      return null;
    }
    return new Chunk(
        back.from(),
        back.to(),
        Chunk.Sort.BACK_REFERENCE,
        null,
        back.entry().agreement(),
        back.joinedByPreposition() ? Chunk.Place.GOVERNED : places.of(back.from()),
        back.value());
  }

  private Chunk chunk(Group group) {
    int from = group.from();
    Chunk.Place place = group.isGoverned() ? Chunk.Place.GOVERNED : places.of(from);
    Agreement agreement = group.agreement();
    String role = group.role();
    Speaker person = group.person();
    if (group.isOffice()) {
      int end = unknown.person(group.to());
      return body(from, end, agreement).at(place);
    }
    Match owner = group.title() == null ? null : group.body();
    int rest = owner == null ? from : restOfBody(group);
    if (owner != null && rest > owner.to()) {
      body(owner.from(), rest, agreement);
    }
    int named = owner == null ? from : bodies.body(owner.from());
    if (owner != null
        && person == null
        && named >= group.to()
        && named > owner.to()
        && tokens.isComma(named)) {
      body(owner.from(), named, agreement);
      group.extend(named);
    }
    if (person == null && group.title() != null && group.takesName()) {
      person = unknownPerson(group);
    }
    if (person != null) {
      holds(role, group.of(), person);
      descriptions.remember(group.title(), person);
      int to = appositions.behind(group.to());
      hold(person, to);
      return new Chunk(from, to, Chunk.Sort.PERSON, person, people.agreement(person), place, role);
    }
    if (group.counterpart() != null) {
      return new Chunk(
          from, group.to(), Chunk.Sort.DESCRIPTION, counterpart(group), agreement, place, role);
    }
    if (group.unnamed() != null) {
      String id = "unnamed:" + people.kebab(group.unnamedName(), passage);
      Speaker speaker = new Speaker.Unnamed(id, tokens.written(from, group.to()), group.country());
      return new Chunk(from, group.to(), Chunk.Sort.UNNAMED, speaker, agreement, place, role);
    }
    if (group.title() != null) {
      return described(group, place, agreement, role);
    }
    if (group.outlet() != null) {
      Speaker outlet = people.institution(group.outlet());
      if (!group.isPlatform()) {
        people.names("outlet", outlet);
      }
      return new Chunk(
          from, group.to(), Chunk.Sort.OUTLET, outlet, agreement, place, group.outlet());
    }
    rest = restOfBody(group);
    if (rest > group.to()) {
      Chunk body = body(from, rest, agreement);
      return group.isGoverned() ? body.at(place) : body;
    }
    Match body = group.body();
    boolean company =
        body != null
            && group.institution() == null
            && SpeakerFinder.BROAD_BODIES.contains(body.value())
            && people.named(body.value()) == null;
    return new Chunk(
        from,
        appositions.behind(group.to()),
        Chunk.Sort.INSTITUTION,
        group.institutionSpeaker(),
        agreement,
        place,
        company ? SpeakerFinder.COMPANY : "");
  }

  /** Remembers the office that a name without capitals is followed by, with no comma between. */
  private void hold(Speaker person, int to) {
    if (passage.language().names() != Language.Names.PLAIN || !passage.has(to, Sense.TITLE)) {
      return;
    }
    Group said = new GroupReader(passage, people, to).read();
    if (said.person() == null && said.of() != null) {
      holds(said.role(), said.of(), person);
    }
  }

  /** Behind the name of a body of no table whose word the group has; its end when there is none. */
  private int restOfBody(Group group) {
    Match body = group.body();
    if (body == null
        || passage.language().names() != Language.Names.PLAIN
        || (!group.isUnnamedBody() && passage.quoteFrom(body.to()) == null)) {
      return group.to();
    }
    return Math.max(group.to(), unknown.rest(body.to()));
  }

  private boolean isAnybodys(String role) {
    boolean many = role.equals(Descriptions.PERSON) || role.equals(Descriptions.ANYBODY);
    return many && passage.language().subjects() == Language.Subjects.SPOKEN;
  }

  /** Remembers who holds an office, where a title is one. */
  private void holds(String role, @Nullable String of, Speaker person) {
    if (!role.isEmpty() && !isAnybodys(role) && !role.equals(Descriptions.HONORIFIC)) {
      people.holds(role, of, person);
    }
  }

  private Chunk described(Group group, Chunk.Place place, Agreement agreement, String role) {
    int to = titled.complement(group);
    Speaker holder = isAnybodys(role) ? null : people.holder(role, group.of(), agreement);
    if (holder != null) {
      return new Chunk(
          group.from(), to, Chunk.Sort.DESCRIPTION, holder, people.agreement(holder), place, role);
    }
    Speaker unnamed =
        new Speaker.Unnamed(
            "unnamed:" + Descriptions.kind(role),
            tokens.written(group.from(), to),
            group.country());
    return new Chunk(group.from(), to, Chunk.Sort.UNNAMED, unnamed, agreement, place, role);
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
    int known = titled.complement(group);
    Found name = passage.nameAt(known);
    if (known > group.to() && name != null && name.kind() == Mention.Kind.PERSON) {
      group.extend(passage.nameEnd(known));
      return people.known(name.id());
    }
    int start = titled.nameStart(group);
    Found behind = start > group.to() ? passage.nameAt(start) : null;
    if (behind != null && behind.kind() == Mention.Kind.PERSON) {
      group.extend(passage.nameEnd(start));
      return people.known(behind.id());
    }
    int end = start < 0 ? start : unknown.person(start);
    if (end <= start
        && group.role().equals(Descriptions.HONORIFIC)
        && unknown.isLastName(group.to())) {
      start = group.to();
      end = start + 1;
    }
    if (end <= start) {
      return null;
    }
    Speaker bound = people.sameName(tokens.word(end - 1), tokens.written(start, end), passage);
    if (bound == null && end == start + 1) {
      bound = lone.bearer(start, end);
    }
    if (bound != null) {
      group.extend(end);
      return bound;
    }
    Speaker holder = people.holder(group.role(), group.of(), group.agreement());
    if (holder != null && people.isLastName(holder, tokens.word(end - 1))) {
      people.bind(tokens.word(end - 1), holder);
      group.extend(end);
      return holder;
    }
    Speaker person = people.unknown(tokens.written(start, end), group.country(), passage);
    Match given = end - start > 1 ? passage.longest(start, Sense.GIVEN_NAME) : null;
    boolean open = group.agreement().gender() == Agreement.Gender.OPEN;
    people.introduce(person, given != null && open ? given.entry().agreement() : group.agreement());
    people.bind(tokens.word(end - 1), person);
    if (end - start > 1) {
      lone.suggestFamily(start, person);
    }
    group.extend(end);
    return person;
  }
}
