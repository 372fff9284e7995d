package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.S16;
import dialtone.protocol.wire.U16;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Says at which levels, or after which change, of which technology's signal [SignalInfo] is to be
/// sent. Levels and changes are in tenths of a dB or of a dBm.
@Qmi(service = Service.NAS, id = 0x006c)
public record ConfigSignalInfoV2(
    @Tlv(0x10) @Count(prefix = 8) @S16 Optional<List<Integer>> cdmaRssiThresholdList,
    @Tlv(0x11) @U16 OptionalInt cdmaRssiDelta,
    @Tlv(0x12) @Count(prefix = 8) @S16 Optional<List<Integer>> cdmaEcioThresholdList,
    @Tlv(0x13) @U16 OptionalInt cdmaEcioDelta,
    @Tlv(0x14) @Count(prefix = 8) @S16 Optional<List<Integer>> hdrRssiThresholdList,
    @Tlv(0x15) @U16 OptionalInt hdrRssiDelta,
    @Tlv(0x16) @Count(prefix = 8) @S16 Optional<List<Integer>> hdrEcioThresholdList,
    @Tlv(0x17) @U16 OptionalInt hdrEcioDelta,
    @Tlv(0x18) @Count(prefix = 8) @S16 Optional<List<Integer>> hdrSinrThresholdList,
    @Tlv(0x19) @U16 OptionalInt hdrSinrDelta,
    @Tlv(0x1a) @Count(prefix = 8) @S16 Optional<List<Integer>> hdrIoThresholdList,
    @Tlv(0x1b) @U16 OptionalInt hdrIoDelta,
    @Tlv(0x1c) @Count(prefix = 8) @S16 Optional<List<Integer>> gsmRssiThresholdList,
    @Tlv(0x1d) @U16 OptionalInt gsmRssiDelta,
    @Tlv(0x1e) @Count(prefix = 8) @S16 Optional<List<Integer>> wcdmaRssiThresholdList,
    @Tlv(0x1f) @U16 OptionalInt wcdmaRssiDelta,
    @Tlv(0x20) @Count(prefix = 8) @S16 Optional<List<Integer>> wcdmaEcioThresholdList,
    @Tlv(0x21) @U16 OptionalInt wcdmaEcioDelta,
    @Tlv(0x22) @Count(prefix = 8) @S16 Optional<List<Integer>> lteRssiThresholdList,
    @Tlv(0x23) @U16 OptionalInt lteRssiDelta,
    @Tlv(0x24) @Count(prefix = 8) @S16 Optional<List<Integer>> lteSnrThresholdList,
    @Tlv(0x25) @U16 OptionalInt lteSnrDelta,
    @Tlv(0x26) @Count(prefix = 8) @S16 Optional<List<Integer>> lteRsrqThresholdList,
    @Tlv(0x27) @U16 OptionalInt lteRsrqDelta,
    @Tlv(0x28) @Count(prefix = 8) @S16 Optional<List<Integer>> lteRsrpThresholdList,
    @Tlv(0x29) @U16 OptionalInt lteRsrpDelta,
    @Tlv(0x2a) Optional<ReportRate> lteReport,
    @Tlv(0x33) @Count(prefix = 8) @S16 Optional<List<Integer>> nr5gSnrThresholdList,
    @Tlv(0x34) @U16 OptionalInt nr5gSnrDelta,
    @Tlv(0x35) @Count(prefix = 8) @S16 Optional<List<Integer>> nr5gRsrpThresholdList,
    @Tlv(0x36) @U16 OptionalInt nr5gRsrpDelta,
    @Tlv(0x37) Optional<ReportRate> nr5gReport,
    @Tlv(0x38) @Count(prefix = 8) @S16 Optional<List<Integer>> nr5gRsrqThresholdList,
    @Tlv(0x39) @U16 OptionalInt nr5gRsrqDelta,
    @Tlv(0x3a) @Count(prefix = 8) @S16 Optional<List<Integer>> wcdmaRscpThresholdList,
    @Tlv(0x3b) @U16 OptionalInt wcdmaRscpDelta)
    implements Request<ConfigSignalInfoV2.Reply> {
  public record Reply() {}
}
