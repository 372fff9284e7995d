package dialtone.app.wvdial;

import java.util.List;
import java.util.Optional;

/// A terminal adapter for ISDN: what makes it speak PPP (wvmodemscan.cc).
///
/// @param plainPpp control characters need no escapes on its line
record IsdnModem(String name, String init, boolean plainPpp) {

  /// `first` is what `ATI` is answered with, `second` what the question is.
  private record Kind(String first, String question, String second, String name, String init) {}

  /// An empty name stands for the second answer, one with a space behind it goes in front of it.
  private static final List<Kind> KINDS =
      List.of(
          new Kind("Hagenuk", "ATI1", "Speed Dragon", "Hagenuk ", "ATB8"),
          new Kind("Hagenuk", "ATI1", "Power Dragon", "Hagenuk ", "ATB8"),
          new Kind("346900", "ATI3", "3Com U.S. Robotics ISDN", "", "AT*PPP=1"),
          new Kind("SP ISDN", "ATI4", "Sportster ISDN TA", "", "ATB3"),
          new Kind("644", "ATI6", "ELSA MicroLink ISDN", "", "AT$IBP=HDLCP"),
          new Kind("643", "ATI6", "MicroLink ISDN/TLV.34", "", "AT\\N10%P1"),
          new Kind("128000", "ATI3", "Lasat Speed", "", "AT\\P1&B2X3"),
          new Kind("2864", "ATI1", "Elite 2864I", "ZyXEL ", "AT&O2B40"),
          new Kind("128", "ATI1", "ZyXEL omni", "", "AT&O2B40"),
          new Kind("129", "ATI1", "ZyXEL omni", "", "AT&O2B40"));

  static boolean looksLike(String identifier) {
    // 3Com Impact IQ and USR's adapter.
    return identifier.equals("3C882") || identifier.equals("346800");
  }

  static Optional<String> question(String first) {
    return KINDS.stream().filter(k -> first.startsWith(k.first())).findFirst().map(Kind::question);
  }

  static Optional<IsdnModem> of(String first, String second) {
    return KINDS.stream()
        .filter(k -> first.startsWith(k.first()) && second.startsWith(k.second()))
        .findFirst()
        .map(k -> new IsdnModem(k.name() + second, k.init(), k.first().equals("644")));
  }
}
