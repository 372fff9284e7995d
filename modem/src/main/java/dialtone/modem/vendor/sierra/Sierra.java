package dialtone.modem.vendor.sierra;

import dialtone.host.machine.Clock;
import dialtone.modem.Connection;
import dialtone.modem.Radio;
import dialtone.modem.at.AtSession;
import dialtone.modem.ncm.NcmConnection;
import dialtone.modem.ncm.SierraNcm;
import dialtone.modem.vendor.TableRadio;
import dialtone.modem.vendor.Vendor;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.Params;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Sierra Wireless, which AirPrime became part of.
public final class Sierra implements Vendor {
  private static final Set<String> USB_VENDORS = Set.of("1199", "0f3d");

  /// `!SELRAT: 03, UMTS 3G Preferred`. 07 is all of GSM, UMTS and LTE, which prefers LTE; 05 GSM
  /// and UMTS.
  private static final TableRadio.Table MODES =
      new TableRadio.Table(
          AtCommand.query("AT!SELRAT?", "!SELRAT:"),
          line -> Params.of("!SELRAT:", line).text(),
          "AT!SELRAT=",
          Map.of(
              "auto",
              "00",
              "lte",
              "06",
              "umts",
              "01",
              "gsm",
              "02",
              "preferlte",
              "07",
              "preferumts",
              "05"));

  @Override
  public Optional<String> name() {
    return Optional.of("Sierra Wireless");
  }

  @Override
  public boolean hasUsbVendor(String idVendor) {
    return USB_VENDORS.contains(idVendor);
  }

  @Override
  public boolean callsItself(String manufacturer) {
    return manufacturer.toLowerCase(Locale.ROOT).contains("sierra");
  }

  @Override
  public Optional<Radio> radio(AtSession session) {
    return Optional.of(new TableRadio(session, MODES));
  }

  @Override
  public Optional<Connection> connection(
      AtSession session, Clock clock, Consumer<String> beforeChange) {
    return Optional.of(new NcmConnection(new SierraNcm(), session, clock, beforeChange));
  }
}
