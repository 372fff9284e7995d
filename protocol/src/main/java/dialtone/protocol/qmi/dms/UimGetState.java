package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Asks whether a card is there and ready.
@Qmi(service = Service.DMS, id = 0x0044)
public record UimGetState() implements Request<UimGetState.Reply> {
  public record Reply(@Tlv(0x01) @U8 Optional<UimState> state) {}
}
