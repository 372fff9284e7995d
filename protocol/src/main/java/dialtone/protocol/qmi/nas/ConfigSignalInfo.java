package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.S16;
import dialtone.protocol.wire.S32;
import dialtone.protocol.wire.S8;
import java.util.List;
import java.util.Optional;

/// Says at which signal levels [SignalInfo] is to be sent; ConfigSignalInfoV2 is its finer
/// successor.
///
/// @param rssiThreshold in dBm
/// @param ecioThreshold in steps of -0.5 dB
/// @param sinrThreshold levels as in [EvdoSinrLevel]
/// @param lteSnrThreshold in tenths of a dB
/// @param ioThreshold in dBm
/// @param rsrqThreshold in dB
/// @param rsrpThreshold in dBm
/// @param rscpThreshold in dBm
@Qmi(service = Service.NAS, id = 0x0050)
public record ConfigSignalInfo(
    @Tlv(0x10) @Count(prefix = 8) @S8 Optional<List<Integer>> rssiThreshold,
    @Tlv(0x11) @Count(prefix = 8) @S16 Optional<List<Integer>> ecioThreshold,
    @Tlv(0x12) @Count(prefix = 8) Optional<Octets> sinrThreshold,
    @Tlv(0x13) @Count(prefix = 8) @S16 Optional<List<Integer>> lteSnrThreshold,
    @Tlv(0x14) @Count(prefix = 8) @S32 Optional<List<Integer>> ioThreshold,
    @Tlv(0x15) @Count(prefix = 8) @S8 Optional<List<Integer>> rsrqThreshold,
    @Tlv(0x16) @Count(prefix = 8) @S16 Optional<List<Integer>> rsrpThreshold,
    @Tlv(0x17) Optional<ReportRate> lteReport,
    @Tlv(0x18) @Count(prefix = 8) @S8 Optional<List<Integer>> rscpThreshold)
    implements Request<ConfigSignalInfo.Reply> {
  public record Reply() {}
}
