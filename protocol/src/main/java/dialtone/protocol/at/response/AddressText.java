package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The ways in which modems write an address.
final class AddressText {
  private AddressText() {}

  /// What is left of a line, without empty fields and `0.0.0.0`, which is no address.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Garbled` for a field that is none
  static List<InetAddress> rest(Params params) {
    List<InetAddress> addresses = new ArrayList<>();
    while (params.more()) {
      String text = params.text();
      if (!text.isEmpty()) {
        addresses.add(read(text).orElseThrow(() -> params.failure("no address: " + text)));
      }
    }
    addresses.removeIf(InetAddress::isAnyLocalAddress);
    return List.copyOf(addresses);
  }

  static Optional<InetAddress> read(String text) {
    if (text.indexOf(':') >= 0) {
      return literal(text);
    }
    String[] parts = text.split("\\.", -1);
    if (parts.length != 4 && parts.length != 16) {
      return Optional.empty();
    }
    byte[] octets = new byte[parts.length];
    for (int i = 0; i < parts.length; i++) {
      int octet = octet(parts[i]);
      if (octet < 0) {
        return Optional.empty();
      }
      octets[i] = (byte) octet;
    }
    return Optional.of(of(octets));
  }

  private static Optional<InetAddress> literal(String text) {
    boolean plain = text.chars().allMatch(c -> Character.digit(c, 16) >= 0 || c == ':' || c == '.');
    try {
      return plain ? Optional.of(InetAddress.ofLiteral(text)) : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static int octet(String text) {
    boolean digits =
        !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    int value = digits ? Integer.parseInt(text) : -1;
    return value <= 255 ? value : -1;
  }

  static InetAddress of(byte[] octets) {
    try {
      return InetAddress.getByAddress(octets);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("an address of " + octets.length + " octets", e);
    }
  }
}
