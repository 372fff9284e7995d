package dialtone.modem.discovery;

import dialtone.modem.discovery.Candidate.Promise;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One way that a modem's packets could take on this machine.
///
/// @param hindrance in plain words why it cannot be taken here; empty when it can
public record DataWay(DataFamily family, Optional<String> hindrance) {

  /// The kernel's net device drivers by what an interface descriptor says, for those who have no
  /// driver: drivers/net/usb/huawei_cdc_ncm.c and qmi_wwan.c (id tables), CDC 1.2 §4.3 and MBIM 1.0
  /// §6.3 for the classes.
  private static final Set<String> HUAWEI_NCM =
      Set.of("ff/02/16", "ff/02/46", "ff/02/76", "ff/03/16");

  /// CDC NCM 1.0 §4.3. Whoever dials such a modem asks it for Ethernet frames, as with ECM.
  private static final String CDC_NCM = "02/0d/00";

  private static final Set<String> HUAWEI_QMI = Set.of("ff/01/09", "ff/01/11", "ff/01/39");

  static List<DataWay> of(ModemDevice device) {
    List<DataWay> ways = new ArrayList<>();
    for (UsbInterface each : device.interfaces()) {
      family(device, each)
          .filter(family -> ways.stream().noneMatch(way -> way.family() == family))
          .ifPresent(family -> ways.add(new DataWay(family, hindrance(device, each, family))));
    }
    if (mayDial(device)) {
      ways.add(new DataWay(DataFamily.PPP, Optional.empty()));
    }
    ways.sort(Comparator.comparing(DataWay::family));
    return List.copyOf(ways);
  }

  /// By the driver that has it, else by what its descriptor says it is.
  private static Optional<DataFamily> family(ModemDevice device, UsbInterface at) {
    return at.driver().flatMap(DataFamily::ofDriver).or(() -> described(device, at));
  }

  private static Optional<DataFamily> described(ModemDevice device, UsbInterface at) {
    boolean huawei = device.usbVendor().equals("12d1");
    return switch (at.triple()) {
      case CDC_NCM -> Optional.of(DataFamily.ECM);
      case "02/0e/00" -> Optional.of(DataFamily.MBIM);
      case "02/06/00" -> Optional.of(DataFamily.ECM);
      case "e0/01/03" -> Optional.of(DataFamily.RNDIS);
      case String triple when huawei && HUAWEI_NCM.contains(triple) -> Optional.of(DataFamily.NCM);
      case String triple when huawei && HUAWEI_QMI.contains(triple) -> Optional.of(DataFamily.QMI);
      case String _ -> Optional.empty();
    };
  }

  private static Optional<String> hindrance(
      ModemDevice device, UsbInterface at, DataFamily family) {
    if (device.interfaces().stream().anyMatch(each -> carries(each, family))) {
      return family.remark();
    }
    boolean cdcNcm = at.triple().equals(CDC_NCM);
    String kind = cdcNcm ? "CDC NCM" : family.word();
    String what = "interface " + at.name() + " (" + at.triple() + ") is " + kind;
    String driver = cdcNcm ? "cdc_ncm" : family.driver();
    boolean right = at.driver().flatMap(DataFamily::ofDriver).filter(family::equals).isPresent();
    if (right) {
      return Optional.of(what + ", but its driver " + driver + " made no network device");
    }
    String taken = at.driver().map(d -> " was taken by " + d).orElse(" has no driver");
    return Optional.of(
        what + " and" + taken + ": this kernel has no " + driver + ", or not loaded");
  }

  private static boolean carries(UsbInterface at, DataFamily family) {
    return at.net().isPresent()
        && at.driver().flatMap(DataFamily::ofDriver).filter(family::equals).isPresent();
  }

  /// A call needs a serial port that takes commands.
  private static boolean mayDial(ModemDevice device) {
    return device.candidates().stream()
        .map(Candidate::promise)
        .anyMatch(promise -> promise != Promise.MANAGEMENT);
  }
}
