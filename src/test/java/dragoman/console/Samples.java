package dragoman.console;

import dragoman.article.Article;
import dragoman.article.Attribution;
import dragoman.article.Attribution.Confidence;
import dragoman.article.Caveat;
import dragoman.article.Citation;
import dragoman.article.CitedStatement;
import dragoman.article.DateBasis;
import dragoman.article.Edition;
import dragoman.article.Mention;
import dragoman.article.Published;
import dragoman.article.Source;
import dragoman.article.Span;
import dragoman.article.Speaker;
import dragoman.article.Statement;
import dragoman.article.Statement.CueType;
import dragoman.article.Statement.Form;
import dragoman.article.Statement.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small desk of invented people, countries and articles. */
final class Samples {

  static final Speaker IONESCU =
      new Speaker.Person("mara-ionescu", "Mara Ionescu", "XA", "harbour minister");
  static final Speaker SALEH = new Speaker.Person("karim-saleh", "Karim Saleh", "XB", "envoy");
  static final Speaker COUNCIL =
      new Speaker.Institution("organisation:harbour-council", "the Harbour Council", "XA");
  static final Speaker DIPLOMAT = new Speaker.Unnamed("unnamed:diplomat", "a diplomat", null);

  /** Names of everything that has an id. */
  static final Map<String, String> NAMES =
      Map.of(
          "mara-ionescu", "Mara Ionescu",
          "karim-saleh", "Karim Saleh",
          "organisation:harbour-council", "the Harbour Council",
          "XA", "Arvenia",
          "XB", "Belmark",
          "harbours", "harbours",
          "fishing", "fishing rights",
          "coast-agency", "Coast Agency",
          "unnamed:diplomat", "a diplomat");

  /** Spellings of the people in other scripts. */
  static final Map<String, List<String>> SPELLINGS =
      Map.of(
          "mara-ionescu", List.of("Mara Ionescu", "مارا يونيسكو"),
          "karim-saleh", List.of("Karim Saleh", "كريم صالح", "Карим Салех"));

  private Samples() {}

  /** Newest first, undated last, as the desk lists them. */
  static List<Article> articles() {
    return List.of(english(), romanian(), bilingual(), undated());
  }

  static Article english() {
    return new Writer("2025-09-05-ferry.md", "The Quay", LocalDate.of(2025, 9, 5))
        .headline("Ferry line to reopen before winter, council says")
        .edition(
            "en",
            "The Harbour Council said that the ferry line will reopen before winter.",
            "“We will not raise the fares,” Karim Saleh told the Coast Agency. He denied that the"
                + " talks on fishing rights had failed.")
        .said("the ferry line will reopen before winter", "said", COUNCIL, Form.INDIRECT)
        .said("We will not raise the fares", "told", SALEH, Form.DIRECT)
        .via("coast-agency")
        .said("the talks on fishing rights had failed", "denied", SALEH, Form.INDIRECT)
        .denied()
        .article();
  }

  static Article romanian() {
    return new Writer("2025-09-03-port.txt", "Gazeta Portului", LocalDate.of(2025, 9, 3))
        .headline("Ministra cere liniște în port, „fără promisiuni deșarte”")
        .edition(
            "ro",
            "Ministra Mara Ionescu a declarat într-un interviu că portul va fi lărgit în doi ani.",
            "„Nu promitem ce nu putem ține”, a spus ea miercuri.")
        .said("portul va fi lărgit în doi ani", "a declarat", IONESCU, Form.INDIRECT)
        .in("interview")
        .said("Nu promitem ce nu putem ține", "a spus", IONESCU, Form.DIRECT)
        .on(LocalDate.of(2025, 9, 3), "miercuri")
        .article();
  }

