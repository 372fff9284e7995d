package dialtone.modem.vendor.mikrotik;

import dialtone.host.machine.Clock;
import dialtone.modem.Connection;
import dialtone.modem.at.AtSession;
import dialtone.modem.ncm.MikrotikNcm;
import dialtone.modem.ncm.NcmConnection;
import dialtone.modem.vendor.Vendor;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// MikroTik. Its R11e-LTE (2cd2:0001) is dialled in another way than its R11e-LTE6 (2cd2:0004), by
/// `*CGDFLT`, which is not known here.
public final class Mikrotik implements Vendor {
  @Override
  public Optional<String> name() {
    return Optional.of("MikroTik");
  }

  @Override
  public boolean hasUsbVendor(String idVendor) {
    return idVendor.equals("2cd2");
  }

  @Override
  public boolean callsItself(String manufacturer) {
    return manufacturer.toLowerCase(Locale.ROOT).startsWith("mikrotik");
  }

  @Override
  public Optional<Connection> connection(
      AtSession session, Clock clock, Consumer<String> beforeChange) {
    return Optional.of(new NcmConnection(new MikrotikNcm(), session, clock, beforeChange));
  }
}
