/**
 * The server: journalists at other machines, over SSH. It alone knows the SSH library.
 *
 * <p>A {@link dragoman.remote.Server} lets a {@link dragoman.remote.Login} in through its {@link
 * dragoman.remote.Door}; each channel of it is a {@link dragoman.remote.Visit}, which sees nothing
 * of the machine but its {@link dragoman.remote.Room}.
 */
@NullMarked
package dragoman.remote;

import org.jspecify.annotations.NullMarked;
