package dragoman.console;

import dragoman.article.Article;
import dragoman.article.CitedStatement;
import dragoman.briefing.Briefing;
import dragoman.briefing.Item;
import dragoman.command.ExitCode;
import dragoman.console.Effect.Reason;
import dragoman.index.ArticleRow;
import dragoman.index.Hits;
import dragoman.state.Mark;
import dragoman.state.Marks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the desk's answers do to the state. */
final class Answers {

  private final Texts texts;
  private final RangeUpdate ranges;

  Answers(Texts texts, RangeUpdate ranges) {
    this.texts = texts;
    this.ranges = ranges;
  }

  /** An answer that is waited for. */
  Step answer(AppState state, Message.Answer answer) {
    if (answer instanceof Message.Rested) {
      return Requests.preview(state);
    }
    if (answer instanceof Message.Totals totals) {
      return Step.of(
          state.withCorpus(state.corpus().counted(totals.articles(), totals.statements())));
    }
    if (answer instanceof Message.Articles articles) {
      return articles(state, articles);
    }
    if (answer instanceof Message.Statements statements) {
      return statements(state, statements);
    }
    if (answer instanceof Message.DayCounts counts) {
      Timeline timeline =
          state.views().timeline().filled(counts.query(), counts.series(), counts.undated());
      return Requests.behind(
          state.withTimeline(timeline).withNames(state.names().with(counts.names())));
    }
    if (answer instanceof Message.Spoken spoken) {
      Positions positions = state.views().positions().filled(spoken.positions());
      return Requests.behind(
          state.withPositions(positions).withNames(state.names().with(spoken.names())));
    }
    if (answer instanceof Message.Facets facets) {
      int height = Areas.browseHeight(state.size(), Browse.Pane.FACETS);
      Names names = state.names();
      for (List<Choice> choices : facets.values().values()) {
        names = names.withChoices(choices);
      }
      return Step.of(
          state.withBrowse(state.browse().withFacets(facets.values(), height)).withNames(names));
    }
    if (answer instanceof Message.Choices choices) {
      return Step.of(
          choices(state.withNames(state.names().withChoices(choices.choices())), choices));
    }
    if (answer instanceof Message.Opened opened) {
      return opened(state.withNames(state.names().with(opened.names())), opened);
    }
    if (answer instanceof Message.Understood understood) {
      Filter filter = state.filter().searching(understood.text().strip(), understood.query());
      AppState next =
          state.dialog() instanceof Dialog.Search search
              ? state.withDialog(
                  new Dialog.Search(search.entry(), search.before(), Dialog.Search.NO_FAULT))
              : state;
      return Update.trying(next, filter);
    }
    if (answer instanceof Message.Filtered filtered) {
      AppState next = state.withDialog(null).withNames(state.names().with(filtered.names()));
      return Update.refilter(next, Filter.of(filtered.query()));
    }
    if (answer instanceof Message.Completed completed) {
      return CommandUpdate.completed(state, completed);
    }
    if (answer instanceof Message.Ran ran) {
      return ran(state, ran);
    }
    if (answer instanceof Message.Found found) {
      return new FinderUpdate(texts).found(state, found);
    }
    if (answer instanceof Message.Known known) {
      return Step.of(state.withDialog(new Dialog.Output(known.name(), 0, known.lines(), 0)));
    }
    if (answer instanceof Message.Drafts drafts) {
      return DraftUpdate.listed(state, drafts);
    }
    if (answer instanceof Message.Written written) {
      return written(state.withNoted(new Noted(written.of(), written.preview())), written);
    }
    if (answer instanceof Message.Ranged ranged) {
      return RangeUpdate.range(state).isEmpty()
          ? Step.of(state)
          : ranges.done(state, ranged.bulk(), ranged.range());
    }
    if (answer instanceof Message.Marked marked) {
      return marks(state, marked);
    }
    if (answer instanceof Message.Corrected corrected) {
      return Step.of(state.withDialog(null).withStatus(Status.note(corrected.words())));
    }
    if (answer instanceof Message.NotUnderstood fault) {
      AppState next =
          state.dialog() instanceof Dialog.Search search
              ? state.withDialog(new Dialog.Search(search.entry(), search.before(), fault.at()))
              : state;
      return Step.of(next.withStatus(Status.error(fault.why())));
    }
    if (answer instanceof Message.Draft draft) {
      return draft(state.withNames(state.names().with(draft.names())), draft);
    }
    if (answer instanceof Message.Saved saved) {
      return saved(
          state.withStatus(Status.note(texts.get("status.saved", texts.literal(saved.path())))),
          saved);
    }
    if (answer instanceof Message.Verified verified) {
      return verified(state, verified);
    }
    Message.Failed failed = (Message.Failed) answer;
    return Step.of(withoutPreview(state, failed.slot()).withStatus(Status.error(failed.why())));
  }

