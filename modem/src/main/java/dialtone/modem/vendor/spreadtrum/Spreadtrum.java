package dialtone.modem.vendor.spreadtrum;

import dialtone.host.machine.Clock;
import dialtone.modem.Connection;
import dialtone.modem.at.AtSession;
import dialtone.modem.ncm.NcmConnection;
import dialtone.modem.ncm.SpreadtrumNcm;
import dialtone.modem.vendor.Vendor;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Spreadtrum, today Unisoc: TOZED's modems give its name for their maker.
public final class Spreadtrum implements Vendor {
  @Override
  public Optional<String> name() {
    return Optional.of("Spreadtrum");
  }

  @Override
  public boolean hasUsbVendor(String idVendor) {
    return idVendor.equals("1782");
  }

  @Override
  public boolean callsItself(String manufacturer) {
    String word = manufacturer.toLowerCase(Locale.ROOT);
    return word.startsWith("spreadtrum") || word.startsWith("unisoc");
  }

  @Override
  public Optional<Connection> connection(
      AtSession session, Clock clock, Consumer<String> beforeChange) {
    return Optional.of(new NcmConnection(new SpreadtrumNcm(), session, clock, beforeChange));
  }
}
