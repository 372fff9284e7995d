package dialtone.modem.vendor.huawei;

import dialtone.host.machine.Clock;
import dialtone.modem.Connection;
import dialtone.modem.Radio;
import dialtone.modem.Signal;
import dialtone.modem.at.AtSession;
import dialtone.modem.at.SimDialect;
import dialtone.modem.ncm.HuaweiNdis;
import dialtone.modem.ncm.NcmConnection;
import dialtone.modem.vendor.Vendor;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Huawei Technologies. `^CURC`, which silences unsolicited codes, is left alone: the drop of a
/// session is seen by one.
public final class Huawei implements Vendor {

  @Override
  public Optional<String> name() {
    return Optional.of("Huawei");
  }

  @Override
  public boolean hasUsbVendor(String idVendor) {
    return idVendor.equals("12d1");
  }

  @Override
  public boolean callsItself(String manufacturer) {
    return manufacturer.toLowerCase(Locale.ROOT).contains("huawei");
  }

  @Override
  public SimDialect simDialect() {
    return new HuaweiSim();
  }

  @Override
  public Signal signal(AtSession session) {
    return new HuaweiSignal(session);
  }

  @Override
  public Optional<Radio> radio(AtSession session) {
    return Optional.of(new HuaweiRadio(session));
  }

  @Override
  public Optional<Connection> connection(
      AtSession session, Clock clock, Consumer<String> beforeChange) {
    return Optional.of(new NcmConnection(new HuaweiNdis(), session, clock, beforeChange));
  }
}
