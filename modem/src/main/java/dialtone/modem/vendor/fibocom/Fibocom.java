package dialtone.modem.vendor.fibocom;

import dialtone.host.machine.Clock;
import dialtone.modem.Connection;
import dialtone.modem.Radio;
import dialtone.modem.at.AtSession;
import dialtone.modem.ncm.NcmConnection;
import dialtone.modem.ncm.XmmNcm;
import dialtone.modem.vendor.TableRadio;
import dialtone.modem.vendor.Vendor;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.Params;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Fibocom's modules with Intel's XMM chips, under Fibocom's USB vendor id or Intel's.
public final class Fibocom implements Vendor {
  private static final Set<String> USB_VENDORS = Set.of("2cb7", "8087");

  /// `+XACT: technologies,preferred,…`: 0 GSM, 1 UMTS, 2 LTE, 4 UMTS and LTE. The modules of this
  /// kind have no GSM, whatever `+XACT=?` says.
  private static final TableRadio.Table MODES =
      new TableRadio.Table(
          AtCommand.query("AT+XACT?", "+XACT:"),
          Fibocom::technologies,
          "AT+XACT=",
          Map.of(
              "auto",
              "4,,",
              "lte",
              "2,,",
              "umts",
              "1,,",
              "preferlte",
              "4,2,",
              "preferumts",
              "4,1,"));

  private static String technologies(String line) {
    Params params = Params.of("+XACT:", line);
    String several = params.text();
    String preferred = params.text();
    return several.equals("4") ? several + "," + preferred + "," : several + ",,";
  }

  @Override
  public Optional<String> name() {
    return Optional.of("Fibocom");
  }

  @Override
  public boolean hasUsbVendor(String idVendor) {
    return USB_VENDORS.contains(idVendor);
  }

  @Override
  public boolean callsItself(String manufacturer) {
    String word = manufacturer.toLowerCase(Locale.ROOT);
    return word.startsWith("fibocom") || word.matches("intel\\b.*");
  }

  @Override
  public Optional<Radio> radio(AtSession session) {
    return Optional.of(new TableRadio(session, MODES));
  }

  @Override
  public Optional<Connection> connection(
      AtSession session, Clock clock, Consumer<String> beforeChange) {
    return Optional.of(new NcmConnection(new XmmNcm(session.port()), session, clock, beforeChange));
  }
}
