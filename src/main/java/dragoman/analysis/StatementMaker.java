package dragoman.analysis;

import dragoman.article.Attribution;
import dragoman.article.Draft;
import dragoman.article.Mention;
import dragoman.article.Span;
import dragoman.article.Statement;
import dragoman.article.Statement.CueType;
import dragoman.article.Statement.Form;
import dragoman.article.Statement.When;
import dragoman.reference.Found;
import dragoman.reference.language.Cue;
import dragoman.reference.language.Sense;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes statements of claims: trims their spans and fills in form, channel, date, topics. */
final class StatementMaker {

  private static final int SHORTEST = 2;

  /** The value of nouns that open what somebody declines to do: to comment, to disclose. */
  private static final String DECLINED = "opens";

  private final Draft draft;
  private final CodePoints points;
  private final People people;
  private final Set<String> ids = new HashSet<>();
  private @Nullable String channel;
  private @Nullable String channelSpeaker;
  private List<String> transcript = List.of();

  StatementMaker(Draft draft, CodePoints points, People people) {
    this.draft = draft;
    this.people = people;
    this.points = points;
  }

  /** Forgets the channel of the edition before. */
  void startEdition() {
    channel = null;
    channelSpeaker = null;
    transcript = List.of();
  }

  List<Statement> make(Passage passage, List<Claim> claims, List<DateFinder.Named> days) {
    List<Statement> statements = new ArrayList<>();
    Map<Claim, String> made = new IdentityHashMap<>();
    Boundaries boundaries = new Boundaries(passage, new SubjectFinder(passage, List.of(), people));
    ChannelFinder channels = new ChannelFinder(passage);
    for (Claim claim : claims) {
      int end = claim.host == null ? claim.to : Math.min(claim.to, claim.host.to);
      if (end <= claim.from) {
        continue;
      }
      Clause content = boundaries.trim(claim.from, end);
      if (!isLongEnough(passage, claim, content)
          || isAnaphor(passage, claim, content)
          || !hasWord(passage, content)) {
        continue;
      }
      Statement statement = statement(passage, claim, content, boundaries, channels, days, made);
      made.put(claim, statement.id());
      statements.add(statement);
    }
    return statements;
  }

  /** A word alone is content where its cue's preposition stands before it: warned of famine. */
  private static boolean isLongEnough(Passage passage, Claim claim, Clause content) {
    return content.size() >= SHORTEST
        || passage.quoteTo(content.to()) != null
        || passage.quoteTo(content.to() + 1) != null
        || (claim.site != null
            && claim.kind == ContentFinder.Kind.NOUN
            && claim.site.cue().prepositions().contains(passage.tokens().word(content.from() - 1)));
  }

