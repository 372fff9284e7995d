package dialtone.protocol.qmi.pds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Turns the receiver on or off.
@Qmi(service = Service.PDS, id = 0x0021)
public record SetGpsServiceState(@Tlv(0x01) Optional<State> state)
    implements Request<SetGpsServiceState.Reply> {
  public record Reply() {}

  public record State(@U8 boolean gpsServiceState) {}
}
