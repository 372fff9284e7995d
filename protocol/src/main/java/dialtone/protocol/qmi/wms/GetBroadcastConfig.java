package dialtone.protocol.qmi.wms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.U8;
import java.util.List;
import java.util.Optional;

/// Asks which cell broadcast channels are listened to.
@Qmi(service = Service.WMS, id = 0x003e)
public record GetBroadcastConfig(@Tlv(0x01) @U8 Optional<MessageMode> messageMode)
    implements Request<GetBroadcastConfig.Reply> {
  public record Reply(@Tlv(0x10) Optional<Config> config) {}

  public record Config(@U8 boolean activated, @Count(prefix = 16) List<Channel> channels) {}
}
