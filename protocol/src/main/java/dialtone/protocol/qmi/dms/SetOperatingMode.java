package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Turns the modem or its radio on or off, or resets it: a reset takes mode offline first on many
/// modems.
@Qmi(service = Service.DMS, id = 0x002e)
public record SetOperatingMode(@Tlv(0x01) @U8 Optional<OperatingMode> mode)
    implements Request<SetOperatingMode.Reply> {
  public record Reply() {}
}
