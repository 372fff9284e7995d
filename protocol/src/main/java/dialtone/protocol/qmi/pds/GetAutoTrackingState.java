package dialtone.protocol.qmi.pds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Asks whether the receiver starts by itself.
@Qmi(service = Service.PDS, id = 0x0030)
public record GetAutoTrackingState() implements Request<GetAutoTrackingState.Reply> {
  public record Reply(@Tlv(0x01) Optional<State> state) {}

  public record State(@U8 boolean autoTrackingState) {}
}
