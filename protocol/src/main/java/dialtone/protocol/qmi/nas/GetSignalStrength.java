package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.S16;
import dialtone.protocol.wire.S32;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Asks for the signal as modems before [GetSignalInfo] tell it.
@Qmi(service = Service.NAS, id = 0x0020)
public record GetSignalStrength(
    @Tlv(0x10) @U16 @Flags(SignalStrengthRequest.class) OptionalInt requestMask)
    implements Request<GetSignalStrength.Reply> {
  /// @param io in dBm
  /// @param lteSnr in tenths of a dB
  /// @param lteRsrp in dBm
  public record Reply(
      @Tlv(0x01) Optional<SignalStrength> signalStrength,
      @Tlv(0x10) @Count(prefix = 16) Optional<List<SignalStrength>> strengthList,
      @Tlv(0x11) @Count(prefix = 16) Optional<List<Rssi>> rssiList,
      @Tlv(0x12) @Count(prefix = 16) Optional<List<Ecio>> ecioList,
      @Tlv(0x13) @S32 OptionalInt io,
      @Tlv(0x14) @U8 Optional<EvdoSinrLevel> sinr,
      @Tlv(0x15) @Count(prefix = 16) Optional<List<ErrorRate>> errorRateList,
      @Tlv(0x16) Optional<Rsrq> rsrq,
      @Tlv(0x17) @S16 OptionalInt lteSnr,
      @Tlv(0x18) @S16 OptionalInt lteRsrp) {}
}
