package dragoman.briefing.note;

/**
 * How a note is to be laid out.
 *
 * @param template the template
 * @param language BCP 47 tag of its headings, dates and names
 * @param citations how it leads back to its sources
 * @param by what key statements are grouped by
 * @param limit the most statements it takes; {@link #ALL} for all
 */
public record Layout(
    Template template, String language, Citations citations, Grouping by, int limit) {

  /** No limit. */
  public static final int ALL = Integer.MAX_VALUE;

  /** As the template says, with footnotes. */
  public static Layout of(Template template, String language) {
    return new Layout(template, language, Citations.FOOTNOTE, template.by(), template.limit());
  }

  /** The same with other citations. */
  public Layout withCitations(Citations other) {
    return new Layout(template, language, other, by, limit);
  }

  /** The same grouped otherwise. */
  public Layout withBy(Grouping other) {
    return new Layout(template, language, citations, other, limit);
  }

  /** The same with another limit. */
  public Layout withLimit(int other) {
    return new Layout(template, language, citations, by, other);
  }
}
