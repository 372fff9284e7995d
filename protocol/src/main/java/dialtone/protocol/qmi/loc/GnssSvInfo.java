package dialtone.protocol.qmi.loc;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.F32;
import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.List;
import java.util.Optional;

/// The satellites in view: elevation and azimuth in degrees, strength as C/N0 in dB-Hz. Wanted with
/// [RegisterEvents].
@Qmi(service = Service.LOC, id = 0x0025)
public record GnssSvInfo(
    @Tlv(0x01) @U8 Optional<Boolean> altitudeAssumed,
    @Tlv(0x10) @Count(prefix = 8) Optional<List<ListElement>> list)
    implements Indication {
  public record ListElement(
      @U32 @Flags(SatelliteValidInformation.class) long validInformation,
      @U32 GnssSystem system,
      @U16 int gnssSatelliteId,
      @U8 HealthStatus healthStatus,
      @U32 SatelliteStatus satelliteStatus,
      @U8 NavigationData navigationData,
      @F32 float elevationDegrees,
      @F32 float azimuthDegrees,
      @F32 float signalToNoiseRatioBhz) {}
}
