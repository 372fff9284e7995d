package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.S16;
import dialtone.protocol.wire.S8;
import dialtone.protocol.wire.U8;
import java.util.List;
import java.util.Optional;

/// Says which changes [EventReport] is to tell of; superseded by [ConfigSignalInfo] and
/// [RegisterIndications].
@Qmi(service = Service.NAS, id = 0x0002)
public record SetEventReport(
    @Tlv(0x10) Optional<SignalStrengthIndicator> signalStrengthIndicator,
    @Tlv(0x11) @U8 Optional<Boolean> rfBandInformation,
    @Tlv(0x12) @U8 Optional<Boolean> registrationRejectReason,
    @Tlv(0x13) Optional<RssiIndicator> rssiIndicator,
    @Tlv(0x14) Optional<EcioIndicator> ecioIndicator,
    @Tlv(0x15) Optional<IoIndicator> ioIndicator,
    @Tlv(0x16) Optional<SinrIndicator> sinrIndicator,
    @Tlv(0x17) @U8 Optional<Boolean> errorRateIndicator,
    @Tlv(0x19) Optional<EcioThreshold> ecioThreshold,
    @Tlv(0x1a) Optional<SinrThreshold> sinrThreshold,
    @Tlv(0x1b) Optional<LteSnrDelta> lteSnrDelta,
    @Tlv(0x1c) Optional<LteRsrpDelta> lteRsrpDelta)
    implements Request<SetEventReport.Reply> {
  public record Reply() {}

  public record SignalStrengthIndicator(
      @U8 boolean report, @Count(prefix = 8) @S8 List<Integer> thresholds) {}

  public record RssiIndicator(@U8 boolean report, @U8 int rssiDelta) {}

  public record EcioIndicator(@U8 boolean report, @U8 int ecioDelta) {}

  public record IoIndicator(@U8 boolean report, @U8 int ioDelta) {}

  public record SinrIndicator(@U8 boolean report, @U8 int sinrDelta) {}

  public record EcioThreshold(
      @U8 boolean report, @Count(prefix = 8) @S16 List<Integer> thresholds) {}

  public record SinrThreshold(@U8 boolean report, @Count(prefix = 8) Octets thresholds) {}

  public record LteSnrDelta(@U8 boolean report, @U8 int snrDelta) {}

  public record LteRsrpDelta(@U8 boolean report, @U8 int rsrpDelta) {}
}
