package dragoman.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizedKeysTest {

  /** Made for this test; its private half was never kept. */
  private static final String KEY =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILsvQ8w1ovbQKy60N/yXGoqIBMfnWcweCLlVnwy2J058 ana";

  private final AuthorizedKeys lines = new AuthorizedKeys(ZoneOffset.ofHours(2));

  @Test
  void commentsAndEmptyLinesAreNoKeys() {
    assertEquals(Optional.empty(), lines.read("# ana's keys"));
    assertEquals(Optional.empty(), lines.read("   "));
  }

  @Test
  void optionsAreRead() throws Exception {
    Grant grant =
        lines
            .read(
                "from=\"10.0.0.0/8,!10.0.0.5\",no-port-forwarding,command=\"export \\\"a b\\\" -o -\","
                    + "expiry-time=\"202601021530\" "
                    + KEY)
            .orElseThrow();

    assertEquals("export \"a b\" -o -", grant.command());
    assertEquals(Instant.parse("2026-01-02T13:30:00Z"), grant.expires());
    assertTrue(grant.from().have(InetAddress.getByName("10.0.0.6")));
    assertFalse(grant.from().have(InetAddress.getByName("10.0.0.5")));
  }

  @Test
  void aTimeWithZIsInUtc() {
    Grant grant = lines.read("expiry-time=\"20260102Z\" " + KEY).orElseThrow();

    assertEquals(Instant.parse("2026-01-02T00:00:00Z"), grant.expires());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "restrict ",
        "environment=\"A=b\" ",
        "cert-authority ",
        "no-pty ",
        "permitopen=\"x:1\" ",
        "from= ",
        "from ",
        "from=\"desk.example.org\" ",
        "from=\"10.0.0.1\",from=\"10.0.0.2\" ",
        "command=\"open ",
        "expiry-time=\"2026\" ",
        "expiry-time=\"20261399\" ",
        "nonsense ",
        ", "
      })
  void whatCantBeHonouredIsRefused(String options) {
    assertThrows(IllegalArgumentException.class, () -> lines.read(options + KEY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ssh-ed25519", "ssh-ed25519 AAAA ana", "ssh-dss AAAAB3NzaC1kc3MAAA= x"})
  void aBrokenKeyIsRefused(String line) {
    assertThrows(IllegalArgumentException.class, () -> lines.read(line));
  }
}
