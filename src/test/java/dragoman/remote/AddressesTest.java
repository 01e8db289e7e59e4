package dragoman.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10.0.0.0/8|10.1.2.3|true",
        "10.0.0.0/8|11.1.2.3|false",
        "192.168.1.7|192.168.1.7|true",
        "192.168.1.7|192.168.1.70|false",
        "192.168.1.*|192.168.1.70|true",
        "192.168.?.1|192.168.10.1|false",
        "10.0.0.0/8,!10.0.0.5|10.0.0.5|false",
        "10.0.0.0/8,!10.0.0.5|10.0.0.6|true",
        "!10.0.0.5|10.0.0.6|false",
        "2001:db8::/32|2001:db8:1::7|true",
        "2001:db8::/33|2001:db8:8000::7|false",
        "0.0.0.0/0|203.0.113.9|true",
        "0.0.0.0/0|2001:db8::1|false"
      })
  void anAddressIsAmongThem(String patterns, String address, boolean among)
      throws UnknownHostException {
    assertEquals(among, Addresses.of(patterns).have(InetAddress.getByName(address)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"desk.example.org", "10.0.0.0/33", "10.0.0/8", "", "10.0.0.1,", "*.org"})
  void whatIsNoAddressIsRefused(String patterns) {
    assertThrows(IllegalArgumentException.class, () -> Addresses.of(patterns));
  }

  @Test
  void withoutPatternsEveryAddressIs() throws UnknownHostException {
    assertEquals(true, Addresses.ANY.have(InetAddress.getByName("203.0.113.9")));
  }
}
