package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalLong;

/// Closes a session by its handle. The handle 0xffffffff with `disableAutoconnect` closes whichever
/// session the modem opened by itself.
@Qmi(service = Service.WDS, id = 0x0021)
public record StopNetwork(
    @Tlv(0x01) @U32 OptionalLong packetDataHandle,
    @Tlv(0x10) @U8 Optional<Boolean> disableAutoconnect)
    implements Request<StopNetwork.Reply> {
  public record Reply() {}
}
