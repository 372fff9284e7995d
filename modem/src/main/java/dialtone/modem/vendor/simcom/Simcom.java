package dialtone.modem.vendor.simcom;

import dialtone.host.machine.Clock;
import dialtone.modem.Connection;
import dialtone.modem.Radio;
import dialtone.modem.at.AtSession;
import dialtone.modem.ncm.NcmConnection;
import dialtone.modem.ncm.SimcomNcm;
import dialtone.modem.vendor.TableRadio;
import dialtone.modem.vendor.Vendor;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.Params;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// SIMCom Wireless Solutions.
public final class Simcom implements Vendor {
  /// `+CNMP: 2`.
  private static final TableRadio.Table MODES =
      new TableRadio.Table(
          AtCommand.query("AT+CNMP?", "+CNMP:"),
          line -> Params.of("+CNMP:", line).text(),
          "AT+CNMP=",
          Map.of("auto", "2", "lte", "38", "umts", "14", "gsm", "13"));

  @Override
  public Optional<String> name() {
    return Optional.of("SIMCom");
  }

  @Override
  public boolean hasUsbVendor(String idVendor) {
    return idVendor.equals("1e0e");
  }

  @Override
  public boolean callsItself(String manufacturer) {
    return manufacturer.toLowerCase(Locale.ROOT).contains("simcom");
  }

  @Override
  public Optional<Radio> radio(AtSession session) {
    return Optional.of(new TableRadio(session, MODES));
  }

  @Override
  public Optional<Connection> connection(
      AtSession session, Clock clock, Consumer<String> beforeChange) {
    return Optional.of(new NcmConnection(new SimcomNcm(), session, clock, beforeChange));
  }
}
