package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalInt;

/// Tells that a session came up, ended, or ended for want of being told so. Nobody needs to ask for
/// it.
@Qmi(service = Service.WDS, id = 0x0022)
public record PacketServiceStatus(
    @Tlv(0x01) Optional<Connection> connectionStatus,
    @Tlv(0x10) @U16 Optional<CallEndReason> callEndReason,
    @Tlv(0x11) Optional<VerboseCallEndReason> verboseCallEndReason,
    @Tlv(0x12) @U8 Optional<IpFamily> ipFamily,
    @Tlv(0x14) @U8 OptionalInt bearerId,
    @Tlv(0x15) @U8 Optional<Boolean> xlatCapability,
    @Tlv(0x34) @U16 Optional<ExtendedTechnologyPreference> extendedTechnologyPreference)
    implements Indication {
  public record Connection(@U8 ConnectionStatus status, @U8 boolean reconfigurationRequired) {}
}
