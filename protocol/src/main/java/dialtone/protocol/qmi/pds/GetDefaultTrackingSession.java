package dialtone.protocol.qmi.pds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import java.util.Optional;

/// Asks how places are searched when nobody says it.
@Qmi(service = Service.PDS, id = 0x0029)
public record GetDefaultTrackingSession() implements Request<GetDefaultTrackingSession.Reply> {
  public record Reply(@Tlv(0x01) Optional<TrackingSession> info) {}
}
