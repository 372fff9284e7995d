package dialtone.protocol.qmi.wms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Turns listening to cell broadcasts on or off.
@Qmi(service = Service.WMS, id = 0x003c)
public record SetBroadcastActivation(@Tlv(0x01) Optional<Activation> activation)
    implements Request<SetBroadcastActivation.Reply> {
  public record Reply() {}

  public record Activation(@U8 MessageMode messageMode, @U8 boolean activate) {}
}
