package dragoman.article;

/**
 * A half-open range of UTF-16 offsets into the text of one article.
 *
 * @param start the first offset inside
 * @param end the first offset behind; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Checks the order of the ends. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The words it covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** How many UTF-16 units it covers; 0 when empty. */
  public int length() {
    return end - start;
  }

  /** Whether every unit of the other lies in this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the offset lies inside. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether at least one unit is shared. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** By start, the longer one first: an enclosing span comes before what it encloses. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
