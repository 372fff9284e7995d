package dialtone.modem.vendor.marvell;

import dialtone.host.machine.Clock;
import dialtone.modem.Connection;
import dialtone.modem.at.AtSession;
import dialtone.modem.ncm.NcmConnection;
import dialtone.modem.ncm.ZteNcm;
import dialtone.modem.vendor.Vendor;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Modems with Marvell's chips that were left its name, such as the one inside ZTE's MF286R. USB
/// ids are those of whoever built them in.
public final class Marvell implements Vendor {
  @Override
  public Optional<String> name() {
    return Optional.of("Marvell");
  }

  @Override
  public boolean callsItself(String manufacturer) {
    return manufacturer.toLowerCase(Locale.ROOT).startsWith("marvell");
  }

  @Override
  public Optional<Connection> connection(
      AtSession session, Clock clock, Consumer<String> beforeChange) {
    return Optional.of(new NcmConnection(new ZteNcm(), session, clock, beforeChange));
  }
}
