package dragoman.reference.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words and phrases of a language as a tree of folded words. */
public final class Lexicon {

  private final Node root;
  private final Set<String> functionWords = new HashSet<>();

  private Lexicon(Node root) {
    this.root = root;
    for (String word : root.next.keySet()) {
      if (has(word, Sense.FUNCTION)) {
        functionWords.add(word);
      }
    }
  }

  /** Whether a folded word is one of the few that every text of the language has. */
  boolean isFunctionWord(String word) {
    return functionWords.contains(word);
  }

  /** A place in the tree: the words read so far. */
  public static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>(1);

    /** The node behind a further folded word, null when no phrase goes on with it. */
    public @Nullable Node next(String word) {
      return next.get(word);
    }

    /** What the words read so far mean; empty inside a phrase. */
    public List<Entry> entries() {
      return entries;
    }
  }

  /** The place before the first word. */
  public Node root() {
    return root;
  }

  /** The meanings of a single folded word; empty when unknown. */
  public List<Entry> entries(String word) {
    Node node = root.next(word);
    return node == null ? List.of() : node.entries();
  }

  /** Whether a single folded word has the sense. */
  public boolean has(String word, Sense sense) {
    for (Entry entry : entries(word)) {
      if (entry.sense() == sense) {
        return true;
      }
    }
    return false;
  }

  /** Collects phrases. */
  static final class Builder {
    private final Node root = new Node();

    void add(List<String> words, Entry entry) {
      if (words.isEmpty()) {
        return;
      }
      Node node = root;
      for (String word : words) {
        node = node.next.computeIfAbsent(word, w -> new Node());
      }
      if (!node.entries.contains(entry)) {
        node.entries.add(entry);
      }
    }

    Lexicon build() {
      return new Lexicon(root);
    }
  }
}
