package dialtone.app.wvdial;

import java.util.Comparator;
import java.util.List;

/// The names below `/dev` that may be serial ports, in the order in which wvdialconf asks them
/// (wvmodemscan.cc, fileselect() and filesort()).
final class SerialPorts {
  private static final List<String> KINDS =
      List.of("ttyS", "ttyLT", "ttyACM", "ttyUSB", "ircomm", "ttySL");

  private SerialPorts() {}

  static List<String> of(List<String> names) {
    return names.stream()
        .filter(name -> KINDS.stream().anyMatch(name::startsWith))
        .sorted(Comparator.comparing(SerialPorts::rank).thenComparing(SerialPorts::number))
        .toList();
  }

  /// `ttyS` in front of `ttyACM`, `ircomm` behind all.
  private static String rank(String name) {
    return name.replaceFirst("[0-9]+$", "").replace("ttyS", "tty\u0001").replaceFirst("^i", "~i");
  }

  private static long number(String name) {
    String digits = name.replaceFirst("^.*?([0-9]{0,9})$", "$1");
    return digits.isEmpty() ? -1 : Long.parseLong(digits);
  }
}