  static Article bilingual() {
    return new Writer("2025-08-24-talks.txt", null, LocalDate.of(2025, 8, 24))
        .headline("أكد كريم صالح أن محادثات الصيد (الجولة 3) ستستأنف قريباً")
        .edition(
            "ar",
            "أكد كريم صالح أن محادثات الصيد ستستأنف في 15 سبتمبر، وقال دبلوماسي إن Arvenia"
                + " مستعدة.")
        .edition(
            "en",
            "Karim Saleh stressed that the fishing talks will resume on 15 September, and a"
                + " diplomat said Arvenia was ready.")
        .said("محادثات الصيد ستستأنف في 15 سبتمبر", "أكد", SALEH, Form.INDIRECT)
        .said("Arvenia مستعدة", "وقال", DIPLOMAT, Form.INDIRECT)
        .said("the fishing talks will resume on 15 September", "stressed", SALEH, Form.INDIRECT)
        .sameAs(0)
        .said("Arvenia was ready", "said", DIPLOMAT, Form.INDIRECT)
        .sameAs(1)
        .article();
  }

  static Article undated() {
    return new Writer("wire/0042.txt", null, null)
        .headline("قالت مارا يونيسكو إن الميناء")
        .edition("ar", "قالت مارا يونيسكو إن الميناء سيبقى مفتوحاً للجميع.")
        .said("الميناء سيبقى مفتوحاً للجميع", "قالت", IONESCU, Form.INDIRECT)
        .article();
  }

  /** An article for each script that is hard on columns, and one that tries to turn lines round. */
  static List<Article> scripts() {
    return List.of(
        script(
            "he", "שָׁלוֹם לַנָּמָל (3) וְלָעִיר", "דּוּבֵר הַנָּמָל", "הַנָּמָל יִפָּתַח מָחָר"),
        script(
            "ar-marks",
            "المِينَاءُ سَيُفْتَحُ غَدًا (3) لِلجَمِيعِ",
            "مُتَحَدِّثٌ بِاسمِ المِينَاء",
            "سَيُفْتَحُ المِينَاءُ غَدًا"),
        script("hi", "बंदरगाह कल खुलेगा, परिषद ने कहा", "बंदरगाह परिषद", "बंदरगाह कल खुलेगा"),
        script("zh", "港口委员会说码头明天开放（第3轮）", "港口委员会", "码头明天开放"),
        script(
            "emoji",
            "Ferry 🚢 back 👨‍👩‍👧 soon ❤\uFE0F 🇷🇴🇪🇬 says council",
            "Port 🚢 office",
            "the ferry 🚢 is back 🇷🇴"),
        script(
            "decomposed",
            "Ministra cere linis\u0326te i\u0302n port",
            "Mara A\u0306",
            "linis\u0326te i\u0302n port"),
        script(
            "overrides",
            "Ferry \u202Eopen\u202C and \u2067shut\u2069 \u200Fagain\u200E",
            "Port \u202Eeciffo\u202C",
            "the \u202Eferry\u202C runs"));
  }

  private static Article script(String name, String headline, String speaker, String words) {
    return new Writer(name + ".txt", speaker, LocalDate.of(2025, 9, 5))
        .headline(headline)
        .edition("en", headline + ". " + words + ".", words + ".")
        .said(words, "…", new Speaker.Unnamed("unnamed:" + name, speaker, "XA"), Form.DIRECT)
        .article();
  }

  /** The statements of an article as they can be cited. */
  static List<CitedStatement> cited(Article article) {
    return article.statements().stream()
        .map(
            it ->
                new CitedStatement(
                    Source.of(article),
                    it,
                    Citation.of(article, it.content()),
                    1,
                    Caveat.of(it, 1)))
        .toList();
  }

  /** Builds an article whose places follow from its words. */
  static final class Writer {
    private final String id;
    private final @Nullable String outlet;
    private final @Nullable LocalDate day;
    private final StringBuilder text = new StringBuilder();
    private final List<Edition> editions = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private String headline = "";

    Writer(String id, @Nullable String outlet, @Nullable LocalDate day) {
      this.id = id;
      this.outlet = outlet;
      this.day = day;
    }

    Writer headline(String words) {
      headline = words;
      return this;
    }

    Writer edition(String language, String... paragraphs) {
      List<Span> spans = new ArrayList<>();
      for (String paragraph : paragraphs) {
        if (text.length() > 0) {
          text.append('\n');
        }
        int start = text.length();
        text.append(paragraph);
        spans.add(new Span(start, text.length()));
      }
      Span all = new Span(spans.get(0).start(), text.length());
      editions.add(new Edition(language, all, spans));
      return this;
    }

