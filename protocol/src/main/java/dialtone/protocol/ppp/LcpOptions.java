package dialtone.protocol.ppp;

import dialtone.protocol.wire.Octets;
import java.util.Map;
import java.util.Optional;

/// Names and values of LCP's options.
final class LcpOptions {
  static final int CHAP_MD5 = 5;
  static final int MSCHAP_V1 = 0x80;
  static final int MSCHAP_V2 = 0x81;

  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          Map.entry(LcpPolicy.MRU, "mru"),
          Map.entry(LcpPolicy.ACCM, "asyncMap"),
          Map.entry(LcpPolicy.AUTHENTICATION, "authentication"),
          Map.entry(LcpPolicy.QUALITY, "quality"),
          Map.entry(LcpPolicy.MAGIC, "magic"),
          Map.entry(LcpPolicy.PROTOCOL_COMPRESSION, "protocolCompression"),
          Map.entry(LcpPolicy.ADDRESS_COMPRESSION, "addressCompression"),
          Map.entry(9, "fcsAlternatives"),
          Map.entry(13, "callback"),
          Map.entry(17, "multilinkMrru"),
          Map.entry(18, "multilinkShortSequence"),
          Map.entry(19, "multilinkEndpoint"));

  private LcpOptions() {}

  static String name(int type) {
    return NAMES.getOrDefault(type, "option" + type);
  }

  /// What the value of an Authentication-Protocol option asks for, if it is one of ours.
  static Optional<AuthProtocol> authentication(Octets value) {
    int protocol = value.size() < 2 ? 0 : value.at(0) << 8 | value.at(1);
    if (protocol == PppProtocol.PAP && value.size() == 2) {
      return Optional.of(AuthProtocol.PAP);
    }
    if (protocol != PppProtocol.CHAP || value.size() != 3) {
      return Optional.empty();
    }
    return switch (value.at(2)) {
      case CHAP_MD5 -> Optional.of(AuthProtocol.CHAP_MD5);
      case MSCHAP_V2 -> Optional.of(AuthProtocol.MSCHAP_V2);
      default -> Optional.empty();
    };
  }

  /// The value of the option that asks for `protocol`.
  static Octets value(AuthProtocol protocol) {
    return switch (protocol) {
      case PAP -> Octets.of(new byte[] {(byte) 0xc0, 0x23});
      case CHAP_MD5 -> Octets.of(new byte[] {(byte) 0xc2, 0x23, CHAP_MD5});
      case MSCHAP_V2 -> Octets.of(new byte[] {(byte) 0xc2, 0x23, (byte) MSCHAP_V2});
    };
  }

  /// What it asks for, in the words people use.
  static String authenticationName(Octets value) {
    Optional<AuthProtocol> known = authentication(value);
    if (known.isPresent()) {
      return known.get().word();
    }
    if (value.size() < 2) {
      return "a way without a name";
    }
    int protocol = value.at(0) << 8 | value.at(1);
    if (protocol == PppProtocol.CHAP && value.size() > 2) {
      int algorithm = value.at(2);
      return algorithm == MSCHAP_V1 ? "MS-CHAP version 1" : "CHAP with algorithm " + algorithm;
    }
    return PppProtocol.name(protocol);
  }
}
