package dialtone.protocol.qmi.pds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import java.util.Optional;

/// Says how places are searched when nobody says it.
@Qmi(service = Service.PDS, id = 0x002a)
public record SetDefaultTrackingSession(@Tlv(0x01) Optional<TrackingSession> info)
    implements Request<SetDefaultTrackingSession.Reply> {
  public record Reply() {}
}
