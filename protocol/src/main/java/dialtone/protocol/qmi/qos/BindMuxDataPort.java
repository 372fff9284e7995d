package dialtone.protocol.qmi.qos;

import dialtone.protocol.qmi.DataEndpointType;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalInt;

/// Ties this client to one link of several that share a data path.
@Qmi(service = Service.QOS, id = 0x002b)
public record BindMuxDataPort(
    @Tlv(0x10) Optional<Endpoint> endpoint,
    @Tlv(0x11) @U8 OptionalInt muxId,
    @Tlv(0x12) @U8 OptionalInt direction)
    implements Request<BindMuxDataPort.Reply> {
  public record Reply() {}

  public record Endpoint(@U32 DataEndpointType endpointType, @U32 long interfaceNumber) {}
}
