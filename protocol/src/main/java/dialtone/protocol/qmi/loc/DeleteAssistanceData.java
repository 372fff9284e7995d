package dialtone.protocol.qmi.loc;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U64;
import dialtone.protocol.wire.U8;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Lets the engine forget what helps it, so that it starts cold. [DeleteAssistanceDataIndication]
/// tells the result.
@Qmi(service = Service.LOC, id = 0x0044)
public record DeleteAssistanceData(
    @Tlv(0x01) @U8 Optional<Boolean> deleteAll,
    @Tlv(0x10) @Count(prefix = 8) Optional<List<Satellite>> deleteSvInfo,
    @Tlv(0x11) @U64 @Flags(DeleteGnssData.class) OptionalLong deleteGnssDataMask,
    @Tlv(0x12) @U32 @Flags(DeleteCellDatabase.class) OptionalLong deleteCellDatabaseMask,
    @Tlv(0x13) @U32 @Flags(DeleteClockInfo.class) OptionalLong deleteClockInfoMask)
    implements Request<DeleteAssistanceData.Reply> {
  public record Reply() {}

  public record Satellite(
      @U16 int gnssSvId,
      @U32 GnssSystem system,
      @U8 @Flags(DeleteSvInfo.class) int deleteSvInfoMask) {}
}
