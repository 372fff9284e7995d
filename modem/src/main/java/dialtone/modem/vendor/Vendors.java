package dialtone.modem.vendor;

import dialtone.modem.at.AtIdentity;
import dialtone.modem.at.AtSession;
import java.util.List;
import java.util.Optional;

/// The makers that are known, and how one is recognised: by the USB vendor id, which costs nothing
/// and cannot be garbled; else by the modem's answer to `+CGMI` on a synchronised port. Never by a
/// line that came unasked.
public record Vendors(List<Vendor> known) {

  /// @param usbVendor idVendor such as `12d1`; empty for a serial modem, which costs one round trip
  public Vendor of(String usbVendor, AtSession session) {
    Optional<Vendor> byUsb = known.stream().filter(v -> v.hasUsbVendor(usbVendor)).findFirst();
    return byUsb.orElseGet(() -> byAnswer(AtIdentity.text(session, "AT+CGMI")));
  }

  private Vendor byAnswer(String manufacturer) {
    return known.stream()
        .filter(v -> v.callsItself(manufacturer))
        .findFirst()
        .orElseGet(Vendor::standard);
  }
}
