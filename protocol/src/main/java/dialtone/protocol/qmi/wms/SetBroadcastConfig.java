package dialtone.protocol.qmi.wms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.U8;
import java.util.List;
import java.util.Optional;

/// Says which cell broadcast channels are listened to.
@Qmi(service = Service.WMS, id = 0x003d)
public record SetBroadcastConfig(
    @Tlv(0x01) @U8 Optional<MessageMode> messageMode,
    @Tlv(0x10) @Count(prefix = 16) Optional<List<Channel>> channels)
    implements Request<SetBroadcastConfig.Reply> {
  public record Reply() {}
}
