package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.S32;
import dialtone.protocol.wire.S8;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U64;
import java.util.List;
import java.util.Optional;

/// Asks which CDMA base stations are heard and where they stand.
@Qmi(service = Service.NAS, id = 0x0065)
public record GetCdmaPositionInfo() implements Request<GetCdmaPositionInfo.Reply> {
  public record Reply(@Tlv(0x10) Optional<CdmaPositionInfo> cdmaPositionInfo) {}

  /// One base station.
  ///
  /// @param pilotStrength in steps of -0.5 dB
  /// @param latitude in quarters of a second of arc
  /// @param longitude in quarters of a second of arc
  public record Station(
      @U32 CdmaPilotType pilotType,
      @U16 int systemId,
      @U16 int networkId,
      @U16 int baseStationId,
      @U16 int pilotPn,
      @U16 int pilotStrength,
      @S32 int latitude,
      @S32 int longitude,
      @U64 long gpsTimeInMilliseconds) {}

  public record CdmaPositionInfo(
      @S8 int uiInIdleMode, @Count(prefix = 8) List<Station> basestations) {}
}
