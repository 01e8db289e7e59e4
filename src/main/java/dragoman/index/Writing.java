package dragoman.index;

import java.util.Optional;

/** What comes of asking for write access. */
public sealed interface Writing {

  /**
   * Write access, until the session is closed.
   *
   * @param notice what was found wrong with the index and is built anew, for the user; empty when
   *     nothing was
   */
  record Ready(WriteSession session, Optional<String> notice) implements Writing {}

  /** Another process, or another part of this one, is writing; reading goes on. */
  record Busy() implements Writing {}

  /**
   * Nothing can be written.
   *
   * @param cause where, why and what to do, for the user
   */
  record Failed(String cause) implements Writing {}
}
