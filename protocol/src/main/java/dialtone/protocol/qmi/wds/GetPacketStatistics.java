package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U64;
import java.util.OptionalLong;

/// Asks for counters of the session, those that the mask names. 0xffffffff (or all ones in 64 bits)
/// means that the modem does not count this.
@Qmi(service = Service.WDS, id = 0x0024)
public record GetPacketStatistics(
    @Tlv(0x01) @U32 @Flags(PacketStatisticsMaskFlag.class) OptionalLong mask)
    implements Request<GetPacketStatistics.Reply> {
  public record Reply(
      @Tlv(0x10) @U32 OptionalLong txPacketsOk,
      @Tlv(0x11) @U32 OptionalLong rxPacketsOk,
      @Tlv(0x12) @U32 OptionalLong txPacketsError,
      @Tlv(0x13) @U32 OptionalLong rxPacketsError,
      @Tlv(0x14) @U32 OptionalLong txOverflows,
      @Tlv(0x15) @U32 OptionalLong rxOverflows,
      @Tlv(0x19) @U64 OptionalLong txBytesOk,
      @Tlv(0x1a) @U64 OptionalLong rxBytesOk,
      @Tlv(0x1b) @U64 OptionalLong lastCallTxBytesOk,
      @Tlv(0x1c) @U64 OptionalLong lastCallRxBytesOk,
      @Tlv(0x1d) @U32 OptionalLong txPacketsDropped,
      @Tlv(0x1e) @U32 OptionalLong rxPacketsDropped) {}
}
