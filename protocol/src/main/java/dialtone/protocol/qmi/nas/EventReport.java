package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.S16;
import dialtone.protocol.wire.S32;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Tells of a change that [SetEventReport] asked to be told of.
///
/// @param io in dBm
/// @param lteSnr in tenths of a dB
/// @param lteRsrp in dBm
@Qmi(service = Service.NAS, id = 0x0002)
public record EventReport(
    @Tlv(0x10) Optional<SignalStrength> signalStrength,
    @Tlv(0x11) @Count(prefix = 8) Optional<List<RfBand>> rfBandInformation,
    @Tlv(0x12) Optional<RegistrationRejectReason> registrationRejectReason,
    @Tlv(0x13) Optional<Rssi> rssi,
    @Tlv(0x14) Optional<Ecio> ecio,
    @Tlv(0x15) @S32 OptionalInt io,
    @Tlv(0x16) @U8 Optional<EvdoSinrLevel> sinr,
    @Tlv(0x17) Optional<ErrorRate> errorRate,
    @Tlv(0x18) Optional<Rsrq> rsrq,
    @Tlv(0x19) @S16 OptionalInt lteSnr,
    @Tlv(0x1a) @S16 OptionalInt lteRsrp)
    implements Indication {

  /// Why the network refused the modem, as a cause of TS 24.008.
  public record RegistrationRejectReason(
      @U8 NetworkServiceDomain serviceDomain, @U16 int rejectCause) {}
}
