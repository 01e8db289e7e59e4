package dragoman.console;

import dragoman.article.CitedStatement;
import dragoman.briefing.Briefing;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the screen is drawn from.
 *
 * @param size the window's
 * @param now the clock
 * @param theme the colours
 * @param view what fills the screen
 * @param trail the views to go back to, the latest last
 * @param corpus the corpus as a whole
 * @param filter what the listings are narrowed to
 * @param browse the Browse view
 * @param statements the Statements view
 * @param reader the Reader, null while nothing was opened
 * @param drafting the briefing
 * @param dialog what lies over the view, null for nothing
 * @param status the status line
 * @param tickets what is waited for
 * @param patience whether it is waited for long enough to say so
 * @param names display names
 */
public record AppState(
    Size size,
    ZonedDateTime now,
    Theme theme,
    View view,
    List<View> trail,
    Corpus corpus,
    Filter filter,
    Browse browse,
    Listing<CitedStatement> statements,
    @Nullable Reader reader,
    Drafting drafting,
    @Nullable Dialog dialog,
    Status status,
    Tickets tickets,
    Patience patience,
    Names names) {

  /** Whether the wait is worth a word. */
  public enum Patience {
    FRESH,
    WORKING
  }

  /** Makes the list its own. */
  public AppState {
    trail = List.copyOf(trail);
  }

  /** The state before anything came. */
  public static AppState start(Size size, ZonedDateTime now, Theme theme, String corpus) {
    return new AppState(
        size,
        now,
        theme,
        View.BROWSE,
        List.of(),
        Corpus.named(corpus),
        Filter.NONE,
        Browse.EMPTY,
        Listing.empty(),
        null,
        Drafting.of(Briefing.empty(now.toLocalDate())),
        null,
        Status.NONE,
        Tickets.NONE,
        Patience.FRESH,
        Names.NONE);
  }

  /** Where a key is pressed now. */
  public Context context() {
    return dialog == null ? view.context() : dialog.context();
  }

  AppState withSize(Size it) {
    return new AppState(
        it,
        now,
        theme,
        view,
        trail,
        corpus,
        filter,
        browse,
        statements,
        reader,
        drafting,
        dialog,
        status,
        tickets,
        patience,
        names);
  }

  AppState withNow(ZonedDateTime it) {
    return new AppState(
        size,
        it,
        theme,
        view,
        trail,
        corpus,
        filter,
        browse,
        statements,
        reader,
        drafting,
        dialog,
        status,
        tickets,
        patience,
        names);
  }

  AppState withTheme(Theme it) {
    return new AppState(
        size,
        now,
        it,
        view,
        trail,
        corpus,
        filter,
        browse,
        statements,
        reader,
        drafting,
        dialog,
        status,
        tickets,
        patience,
        names);
  }

  AppState withView(View it, List<View> newTrail) {
    return new AppState(
        size,
        now,
        theme,
        it,
        newTrail,
        corpus,
        filter,
        browse,
        statements,
        reader,
        drafting,
        dialog,
        status,
        tickets,
        patience,
        names);
  }

  AppState withCorpus(Corpus it) {
    return new AppState(
        size,
        now,
        theme,
        view,
        trail,
        it,
        filter,
        browse,
        statements,
        reader,
        drafting,
        dialog,
        status,
        tickets,
        patience,
        names);
  }

  AppState withFilter(Filter it) {
    return new AppState(
        size,
        now,
        theme,
        view,
        trail,
        corpus,
        it,
        browse,
        statements,
        reader,
        drafting,
        dialog,
        status,
        tickets,
        patience,
        names);
  }

  AppState withBrowse(Browse it) {
    return new AppState(
        size,
        now,
        theme,
        view,
        trail,
        corpus,
        filter,
        it,
        statements,
        reader,
        drafting,
        dialog,
        status,
        tickets,
        patience,
        names);
  }

  AppState withStatements(Listing<CitedStatement> it) {
    return new AppState(
        size, now, theme, view, trail, corpus, filter, browse, it, reader, drafting, dialog, status,
        tickets, patience, names);
  }

  AppState withReader(@Nullable Reader it) {
    return new AppState(
        size,
        now,
        theme,
        view,
        trail,
        corpus,
        filter,
        browse,
        statements,
        it,
        drafting,
        dialog,
        status,
        tickets,
        patience,
        names);
  }

  AppState withDrafting(Drafting it) {
    return new AppState(
        size,
        now,
        theme,
        view,
        trail,
        corpus,
        filter,
        browse,
        statements,
        reader,
        it,
        dialog,
        status,
        tickets,
        patience,
        names);
  }

  AppState withDialog(@Nullable Dialog it) {
    return new AppState(
        size,
        now,
        theme,
        view,
        trail,
        corpus,
        filter,
        browse,
        statements,
        reader,
        drafting,
        it,
        status,
        tickets,
        patience,
        names);
  }

  AppState withStatus(Status it) {
    return new AppState(
        size,
        now,
        theme,
        view,
        trail,
        corpus,
        filter,
        browse,
        statements,
        reader,
        drafting,
        dialog,
        it,
        tickets,
        patience,
        names);
  }

  AppState withTickets(Tickets it) {
    return new AppState(
        size,
        now,
        theme,
        view,
        trail,
        corpus,
        filter,
        browse,
        statements,
        reader,
        drafting,
        dialog,
        status,
        it,
        it.busy() ? patience : Patience.FRESH,
        names);
  }

  AppState withPatience(Patience it) {
    return new AppState(
        size,
        now,
        theme,
        view,
        trail,
        corpus,
        filter,
        browse,
        statements,
        reader,
        drafting,
        dialog,
        status,
        tickets,
        it,
        names);
  }

  AppState withNames(Names it) {
    return new AppState(
        size,
        now,
        theme,
        view,
        trail,
        corpus,
        filter,
        browse,
        statements,
        reader,
        drafting,
        dialog,
        status,
        tickets,
        patience,
        it);
  }
}
