package dragoman.desk;

import dragoman.briefing.Briefing;
import dragoman.briefing.BriefingJson;
import dragoman.state.DraftStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The briefings that one user is making, kept at every change. */
public final class Drafts {

  /** The name of the one that is made when no other is named. */
  public static final String USUAL = "briefing";

  /** What stands for the draft that was kept last, where a name is asked for. */
  public static final String LATEST = "";

  private final DraftStore store;
  private final BriefingJson json = new BriefingJson();

  Drafts(DraftStore store) {
    this.store = store;
  }

  /** The names of all, sorted. */
  public List<String> names() throws IOException {
    return store.names();
  }

  /** The name of the one that was kept last; empty when there is none. */
  public Optional<String> latest() throws IOException {
    return store.latest();
  }

  /** The briefing of a name, empty when there is none. */
  public Optional<Briefing> load(String name) throws IOException {
    Optional<String> kept = store.load(name);
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(json.read(kept.get().getBytes(StandardCharsets.UTF_8)));
  }

  /** Keeps a briefing under a name; an empty one is forgotten. */
  public void keep(String name, Briefing briefing) throws IOException {
    if (briefing.isEmpty()) {
      store.discard(name);
    } else {
      store.save(name, new String(json.write(briefing), StandardCharsets.UTF_8));
    }
  }
}
