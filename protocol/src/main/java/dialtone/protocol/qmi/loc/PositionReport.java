package dialtone.protocol.qmi.loc;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.F32;
import dialtone.protocol.wire.F64;
import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U64;
import dialtone.protocol.wire.U8;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// Where the modem is. Angles in degrees, lengths in metres, speeds in metres a second, confidences
/// in percent, times in milliseconds since 1970; the place can be trusted when the session's status
/// is success or in progress. Wanted with [RegisterEvents] and [Start].
@Qmi(service = Service.LOC, id = 0x0024)
public record PositionReport(
    @Tlv(0x01) @U32 Optional<SessionStatus> sessionStatus,
    @Tlv(0x02) @U8 OptionalInt sessionId,
    @Tlv(0x10) @F64 OptionalDouble latitude,
    @Tlv(0x11) @F64 OptionalDouble longitude,
    @Tlv(0x12) @F32 Optional<Float> horizontalUncertaintyCircular,
    @Tlv(0x13) @F32 Optional<Float> horizontalUncertaintyEllipticalMinor,
    @Tlv(0x14) @F32 Optional<Float> horizontalUncertaintyEllipticalMajor,
    @Tlv(0x15) @F32 Optional<Float> horizontalUncertaintyEllipticalAzimuth,
    @Tlv(0x16) @U8 OptionalInt horizontalConfidence,
    @Tlv(0x17) @U32 Optional<Reliability> horizontalReliability,
    @Tlv(0x18) @F32 Optional<Float> horizontalSpeed,
    @Tlv(0x19) @F32 Optional<Float> speedUncertainty,
    @Tlv(0x1a) @F32 Optional<Float> altitudeFromEllipsoid,
    @Tlv(0x1b) @F32 Optional<Float> altitudeFromSealevel,
    @Tlv(0x1c) @F32 Optional<Float> verticalUncertainty,
    @Tlv(0x1d) @U8 OptionalInt verticalConfidence,
    @Tlv(0x1e) @U32 Optional<Reliability> verticalReliability,
    @Tlv(0x1f) @F32 Optional<Float> verticalSpeed,
    @Tlv(0x20) @F32 Optional<Float> heading,
    @Tlv(0x21) @F32 Optional<Float> headingUncertainty,
    @Tlv(0x22) @F32 Optional<Float> magneticDeviation,
    @Tlv(0x23) @U32 @Flags(TechnologyUsed.class) OptionalLong technologyUsed,
    @Tlv(0x24) Optional<Dop> dop,
    @Tlv(0x25) @U64 OptionalLong utcTimestamp,
    @Tlv(0x26) @U8 OptionalInt leapSeconds,
    @Tlv(0x27) Optional<GpsDateTime> gpsDateTime,
    @Tlv(0x28) @F32 Optional<Float> timeUncertainty,
    @Tlv(0x29) @U32 Optional<TimeSource> timeSource,
    @Tlv(0x2a) @U64 @Flags(SensorDataUsage.class) OptionalLong sensorDataUsage,
    @Tlv(0x2b) @U32 OptionalLong sessionFixCount,
    @Tlv(0x2c) @Count(prefix = 8) @U16 Optional<List<Integer>> satellitesUsed,
    @Tlv(0x2d) @U8 Optional<Boolean> altitudeAssumed)
    implements Indication {
  public record Dop(@F32 float pdop, @F32 float hdop, @F32 float vdop) {}
}