    Writer said(String words, String cue, Speaker speaker, Form form) {
      int start = text.indexOf(words);
      if (start < 0) {
        throw new IllegalArgumentException("not in the text: " + words);
      }
      Span span = new Span(start, start + words.length());
      String language =
          editions.stream()
              .filter(it -> it.span().contains(span))
              .map(Edition::language)
              .findFirst()
              .orElseThrow();
      When when = day == null ? When.UNKNOWN : new When(day, DateBasis.STATED, null);
      statements.add(
          new Statement(
              id + "@" + start,
              language,
              span,
              List.of(),
              new Attribution(
                  speaker, speaker.name(), null, List.of(), null, Confidence.CERTAIN, "sample"),
              form,
              cue,
              null,
              CueType.FINITE,
              speaker.country() == null ? List.of() : List.of(speaker.country()),
              List.of(
                  words.contains("fishing") || words.contains("الصيد") ? "fishing" : "harbours"),
              when,
              null,
              List.of()));
      return this;
    }

    private Writer last(java.util.function.UnaryOperator<Statement> change) {
      int last = statements.size() - 1;
      statements.set(last, change.apply(statements.get(last)));
      return this;
    }

    private static Statement with(
        Statement it, Attribution chain, CueType type, When said, List<String> also) {
      return new Statement(
          it.id(),
          it.language(),
          it.content(),
          it.parts(),
          chain,
          it.form(),
          it.cue(),
          it.cueSpan(),
          type,
          it.countries(),
          it.topics(),
          said,
          it.nestedIn(),
          also);
    }

    Writer via(String relay) {
      return last(
          it -> {
            Attribution of = it.attribution();
            Attribution chain =
                new Attribution(
                    of.speaker(),
                    of.asWritten(),
                    of.channel(),
                    List.of(relay),
                    null,
                    of.confidence(),
                    of.rule());
            return with(it, chain, it.cueType(), it.said(), it.also());
          });
    }

    Writer in(String channel) {
      return last(
          it -> {
            Attribution of = it.attribution();
            Attribution chain =
                new Attribution(
                    of.speaker(),
                    of.asWritten(),
                    channel,
                    List.of(),
                    null,
                    of.confidence(),
                    of.rule());
            return with(it, chain, it.cueType(), it.said(), it.also());
          });
    }

    Writer denied() {
      return last(it -> with(it, it.attribution(), CueType.DENIAL, it.said(), it.also()));
    }

    Writer on(LocalDate on, String words) {
      return last(
          it ->
              with(
                  it,
                  it.attribution(),
                  it.cueType(),
                  new When(on, DateBasis.RESOLVED, words),
                  it.also()));
    }

    Writer sameAs(int other) {
      Statement first = statements.get(other);
      Statement second = statements.get(statements.size() - 1);
      statements.set(
          other,
          with(first, first.attribution(), first.cueType(), first.said(), List.of(second.id())));
      return last(it -> with(it, it.attribution(), it.cueType(), it.said(), List.of(first.id())));
    }

    /** Where a person is named first in each spelling. */
    private List<Mention> mentions() {
      List<Mention> mentions = new ArrayList<>();
      SPELLINGS.forEach(
          (id, names) ->
              names.forEach(
                  name -> {
                    int at = text.indexOf(name);
                    if (at >= 0 && id.contains("-")) {
                      Span span = new Span(at, at + name.length());
                      mentions.add(new Mention(span, "en", Mention.Kind.PERSON, id));
                    }
                  }));
      mentions.sort(Comparator.comparing(it -> it.span().start()));
      return mentions;
    }

    Article article() {
      return new Article(
          id,
          id,
          text.toString(),
          0,
          headline,
          day == null ? Article.HeadlineBasis.FIRST_WORDS : Article.HeadlineBasis.STATED,
          outlet,
          day == null ? Published.UNKNOWN : Published.on(day),
          null,
          null,
          editions,
          mentions(),
          statements,
          List.of(),
          Map.of(),
          "0".repeat(64));
    }
  }
}
