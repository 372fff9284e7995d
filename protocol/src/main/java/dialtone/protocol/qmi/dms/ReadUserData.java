package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import java.util.Optional;

/// Asks for the octets that [WriteUserData] left on the modem.
@Qmi(service = Service.DMS, id = 0x0037)
public record ReadUserData() implements Request<ReadUserData.Reply> {
  public record Reply(@Tlv(0x01) @Count(prefix = 16) Optional<Octets> userData) {}
}
