package dragoman.console;

import dragoman.article.Article;
import dragoman.article.CitedStatement;
import dragoman.console.Effect.Reason;
import dragoman.index.ArticleRow;
import java.util.List;

/** What the desk's answers do to the state. */
final class Answers {

  private final Texts texts;

  Answers(Texts texts) {
    this.texts = texts;
  }

  /** An answer that is waited for. */
  Step answer(AppState state, Message.Answer answer) {
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
      return Update.refilter(next, filter);
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
      return Step.of(state.withStatus(Status.note(texts.get("status.saved", saved.path()))));
    }
    return Step.of(state.withStatus(Status.error(((Message.Failed) answer).why())));
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
    return Requests.articles(state.withBrowse(browse.withArticles(next)));
  }

  private static Step statements(AppState state, Message.Statements answer) {
    int height = Areas.statementsHeight(state.size());
    Listing<CitedStatement> before =
        answer.reason() == Reason.FILTERED ? Listing.empty() : state.statements();
    Listing<CitedStatement> next =
        answer.reason() == Reason.REFRESHED
            ? before.refreshed(answer.hits(), answer.page(), height, row -> row.statement().id())
            : before.filled(answer.hits(), answer.page(), height);
    AppState filled = state.withStatements(next).withNames(state.names().with(answer.names()));
    return state.view() == View.STATEMENTS && answer.reason() == Reason.REFRESHED
        ? Requests.statements(filled)
        : Step.of(filled);
  }

  private static AppState choices(AppState state, Message.Choices answer) {
    return state.dialog() instanceof Dialog.Picker picker && picker.facet() == answer.facet()
        ? state.withDialog(
            new Dialog.Picker(
                    picker.facet(), picker.entry(), answer.choices(), picker.cursor(), picker.top())
                .at(picker.cursor(), Areas.pickerHeight(state.size())))
        : state;
  }

  private Step opened(AppState state, Message.Opened answer) {
    if (answer.article().isEmpty()) {
      return Step.of(state.withStatus(Status.error(texts.get("status.article-gone", answer.id()))));
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
    return Step.of(Update.shown(state.withReader(reader), View.READER));
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

  /**
   * A draft that was kept; what was begun meanwhile comes behind it. Until now nothing was stored,
   * so that it could not be written over.
   */
  private Step draft(AppState state, Message.Draft answer) {
    Drafting begun = state.drafting();
    if (answer.briefing().isEmpty() || answer.briefing().get().isEmpty()) {
      return begun.briefing().isEmpty()
          ? Step.of(state)
          : Step.of(state).and(new Effect.StoreDraft(begun.briefing()));
    }
    Drafting kept = Drafting.of(answer.briefing().get());
    if (!begun.briefing().isEmpty()) {
      kept = kept.joined(begun.briefing());
      return Step.of(state.withDrafting(kept)).and(new Effect.StoreDraft(kept.briefing()));
    }
    String text = texts.count("status.draft", kept.briefing().items().size());
    return Step.of(state.withDrafting(kept).withStatus(Status.note(text)));
  }
}
