package dragoman.article;

import org.jspecify.annotations.Nullable;

/**
 * A person of no table, as one article introduces them.
 *
 * @param id the name as written, in small Latin letters and hyphens
 * @param name as written
 * @param country ISO 3166-1 alpha-2 code, or EU, UN, NATO, by the title in the text; null when it
 *     names none
 * @param role id of the role that the title in the text says; empty when there is none
 */
public record Newcomer(String id, String name, @Nullable String country, String role) {}
