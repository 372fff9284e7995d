package dialtone.modem.vendor.samsung;

import dialtone.host.machine.Clock;
import dialtone.modem.Connection;
import dialtone.modem.Radio;
import dialtone.modem.at.AtSession;
import dialtone.modem.at.RadioPower;
import dialtone.modem.ncm.NcmConnection;
import dialtone.modem.ncm.SamsungNcm;
import dialtone.modem.vendor.TableRadio;
import dialtone.modem.vendor.Vendor;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.Params;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Samsung's LTE sticks GT-B3710, GT-B3730 and GT-B3740.
public final class Samsung implements Vendor {

  /// OpenWrt knows only the value for UMTS; what the others are is not published.
  private static final TableRadio.Table MODES =
      new TableRadio.Table(
          AtCommand.query("AT+CHANGEALLPATH?", "+CHANGEALLPATH:"),
          line -> Params.of("+CHANGEALLPATH:", line).text(),
          "AT+CHANGEALLPATH=",
          Map.of("umts", "1"));

  @Override
  public Optional<String> name() {
    return Optional.of("Samsung");
  }

  @Override
  public boolean hasUsbVendor(String idVendor) {
    return idVendor.equals("04e8");
  }

  @Override
  public boolean callsItself(String manufacturer) {
    return manufacturer.toLowerCase(Locale.ROOT).contains("samsung");
  }

  @Override
  public Optional<Radio> radio(AtSession session) {
    return Optional.of(new TableRadio(session, MODES));
  }

  /// The maker's own program turns a GT-B3740 on with 5 (armageddon421.de, June 2011).
  @Override
  public RadioPower radioPower() {
    return new RadioPower(5, Set.of(1, 5));
  }

  @Override
  public Optional<Connection> connection(
      AtSession session, Clock clock, Consumer<String> beforeChange) {
    return Optional.of(new NcmConnection(new SamsungNcm(), session, clock, beforeChange));
  }
}
