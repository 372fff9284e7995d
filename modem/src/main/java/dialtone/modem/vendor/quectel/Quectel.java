package dialtone.modem.vendor.quectel;

import dialtone.host.machine.Clock;
import dialtone.modem.Connection;
import dialtone.modem.Radio;
import dialtone.modem.at.AtSession;
import dialtone.modem.ncm.NcmConnection;
import dialtone.modem.ncm.QuectelNcm;
import dialtone.modem.vendor.TableRadio;
import dialtone.modem.vendor.Vendor;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.Params;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Quectel Wireless Solutions. Its older modules with Qualcomm's USB vendor id 05c6, which it
/// shares with many, are recognised by their answer.
public final class Quectel implements Vendor {

  /// `+QCFG: "nwscanmode",0`.
  private static final TableRadio.Table MODES =
      new TableRadio.Table(
          AtCommand.query("AT+QCFG=\"nwscanmode\"", "+QCFG:"),
          Quectel::second,
          "AT+QCFG=\"nwscanmode\",",
          Map.of("auto", "0", "lte", "3", "umts", "2", "gsm", "1"));

  private static String second(String line) {
    Params params = Params.of("+QCFG:", line);
    params.text();
    return params.text();
  }

  @Override
  public Optional<String> name() {
    return Optional.of("Quectel");
  }

  @Override
  public boolean hasUsbVendor(String idVendor) {
    return idVendor.equals("2c7c");
  }

  @Override
  public boolean callsItself(String manufacturer) {
    return manufacturer.toLowerCase(Locale.ROOT).contains("quectel");
  }

  @Override
  public Optional<Radio> radio(AtSession session) {
    return Optional.of(new TableRadio(session, MODES));
  }

  @Override
  public Optional<Connection> connection(
      AtSession session, Clock clock, Consumer<String> beforeChange) {
    return Optional.of(new NcmConnection(new QuectelNcm(), session, clock, beforeChange));
  }
}