  private static boolean hasWord(Passage passage, Clause content) {
    for (int i = content.from(); i < content.to(); i++) {
      if (passage.tokens().isWord(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the content only points back, or names the answer that was declined. */
  private static boolean isAnaphor(Passage passage, Claim claim, Clause content) {
    Match anaphor = passage.longest(content.from(), Sense.ANAPHOR);
    if (anaphor == null) {
      return false;
    }
    return anaphor.value().equals(DECLINED)
        ? claim.kind == ContentFinder.Kind.NOUN
        : anaphor.to() >= content.to() - 1 && content.size() <= 3;
  }

  private Statement statement(
      Passage passage,
      Claim claim,
      Clause content,
      Boundaries boundaries,
      ChannelFinder channels,
      List<DateFinder.Named> days,
      Map<Claim, String> made) {
    Tokens tokens = passage.tokens();
    Span span = tokens.span(content.from(), content.to());
    Set<String> countries = new TreeSet<>();
    Set<String> topics = new TreeSet<>();
    for (Found name : passage.names(span)) {
      if (name.kind() == Mention.Kind.COUNTRY) {
        countries.add(name.id());
      }
    }
    for (Found topic : passage.topics(span)) {
      topics.add(topic.id());
    }
    String where = channel(claim, channels);
    CueSite site = claim.site;
    Span cueSpan = site == null ? null : tokens.span(site.match().from(), site.match().to());
    return new Statement(
        id(span),
        passage.language().tag(),
        span,
        parts(tokens, claim, content, boundaries),
        new Attribution(
            people.described(claim.speaker),
            claim.asWritten,
            where,
            relays(claim, channels).stream()
                .distinct()
                .filter(relay -> !relay.equals(where))
                .toList(),
            claim.addressee,
            claim.confidence,
            claim.rule),
        form(passage, claim, content),
        cueSpan == null ? null : cueSpan.of(draft.text()),
        cueSpan,
        type(claim),
        List.copyOf(countries),
        List.copyOf(topics),
        said(claim, days),
        claim.host == null ? null : made.get(claim.host),
        List.of());
  }

  private String id(Span span) {
    String id = draft.id() + "@" + points.at(span.start());
    int copies = 1;
    String unique = id;
    while (!ids.add(unique)) {
      unique = id + "-" + ++copies;
    }
    return unique;
  }

  private static List<Span> parts(
      Tokens tokens, Claim claim, Clause content, Boundaries boundaries) {
    if (claim.pauseFrom < 0 || claim.pauseTo >= content.to()) {
      return List.of();
    }
    Clause first = boundaries.trim(content.from(), claim.pauseFrom);
    Clause second = boundaries.trim(claim.pauseTo, content.to());
    return List.of(tokens.span(first.from(), first.to()), tokens.span(second.from(), second.to()));
  }

  /** The channel named, else the one named before for the same speaker while nobody else spoke. */
  private @Nullable String channel(Claim claim, ChannelFinder channels) {
    String named = channels.find(claim);
    boolean same = claim.speaker.id().equals(channelSpeaker);
    if (named != null || !same) {
      channel = named;
      channelSpeaker = claim.speaker.id();
    }
    return channel;
  }

  /** Those named; a statement without a cue goes on by the transcript of the one before. */
  private List<String> relays(Claim claim, ChannelFinder channels) {
    if (claim.site != null) {
      transcript = channels.transcript(claim);
    }
    List<String> relays = new ArrayList<>(claim.relays);
    relays.addAll(transcript);
    return relays;
  }

  private static Form form(Passage passage, Claim claim, Clause content) {
    int inside = 0;
    int words = 0;
    boolean long_ = false;
    for (int i = content.from(); i < content.to(); i++) {
      if (claim.pauseFrom >= 0 && claim.pauseFrom <= i && i < claim.pauseTo) {
        continue;
      }
      if (passage.tokens().isWord(i)) {
        words++;
        Quote quote = passage.quoteAround(i);
        if (quote != null && !isName(passage, quote)) {
          inside++;
          long_ = true;
        }
      }
    }
    if (!long_) {
      return Form.INDIRECT;
    }
    return inside == words ? Form.DIRECT : Form.MIXED;
  }

  /** A name in quotation marks is no quotation. */
  private static boolean isName(Passage passage, Quote quote) {
    if (quote.size() > 4) {
      return false;
    }
    for (int i = quote.first(); i < quote.close(); i++) {
      Found name = passage.nameAt(i);
      if (name != null && name.kind() == Mention.Kind.OUTLET) {
        return true;
      }
    }
    Tokens tokens = passage.tokens();
    boolean capitals = true;
    for (int i = quote.first(); i < quote.close(); i++) {
      capitals &= tokens.isCapital(i) || tokens.word(i).length() <= 3;
    }
    return capitals;
  }

  private static CueType type(Claim claim) {
    if (claim.site == null) {
      return CueType.NONE;
    }
    if (claim.site.match().sense() == Sense.ACCORDING) {
      return CueType.ACCORDING;
    }
    Cue cue = claim.site.cue();
    if (cue.form() == Cue.Form.NOUN) {
      return CueType.NOMINAL;
    }
    if (cue.act() == Cue.Act.DENY) {
      return CueType.DENIAL;
    }
    if (cue.form() == Cue.Form.PARTICIPLE) {
      return CueType.PARTICIPLE;
    }
    return cue.act() == Cue.Act.PERFORM ? CueType.PERFORMATIVE : CueType.FINITE;
  }

  /** The day nearest to the cue outside the content. */
  private static When said(Claim claim, List<DateFinder.Named> days) {
    if (claim.site == null || claim.host != null) {
      return When.UNKNOWN;
    }
    int cue = claim.site.match().from();
    When best = When.UNKNOWN;
    int distance = 16;
    for (DateFinder.Named day : days) {
      boolean outside =
          !claim.covers(day.from())
              || (claim.pauseFrom >= 0
                  && claim.pauseFrom <= day.from()
                  && day.from() < claim.pauseTo);
      if (outside && claim.sentence.contains(day.from())) {
        int away = Math.abs(day.from() - cue);
        if (away < distance) {
          distance = away;
          best = day.when();
        }
      }
    }
    return best;
  }
}
