package dialtone.protocol.qmi.sar;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import java.util.Optional;

/// Asks how far the transmitter is held back.
@Qmi(service = Service.SAR, id = 0x0002)
public record RfGetState() implements Request<RfGetState.Reply> {
  public record Reply(@Tlv(0x10) @U32 Optional<RfState> state) {}
}
