package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.DataEndpointType;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalInt;

/// Ties this client's sessions to one link of several that share a data path (QMAP), by its number
/// there. It is asked before [StartNetwork], and the same for each family of addresses.
@Qmi(service = Service.WDS, id = 0x00a2)
public record BindMuxDataPort(
    @Tlv(0x10) Optional<EndpointInfo> endpointInfo,
    @Tlv(0x11) @U8 OptionalInt muxId,
    @Tlv(0x13) @U32 Optional<ClientType> clientType)
    implements Request<BindMuxDataPort.Reply> {
  public record Reply() {}

  public record EndpointInfo(@U32 DataEndpointType endpointType, @U32 long interfaceNumber) {}
}
