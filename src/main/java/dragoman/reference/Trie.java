package dragoman.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Folded spellings and what they name; a node is a number, 0 the root and "none" as a child. */
final class Trie {
  /** Stands in a spelling where any country's name may. */
  static final char SLOT = 1;

  private static final int NONE = 0;
  private static final int CHILD_BITS = 24;
  private static final long CHILD = (1L << CHILD_BITS) - 1;

  /** A hash table of edges: node, letter and child in one number, so that a look costs one. */
  private long[] table = new long[1 << 14];

  private int edges;
  private int nodes = 1;
  private int[] lists = new int[1 << 12];

  /** The nodes where a spelling ends: most have none, and this is small enough to stay at hand. */
  private final BitSet ends = new BitSet();

  private final List<List<Name>> names = new ArrayList<>(List.of(List.of()));

  /** The node behind the letter; 0 when no spelling goes on so. */
  int child(int node, char letter) {
    long key = key(node, letter);
    int slot = slot(key);
    for (long edge = table[slot]; edge != 0; edge = table[slot]) {
      if (edge >>> CHILD_BITS == key) {
        return (int) (edge & CHILD);
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return NONE;
  }

  /** What the spelling that ends at the node names, the likeliest first. */
  List<Name> names(int node) {
    return ends.get(node) ? names.get(lists[node]) : List.of();
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
      ends.set(node);
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
    if (2 * ++edges > table.length) {
      grow();
    }
    int fresh = nodes++;
    if (fresh > CHILD) {
      throw new IllegalStateException("more than " + CHILD + " beginnings of names");
    }
    put(key(node, letter) << CHILD_BITS | fresh);
    if (nodes > lists.length) {
      lists = Arrays.copyOf(lists, 2 * lists.length);
    }
    return fresh;
  }

  private void grow() {
    long[] old = table;
    table = new long[2 * old.length];
    for (long edge : old) {
      if (edge != 0) {
        put(edge);
      }
    }
  }

  private void put(long edge) {
    int slot = slot(edge >>> CHILD_BITS);
    while (table[slot] != 0) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = edge;
  }

  private static long key(int node, char letter) {
    return ((long) node << 16) | letter;
  }

  private int slot(long key) {
    // Fibonacci hashing: the high bits of the product are well mixed.
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (table.length - 1);
  }
}
