package dialtone.protocol.qmi.voice;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalInt;

/// Holds, swaps, joins or ends calls.
@Qmi(service = Service.VOICE, id = 0x0031)
public record ManageCalls(
    @Tlv(0x01) @U8 Optional<SupplementaryServiceType> serviceType,
    @Tlv(0x10) @U8 OptionalInt callId)
    implements Request<ManageCalls.Reply> {
  public record Reply() {}
}
