package dialtone.protocol.qmi.qos;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U64;
import java.util.List;
import java.util.Optional;

/// Sierra Wireless's counters of the data path, a set for each APN and its flows.
@Qmi(service = Service.QOS, id = 0x5556)
public record SwiReadDataStats(@Tlv(0x01) @U32 long apnId)
    implements Request<SwiReadDataStats.Reply> {
  public record Reply(
      @Tlv(0x03) Optional<Apn> apn, @Tlv(0x04) @Count(prefix = 32) Optional<List<Flow>> flow) {}

  public record Apn(
      @U32 long apnId,
      @U32 long txPackets,
      @U32 long txPacketsDropped,
      @U32 long rxPackets,
      @U64 long txBytes,
      @U64 long txBytesDropped,
      @U64 long rxBytes) {}

  public record Flow(
      @U32 long bearerId,
      @U32 long txPackets,
      @U32 long txPacketsDropped,
      @U64 long txBytes,
      @U64 long txBytesDropped) {}
}
