package dialtone.protocol.qmi.pds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Lets the receiver start by itself, or not any more.
@Qmi(service = Service.PDS, id = 0x0031)
public record SetAutoTrackingState(@Tlv(0x01) Optional<State> state)
    implements Request<SetAutoTrackingState.Reply> {
  public record Reply() {}

  public record State(@U8 boolean autoTrackingState) {}
}
