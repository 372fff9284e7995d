package dialtone.modem.vendor.mediatek;

import dialtone.host.machine.Clock;
import dialtone.modem.Connection;
import dialtone.modem.at.AtSession;
import dialtone.modem.ncm.MediatekNcm;
import dialtone.modem.ncm.NcmConnection;
import dialtone.modem.vendor.Vendor;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Modems that name MediaTek as their maker. Its USB vendor id 0e8d does not suffice: Fibocom's
/// FM350 has it too, and is dialled otherwise.
public final class Mediatek implements Vendor {

  @Override
  public Optional<String> name() {
    return Optional.of("MediaTek");
  }

  @Override
  public boolean callsItself(String manufacturer) {
    String word = manufacturer.toLowerCase(Locale.ROOT);
    return word.startsWith("mtk") || word.contains("mediatek");
  }

  @Override
  public Optional<Connection> connection(
      AtSession session, Clock clock, Consumer<String> beforeChange) {
    return Optional.of(new NcmConnection(new MediatekNcm(), session, clock, beforeChange));
  }
}
