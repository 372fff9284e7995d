package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.S16;
import dialtone.protocol.wire.S8;
import java.util.Optional;
import java.util.OptionalInt;

/// Tells that a signal has crossed a level of [ConfigSignalInfo].
///
/// @param gsmSignalStrength in dBm
/// @param tdmaSignalStrength in dBm
/// @param nr5gSignalStrengthExtended the RSRQ of NR in dB
/// @param wcdmaRscp in dBm
@Qmi(service = Service.NAS, id = 0x0051)
public record SignalInfo(
    @Tlv(0x10) Optional<CdmaSignalStrength> cdmaSignalStrength,
    @Tlv(0x11) Optional<HdrSignalStrength> hdrSignalStrength,
    @Tlv(0x12) @S8 OptionalInt gsmSignalStrength,
    @Tlv(0x13) Optional<WcdmaSignalStrength> wcdmaSignalStrength,
    @Tlv(0x14) Optional<LteSignalStrength> lteSignalStrength,
    @Tlv(0x15) @S8 OptionalInt tdmaSignalStrength,
    @Tlv(0x17) Optional<Nr5gSignalStrength> nr5gSignalStrength,
    @Tlv(0x18) @S16 OptionalInt nr5gSignalStrengthExtended,
    @Tlv(0x19) @S16 OptionalInt wcdmaRscp)
    implements Indication {}
