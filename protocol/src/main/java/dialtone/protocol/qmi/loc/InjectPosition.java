package dialtone.protocol.qmi.loc;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.F32;
import dialtone.protocol.wire.F64;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U64;
import dialtone.protocol.wire.U8;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// Tells the engine where it is, roughly, so that it starts sooner. Angles in degrees, lengths in
/// metres, times in milliseconds.
@Qmi(service = Service.LOC, id = 0x0039)
public record InjectPosition(
    @Tlv(0x10) @F64 OptionalDouble latitude,
    @Tlv(0x11) @F64 OptionalDouble longitude,
    @Tlv(0x12) @F32 Optional<Float> horizontalUncertaintyCircular,
    @Tlv(0x13) @U8 OptionalInt horizontalConfidence,
    @Tlv(0x14) @U32 Optional<Reliability> horizontalReliability,
    @Tlv(0x15) @F32 Optional<Float> altitudeFromEllipsoid,
    @Tlv(0x16) @F32 Optional<Float> altitudeFromSealevel,
    @Tlv(0x17) @F32 Optional<Float> verticalUncertainty,
    @Tlv(0x18) @U8 OptionalInt verticalConfidence,
    @Tlv(0x19) @U32 Optional<Reliability> verticalReliability,
    @Tlv(0x1a) Optional<AltitudeSourceFields> altitudeSource,
    @Tlv(0x1b) @U64 OptionalLong utcTimestamp,
    @Tlv(0x1c) @U32 OptionalLong timestampAge,
    @Tlv(0x1d) @U32 Optional<PositionSource> positionSource,
    @Tlv(0x1e) @F32 Optional<Float> rawHorizontalUncertaintyCircular,
    @Tlv(0x1f) @U8 OptionalInt rawHorizontalConfidence,
    @Tlv(0x20) @U8 Optional<Boolean> requestedPositionInjection,
    @Tlv(0x21) @U32 Optional<PositionSourceProvider> positionSourceProvider,
    @Tlv(0x22) Optional<GpsDateTime> gpsDateTime,
    @Tlv(0x23) @F32 Optional<Float> timeUncertainty,
    @Tlv(0x24) @Count(fixed = 3) @F32 Optional<List<Float>> speedEastNorthUp,
    @Tlv(0x25) @Count(fixed = 3) @F32 Optional<List<Float>> speedUncertaintyEastNorthUp,
    @Tlv(0x26) @Count(prefix = 32) @U16 Optional<List<Integer>> satellitesUsed,
    @Tlv(0x27) @U8 OptionalInt numberSatellitesInFix)
    implements Request<InjectPosition.Reply> {
  public record Reply() {}

  public record AltitudeSourceFields(
      @U32 AltitudeSource altitudeSource,
      @U32 AltitudeDependency altitudeDependency,
      @U32 AltitudeUncertainty altitudeUncertainty) {}
}
