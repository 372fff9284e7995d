package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import java.util.Optional;

/// Asks which messages the service knows: a set of bits, message 0 in the lowest bit of the first
/// octet.
@Qmi(service = Service.NAS, id = 0x001e)
public record GetSupportedMessages() implements Request<GetSupportedMessages.Reply> {
  public record Reply(@Tlv(0x10) @Count(prefix = 16) Optional<Octets> list) {}
}
