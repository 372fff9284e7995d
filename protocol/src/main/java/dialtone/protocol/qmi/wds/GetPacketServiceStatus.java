package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Asks whether this client's session stands.
@Qmi(service = Service.WDS, id = 0x0022)
public record GetPacketServiceStatus() implements Request<GetPacketServiceStatus.Reply> {
  public record Reply(@Tlv(0x01) @U8 Optional<ConnectionStatus> connectionStatus) {}
}
