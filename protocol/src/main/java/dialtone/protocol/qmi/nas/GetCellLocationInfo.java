package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import java.util.Optional;
import java.util.OptionalLong;

/// Asks which cells serve and which are heard beside them.
@Qmi(service = Service.NAS, id = 0x0043)
public record GetCellLocationInfo() implements Request<GetCellLocationInfo.Reply> {
  /// @param umtsCellId the whole cell id of UMTS, of which [UmtsCells] has 16 bits
  /// @param lteInfoTimingAdvance in microseconds, 0xffffffff where there is none
  public record Reply(
      @Tlv(0x10) Optional<GeranCells> geranInfoV2,
      @Tlv(0x11) Optional<UmtsCells> umtsInfoV2,
      @Tlv(0x12) Optional<CdmaCell> cdmaInfo,
      @Tlv(0x13) Optional<LteServingCells> intrafrequencyLteInfoV2,
      @Tlv(0x14) Optional<LteOtherFrequencies> interfrequencyLteInfo,
      @Tlv(0x15) Optional<LteGsmNeighbors> lteInfoNeighboringGsm,
      @Tlv(0x16) Optional<LteWcdmaNeighbors> lteInfoNeighboringWcdma,
      @Tlv(0x17) @U32 OptionalLong umtsCellId,
      @Tlv(0x18) Optional<UmtsLteNeighbors> umtsInfoNeighboringLte,
      @Tlv(0x1e) @U32 OptionalLong lteInfoTimingAdvance,
      @Tlv(0x2e) @U32 OptionalLong nr5gArfcn,
      @Tlv(0x2f) Optional<Nr5gCell> nr5gCellInformation) {}
}
