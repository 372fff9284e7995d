package dialtone.modem.vendor.ericsson;

import dialtone.host.machine.Clock;
import dialtone.modem.Connection;
import dialtone.modem.Radio;
import dialtone.modem.at.AtSession;
import dialtone.modem.at.RadioPower;
import dialtone.modem.ncm.EricssonNcm;
import dialtone.modem.ncm.NcmConnection;
import dialtone.modem.vendor.TableRadio;
import dialtone.modem.vendor.Vendor;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.response.Cfun;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Ericsson and Sony Ericsson modules. Dell, HP, Lenovo and Toshiba sold them under USB ids of
/// their own, and those are recognised by their answer.
public final class Ericsson implements Vendor {

  /// The modes are values of `+CFUN`: 1 GSM and UMTS, 5 GSM, 6 UMTS (ModemManager's mbm plugin).
  private static final TableRadio.Table MODES =
      new TableRadio.Table(
          AtCommand.query("AT+CFUN?", "+CFUN:"),
          line -> Integer.toString(Cfun.parse(line).functionality()),
          "AT+CFUN=",
          Map.of("auto", "1", "umts", "6", "gsm", "5"));

  @Override
  public Optional<String> name() {
    return Optional.of("Ericsson");
  }

  @Override
  public boolean hasUsbVendor(String idVendor) {
    return idVendor.equals("0bdb");
  }

  @Override
  public boolean callsItself(String manufacturer) {
    return manufacturer.toLowerCase(Locale.ROOT).contains("ericsson");
  }

  @Override
  public Optional<Radio> radio(AtSession session) {
    return Optional.of(new TableRadio(session, MODES));
  }

  @Override
  public RadioPower radioPower() {
    return new RadioPower(1, Set.of(1, 5, 6));
  }

  @Override
  public Optional<Connection> connection(
      AtSession session, Clock clock, Consumer<String> beforeChange) {
    return Optional.of(new NcmConnection(new EricssonNcm(), session, clock, beforeChange));
  }
}
