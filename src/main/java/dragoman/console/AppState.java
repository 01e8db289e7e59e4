package dragoman.console;

import dragoman.briefing.Briefing;
import dragoman.desk.Drafts;
import dragoman.state.Marks;
import dragoman.terminal.BidiMode;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Everything the screen is drawn from.
 *
 * @param display the window, the clock, the colours
 * @param place the view that fills the screen, and the way back
 * @param corpus the corpus as a whole
 * @param filtering what the listings are narrowed to, and were
 * @param views what each view shows
 * @param dialog what lies over the view, null for nothing
 * @param status the status line
 * @param marking what the user marked
 * @param waiting what is waited for
 * @param names display names
 */
public record AppState(
    Display display,
    Place place,
    Corpus corpus,
    Filtering filtering,
    Views views,
    @Nullable Dialog dialog,
    Status status,
    Marking marking,
    Waiting waiting,
    Names names) {

  /** The state before anything came. */
  public static AppState start(Size size, ZonedDateTime now, Theme theme, String corpus) {
    return new AppState(
        new Display(size, now, theme, BidiMode.VISUAL),
        Place.START,
        Corpus.named(corpus),
        Filtering.NONE,
        Views.empty(Drafting.of(Drafts.USUAL, Briefing.empty(now.toLocalDate()))),
        null,
        Status.NONE,
        Marking.NONE,
        Waiting.NONE,
        Names.NONE);
  }

  /** Where a key is pressed now. */
  public Context context() {
    return dialog == null ? view().context() : dialog.context();
  }

  /** The window's size. */
  public Size size() {
    return display.size();
  }

  /** The clock. */
  public ZonedDateTime now() {
    return display.now();
  }

  /** The colours. */
  public Theme theme() {
    return display.theme();
  }

  /** What fills the screen. */
  public View view() {
    return place.view();
  }

  /** What the listings are narrowed to. */
  public Filter filter() {
    return filtering.now();
  }

  /** What the user marked. */
  public Marks marks() {
    return marking.now();
  }

  /** The requests that are waited for. */
  public Tickets tickets() {
    return waiting.tickets();
  }

  /** The Browse view. */
  public Browse browse() {
    return views.browse();
  }

  /** The Statements view. */
  public Statements statements() {
    return views.statements();
  }

  /** The Reader, null while nothing was opened. */
  public @Nullable Reader reader() {
    return views.reader();
  }

  /** The briefing. */
  public Drafting drafting() {
    return views.drafting();
  }

  AppState with(Display it) {
    return new AppState(
        it, place, corpus, filtering, views, dialog, status, marking, waiting, names);
  }

  AppState with(Place it) {
    return new AppState(
        display, it, corpus, filtering, views, dialog, status, marking, waiting, names);
  }

  AppState with(Marking it) {
    return new AppState(
        display, place, corpus, filtering, views, dialog, status, it, waiting, names);
  }

  AppState with(Filtering it) {
    return new AppState(display, place, corpus, it, views, dialog, status, marking, waiting, names);
  }

  AppState with(Views it) {
    return new AppState(
        display, place, corpus, filtering, it, dialog, status, marking, waiting, names);
  }

  AppState withSize(Size it) {
    return new AppState(
        new Display(it, now(), theme(), display.bidi()),
        place,
        corpus,
        filtering,
        views,
        dialog,
        status,
        marking,
        waiting,
        names);
  }

  AppState withNow(ZonedDateTime it) {
    return new AppState(
        new Display(size(), it, theme(), display.bidi()),
        place,
        corpus,
        filtering,
        views,
        dialog,
        status,
        marking,
        waiting,
        names);
  }

  AppState withTheme(Theme it) {
    return new AppState(
        new Display(size(), now(), it, display.bidi()),
        place,
        corpus,
        filtering,
        views,
        dialog,
        status,
        marking,
        waiting,
        names);
  }

  AppState withCorpus(Corpus it) {
    return new AppState(
        display, place, it, filtering, views, dialog, status, marking, waiting, names);
  }

  AppState withBrowse(Browse it) {
    return with(views.with(it));
  }

  AppState withStatements(Statements it) {
    return with(views.with(it));
  }

  AppState withTimeline(Timeline it) {
    return with(views.with(it));
  }

  AppState withPositions(Positions it) {
    return with(views.with(it));
  }

  AppState withBehind(Behind it) {
    return with(views.with(it));
  }

  AppState withComparison(@Nullable Comparison it) {
    return with(views.with(it));
  }

  AppState withReader(@Nullable Reader it) {
    return with(views.with(it));
  }

  AppState withNoted(Noted it) {
    return with(views.with(it));
  }

  AppState withDrafting(Drafting it) {
    return with(views.with(it));
  }

  AppState withDialog(@Nullable Dialog it) {
    return new AppState(
        display, place, corpus, filtering, views, it, status, marking, waiting, names);
  }

  AppState withStatus(Status it) {
    return new AppState(
        display, place, corpus, filtering, views, dialog, it, marking, waiting, names);
  }

  AppState withTickets(Tickets it) {
    return with(waiting.with(it));
  }

  AppState with(Waiting it) {
    return new AppState(
        display, place, corpus, filtering, views, dialog, status, marking, it, names);
  }

  AppState withNames(Names it) {
    return new AppState(
        display, place, corpus, filtering, views, dialog, status, marking, waiting, it);
  }
}
