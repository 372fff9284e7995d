package dialtone.protocol.qmi.wda;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import java.util.Optional;

/// Asks which messages of the service the modem knows, a bit each, the lowest first.
@Qmi(service = Service.WDA, id = 0x001e)
public record GetSupportedMessages() implements Request<GetSupportedMessages.Reply> {
  public record Reply(@Tlv(0x10) @Count(prefix = 16) Optional<Octets> list) {}
}
