package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.S8;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.List;
import java.util.Optional;

/// Asks which APNs the network made wait before the next attempt, and for how long.
@Qmi(service = Service.WDS, id = 0x006c)
public record GetPdnThrottleInfo(@Tlv(0x01) @U8 Optional<DataSystemNetworkType> networkType)
    implements Request<GetPdnThrottleInfo.Reply> {
  public record Reply(@Tlv(0x10) @Count(prefix = 8) Optional<List<InfoElement>> info) {}

  public record InfoElement(
      @S8 boolean ipv4Throttled,
      @S8 boolean ipv6Throttled,
      @U32 long ipv4ThrottleTimeLeftMs,
      @U32 long ipv6ThrottleTimeLeftMs,
      @Text(prefix = 8) String apn) {}
}