  /** An article that can't be shown leaves no other one in its place. */
  private static AppState withoutPreview(AppState state, Slot slot) {
    return slot == Slot.PREVIEW ? state.withBrowse(state.browse().withPreview(null)) : state;
  }

  /** A note that was gone on with is kept under the name of what it is now. */
  private static Step saved(AppState state, Message.Saved saved) {
    Drafting drafting = state.drafting();
    String before = drafting.name();
    if (saved.name().equals(before)) {
      return Step.of(state);
    }
    return Step.of(state.withDrafting(drafting.named(saved.name())))
        .and(new Effect.StoreDraft(saved.name(), drafting.briefing()))
        .and(new Effect.StoreDraft(before, Briefing.empty(drafting.briefing().date())));
  }

  private Step written(AppState state, Message.Written written) {
    return switch (written.use()) {
      case MEASURE -> Step.of(state);
      case SHOW -> Step.of(state.withDialog(new Dialog.Note(written.preview(), 0)));
      case COPY ->
          Step.of(state.withStatus(Status.note(texts.get("status.note-copied"))))
              .and(new Effect.Copy(written.preview().markdown()));
    };
  }

  private Step verified(AppState state, Message.Verified verified) {
    if (!verified.briefing().equals(state.drafting().briefing())) {
      return Step.of(state);
    }
    long wrong = verified.checks().stream().filter(check -> !check.isEmpty()).count();
    Status status =
        wrong == 0
            ? Status.note(texts.get("status.verified"))
            : Status.error(texts.count("status.verified-wrong", wrong));
    return Step.of(
        state.withDrafting(state.drafting().checked(verified.checks())).withStatus(status));
  }

  private static Step articles(AppState state, Message.Articles answer) {
    Browse browse = state.browse();
    int height = Areas.browseHeight(state.size(), Browse.Pane.ARTICLES);
    Listing<ArticleRow> before =
        answer.reason() == Reason.FILTERED ? Listing.empty() : browse.articles();
    Listing<ArticleRow> next =
        answer.reason() == Reason.REFRESHED
            ? before.refreshed(answer.hits(), answer.page(), height, row -> row.source().id())
            : before.filled(answer.hits(), answer.page(), height);
    AppState filled = state.withBrowse(browse.withArticles(next));
    return answer.reason() == Reason.SCROLLED ? Requests.moved(filled) : Requests.changed(filled);
  }

  private static Step statements(AppState before, Message.Statements answer) {
    AppState state = before.withNames(before.names().with(answer.names()));
    return switch (answer.slot()) {
      case BEHIND ->
          Step.of(
              state.withBehind(
                  new Behind(answer.query(), answer.hits().total(), earliestFirst(answer))));
      case LEFT -> Step.of(state.withComparison(compared(state, 0, answer)));
      case RIGHT -> Step.of(state.withComparison(compared(state, 1, answer)));
      default -> listed(state, answer);
    };
  }

  private static List<CitedStatement> earliestFirst(Message.Statements answer) {
    return Arrangement.OLDEST_FIRST.rows(answer.hits().rows()).stream()
        .map(Statements.Row::cited)
        .toList();
  }

  private static @Nullable Comparison compared(
      AppState state, int side, Message.Statements answer) {
    Comparison comparison = state.views().comparison();
    if (comparison == null) {
      return null;
    }
    int height = Areas.comparisonHeight(state.size());
    Listing<Item.Said> before = comparison.sides().get(side).list();
    List<Item.Said> rows =
        Briefing.items(answer.hits().rows()).stream().map(it -> (Item.Said) it).toList();
    Hits<Item.Said> hits = new Hits<>(rows.size(), rows);
    return comparison.with(
        side,
        answer.hits().total(),
        answer.reason() == Reason.REFRESHED
            ? before.refreshed(hits, answer.page(), height, it -> it.statement().statement().id())
            : Listing.<Item.Said>empty().filled(hits, answer.page(), height));
  }

  private static Step listed(AppState state, Message.Statements answer) {
    Statements shown = state.statements();
    Arrangement arrangement = shown.arrangement();
    Hits<CitedStatement> hits = answer.hits();
    List<Statements.Row> rows = arrangement.rows(hits.rows());
    boolean incomplete =
        !arrangement.isPlain() && hits.rows().size() < Math.min(hits.all(), Statements.ARRANGED);
    int all = arrangement.isPlain() ? hits.all() : incomplete ? hits.all() : rows.size();
    Hits<Statements.Row> page = new Hits<>(hits.total(), all, incomplete ? List.of() : rows);
    int height = Areas.statementsHeight(state.size(), arrangement);
    Listing<Statements.Row> before =
        answer.reason() == Reason.FILTERED ? Listing.empty() : shown.list();
    Listing<Statements.Row> next =
        answer.reason() == Reason.REFRESHED
            ? before.refreshed(page, answer.page(), height, Statements.Row::key)
            : before.filled(page, answer.page(), height);
    AppState filled =
        state.withStatements(new Statements(arrangement, hits.total(), answer.undated(), next));
    return state.view() == View.STATEMENTS && (answer.reason() == Reason.REFRESHED || incomplete)
        ? Requests.statements(filled)
        : Step.of(filled);
  }

