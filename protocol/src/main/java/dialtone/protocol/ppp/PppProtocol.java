package dialtone.protocol.ppp;

import java.util.Locale;
import java.util.Map;

/// The numbers of the protocol field (RFC 1661 §2, IANA "PPP Numbers").
final class PppProtocol {
  static final int IPV4 = 0x0021;
  static final int IPV6 = 0x0057;
  static final int IPCP = 0x8021;
  static final int IPV6CP = 0x8057;
  static final int CCP = 0x80fd;
  static final int LCP = 0xc021;
  static final int PAP = 0xc023;
  static final int LQR = 0xc025;
  static final int CHAP = 0xc223;
  static final int EAP = 0xc227;

  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          Map.entry(IPV4, "IPv4"),
          Map.entry(IPV6, "IPv6"),
          Map.entry(0x002d, "VJ compressed TCP/IP"),
          Map.entry(0x002f, "VJ uncompressed TCP/IP"),
          Map.entry(0x00fd, "compressed packet"),
          Map.entry(IPCP, "IPCP"),
          Map.entry(IPV6CP, "IPV6CP"),
          Map.entry(CCP, "CCP"),
          Map.entry(0x8281, "MPLSCP"),
          Map.entry(0x803f, "NBFCP"),
          Map.entry(0x802b, "IPXCP"),
          Map.entry(LCP, "LCP"),
          Map.entry(PAP, "PAP"),
          Map.entry(LQR, "LQR"),
          Map.entry(CHAP, "CHAP"),
          Map.entry(EAP, "EAP"));

  private PppProtocol() {}

  /// Its name, or its number where it has none here.
  static String name(int protocol) {
    return NAMES.getOrDefault(protocol, String.format(Locale.ROOT, "protocol 0x%04x", protocol));
  }
}
