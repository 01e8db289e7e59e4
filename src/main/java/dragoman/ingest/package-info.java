/** The corpus folder and the formats in it: files to drafts, bad files to problems. */
@NullMarked
package dragoman.ingest;

import org.jspecify.annotations.NullMarked;