  /** What a command printed: one line in the status line, more in a pane. */
  private Step ran(AppState state, Message.Ran ran) {
    List<String> lines = ran.text().stripTrailing().lines().toList();
    boolean failed = ran.code() != ExitCode.DONE;
    if (lines.size() > 1) {
      return Step.of(state.withDialog(new Dialog.Output(":" + ran.line(), ran.code(), lines, 0)));
    }
    String line =
        lines.isEmpty() ? texts.get("status.ran", texts.literal(ran.line())) : lines.get(0);
    return Step.of(state.withStatus(failed ? Status.error(line) : Status.note(line)));
  }

  /** What the user marked before, and until now; who has never marked anything gets a hint. */
  private Step marks(AppState state, Message.Marked marked) {
    Marks all = marked.marks();
    for (Mark mark : state.marks().all()) {
      all = all.with(mark);
    }
    boolean first = marked.marks().all().isEmpty() && state.status().text().isEmpty();
    AppState next = first ? state.withStatus(Status.note(texts.get("status.first"))) : state;
    return Step.of(next.with(next.marking().with(all)));
  }

  private static AppState choices(AppState state, Message.Choices answer) {
    return state.dialog() instanceof Dialog.Picker picker && picker.facet() == answer.facet()
        ? state.withDialog(
            new Dialog.Picker(
                    picker.facet(),
                    picker.use(),
                    picker.entry(),
                    answer.choices(),
                    picker.cursor(),
                    picker.top())
                .at(picker.cursor(), Areas.pickerHeight(state.size())))
        : state;
  }

  private Step opened(AppState state, Message.Opened answer) {
    if (answer.article().isEmpty()) {
      Status gone = Status.error(texts.get("status.article-gone", texts.literal(answer.id())));
      return Step.of(withoutPreview(state, answer.slot()).withStatus(gone));
    }
    Article article = answer.article().get();
    List<CitedStatement> statements = answer.statements();
    int first = first(state.filter(), statements, answer.statement());
    if (answer.slot() == Slot.PREVIEW) {
      Preview preview = new Preview(article, statements, -1, 0).at(Math.max(0, first));
      return Step.of(state.withBrowse(state.browse().withPreview(preview)));
    }
    Reader reader = Reader.of(article, statements, state.size());
    boolean asked = !answer.statement().isEmpty() || !state.filter().chips().isEmpty();
    if (asked) {
      reader = reader.atStatement(first, state.size());
    }
    AppState shown = Update.shown(state.withReader(reader), View.READER);
    return MarkUpdate.marked(shown, shown.marks().with(new Mark(Mark.Kind.READ, article.id())));
  }

  /** The statement that was asked for, else the first one under the filter. */
  private static int first(Filter filter, List<CitedStatement> statements, String wanted) {
    int admitted = -1;
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i).statement().id().equals(wanted)) {
        return i;
      }
      if (admitted < 0 && filter.admits(statements.get(i).statement())) {
        admitted = i;
      }
    }
    return admitted;
  }

  /** A draft that was kept: another one is taken up, the one begun meanwhile is joined to it. */
  private Step draft(AppState state, Message.Draft answer) {
    Briefing kept = answer.briefing().orElse(Briefing.empty(state.now().toLocalDate()));
    Drafting shown = state.drafting();
    if (answer.name().equals(shown.name())) {
      return begun(state, kept);
    }
    AppState next = state.withDrafting(Drafting.of(answer.name(), kept));
    Step step =
        state.view() == View.BRIEFING ? Requests.shown(next) : Step.of(next.withStatus(back(kept)));
    return shown.briefing().isEmpty()
        ? step
        : step.and(new Effect.StoreDraft(shown.name(), shown.briefing()));
  }

  /**
   * The draft of the start; what was begun meanwhile comes behind it. Until now nothing was stored,
   * so that it could not be written over.
   */
  private Step begun(AppState state, Briefing before) {
    Drafting begun = state.drafting();
    if (before.isEmpty()) {
      return begun.briefing().isEmpty()
          ? Step.of(state)
          : Step.of(state).and(new Effect.StoreDraft(begun.name(), begun.briefing()));
    }
    Drafting kept = Drafting.of(begun.name(), before);
    if (begun.briefing().equals(before)) {
      return Step.of(state);
    }
    if (!begun.briefing().isEmpty()) {
      kept = kept.joined(begun.briefing());
      return Step.of(state.withDrafting(kept))
          .and(new Effect.StoreDraft(kept.name(), kept.briefing()));
    }
    return Step.of(state.withDrafting(kept).withStatus(back(kept.briefing())));
  }

  private Status back(Briefing briefing) {
    return Status.note(texts.count("status.draft", briefing.items().size()));
  }
}
