package dragoman.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Folded spellings and what they name; a node is a number, 0 the root and "none" as a child. */
final class Trie {
  /** Stands in a spelling where any country's name may. */
  static final char SLOT = 1;

  private static final int NONE = 0;

  private long[] keys = new long[1 << 14];
  private int[] children = new int[1 << 14];
  private int edges;
  private int nodes = 1;
  private int[] lists = new int[1 << 12];
  private final List<List<Name>> names = new ArrayList<>(List.of(List.of()));

  /** The node behind the letter; 0 when no spelling goes on so. */
  int child(int node, char letter) {
    long key = key(node, letter);
    int slot = slot(key);
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return children[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return NONE;
  }

  /** What the spelling that ends at the node names, the likeliest first. */
  List<Name> names(int node) {
    return names.get(lists[node]);
  }

  /** Adds a name behind those that the spelling has already; one id stays once. */
  void add(String folded, Name name) {
    int node = 0;
    for (int i = 0; i < folded.length(); i++) {
      node = childOrNew(node, folded.charAt(i));
    }
    if (node == 0) {
      return;
    }
    if (lists[node] == 0) {
      lists[node] = names.size();
      names.add(List.of(name));
      return;
    }
    List<Name> known = names.get(lists[node]);
    for (Name other : known) {
      if (other.id().equals(name.id()) && other.traits() == name.traits()) {
        return;
      }
    }
    List<Name> longer = new ArrayList<>(known);
    longer.add(name);
    names.set(lists[node], List.copyOf(longer));
  }

  private int childOrNew(int node, char letter) {
    int known = child(node, letter);
    if (known != NONE) {
      return known;
    }
    if (2 * ++edges > keys.length) {
      grow();
    }
    int fresh = nodes++;
    put(key(node, letter), fresh);
    if (nodes > lists.length) {
      lists = Arrays.copyOf(lists, 2 * lists.length);
    }
    return fresh;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldChildren = children;
    keys = new long[2 * oldKeys.length];
    children = new int[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldChildren[i]);
      }
    }
  }

  private void put(long key, int child) {
    int slot = slot(key);
    while (keys[slot] != 0) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    children[slot] = child;
  }

  private static long key(int node, char letter) {
    return ((long) node << 16) | letter;
  }

  private int slot(long key) {
    // Fibonacci hashing: the high bits of the product are well mixed.
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
  }
}
