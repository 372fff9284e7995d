package dialtone.modem.vendor.zte;

import dialtone.host.machine.Clock;
import dialtone.modem.Connection;
import dialtone.modem.Radio;
import dialtone.modem.at.AtSession;
import dialtone.modem.ncm.NcmConnection;
import dialtone.modem.ncm.ZteNcm;
import dialtone.modem.vendor.TableRadio;
import dialtone.modem.vendor.Vendor;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.Params;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// ZTE Corporation. Its sticks with Qualcomm or Icera chips do not know `+ZGACT`.
public final class Zte implements Vendor {
  /// `+ZSNT: technology,selection,preference`; the network is selected automatically where the mode
  /// is set.
  private static final TableRadio.Table MODES =
      new TableRadio.Table(
          AtCommand.query("AT+ZSNT?", "+ZSNT:"),
          Zte::technology,
          "AT+ZSNT=",
          Map.of(
              "auto",
              "0,0,0",
              "lte",
              "6,0,0",
              "umts",
              "2,0,0",
              "gsm",
              "1,0,0",
              "preferumts",
              "0,0,2"));

  private static String technology(String line) {
    Params params = Params.of("+ZSNT:", line);
    String technology = params.text();
    params.text(); // manual or automatic selection of the network
    return technology + ",0," + params.text();
  }

  @Override
  public Optional<String> name() {
    return Optional.of("ZTE");
  }

  @Override
  public boolean hasUsbVendor(String idVendor) {
    return idVendor.equals("19d2");
  }

  @Override
  public boolean callsItself(String manufacturer) {
    return manufacturer.toLowerCase(Locale.ROOT).startsWith("zte");
  }

  @Override
  public Optional<Radio> radio(AtSession session) {
    return Optional.of(new TableRadio(session, MODES));
  }

  @Override
  public Optional<Connection> connection(
      AtSession session, Clock clock, Consumer<String> beforeChange) {
    return Optional.of(new NcmConnection(new ZteNcm(), session, clock, beforeChange));
  }
}
