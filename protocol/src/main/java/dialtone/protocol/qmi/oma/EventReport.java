package dialtone.protocol.qmi.oma;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Tells how the session with the operator's server stands, or that the server wants one. Wanted
/// with [SetEventReport].
@Qmi(service = Service.OMA, id = 0x0001)
public record EventReport(
    @Tlv(0x10) Optional<NetworkInitiatedAlert> networkInitiatedAlert,
    @Tlv(0x11) @U8 Optional<SessionState> sessionState,
    @Tlv(0x12) @U8 Optional<SessionFailedReason> sessionFailReason)
    implements Indication {}
