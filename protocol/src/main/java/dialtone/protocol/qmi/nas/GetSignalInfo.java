package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.S16;
import dialtone.protocol.wire.S32;
import dialtone.protocol.wire.S8;
import java.util.Optional;
import java.util.OptionalInt;

/// Asks for the signal of every technology in use; [GetSignalStrength] is its predecessor.
@Qmi(service = Service.NAS, id = 0x004f)
public record GetSignalInfo() implements Request<GetSignalInfo.Reply> {
  /// @param gsmSignalStrength in dBm
  /// @param tdmaSignalStrength TD-SCDMA, in dBm
  /// @param nr5gSignalStrengthExtended the RSRQ of NR in dB, -32768 where there is none
  /// @param wcdmaRscp in dBm
  public record Reply(
      @Tlv(0x10) Optional<CdmaSignalStrength> cdmaSignalStrength,
      @Tlv(0x11) Optional<HdrSignalStrength> hdrSignalStrength,
      @Tlv(0x12) @S8 OptionalInt gsmSignalStrength,
      @Tlv(0x13) Optional<WcdmaSignalStrength> wcdmaSignalStrength,
      @Tlv(0x14) Optional<LteSignalStrength> lteSignalStrength,
      @Tlv(0x15) @S8 OptionalInt tdmaSignalStrength,
      @Tlv(0x16) Optional<TdmaSignalStrengthExtended> tdmaSignalStrengthExtended,
      @Tlv(0x17) Optional<Nr5gSignalStrength> nr5gSignalStrength,
      @Tlv(0x18) @S16 OptionalInt nr5gSignalStrengthExtended,
      @Tlv(0x19) @S16 OptionalInt wcdmaRscp) {}

  /// The signal of TD-SCDMA.
  ///
  /// @param rssi in dBm
  /// @param rscp in dBm
  /// @param ecio in dB
  /// @param sinr in dB
  public record TdmaSignalStrengthExtended(
      @S32 int rssi, @S32 int rscp, @S32 int ecio, @S32 int sinr) {}
}
