package dialtone.protocol.qmi.pds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Asks whether the receiver may run and does.
@Qmi(service = Service.PDS, id = 0x0020)
public record GetGpsServiceState() implements Request<GetGpsServiceState.Reply> {
  public record Reply(@Tlv(0x01) Optional<State> state) {}

  public record State(@U8 boolean gpsServiceState, @U8 TrackingSessionState trackingSessionState) {}
}
