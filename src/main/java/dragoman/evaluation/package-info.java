/**
 * Measures what analysis finds against articles annotated by hand: {@link
 * dragoman.evaluation.GoldFolder} reads the annotations, {@link dragoman.evaluation.Evaluator}
 * compares, {@link dragoman.evaluation.Report} holds the figures and the errors as text.
 */
@NullMarked
package dragoman.evaluation;

import org.jspecify.annotations.NullMarked;
