package dialtone.modem.supervisor;

import dialtone.host.machine.Clock;
import dialtone.modem.at.AtSession;
import dialtone.modem.discovery.ModemDevice;
import dialtone.protocol.privacy.Private;
import java.util.Optional;

/// The SIM in a modem that nobody owns, for who has its port open only to ask that.
public final class InsertedSim {
  private InsertedSim() {}

  /// Its ICCID, asked as the modem's maker does it; empty when there is none or it is still
  /// starting.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure as [AtSession#send]
  public static Optional<Private> iccid(AtSession session, ModemDevice device, Clock clock) {
    return ModemHandle.VENDORS
        .of(device.usbVendor(), session)
        .modem(session, clock, _ -> {})
        .sim()
        .iccid();
  }
}
