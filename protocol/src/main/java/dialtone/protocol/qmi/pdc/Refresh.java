package dialtone.protocol.qmi.pdc;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import java.util.OptionalLong;

/// Tells that the modem changes its configuration by itself, as it does for another SIM.
@Qmi(service = Service.PDC, id = 0x002f)
public record Refresh(
    @Tlv(0x01) @U32 RefreshEventType refreshEvent,
    @Tlv(0x10) @U32 OptionalLong subscriptionId,
    @Tlv(0x11) @U32 OptionalLong slotId)
    implements Indication {}
