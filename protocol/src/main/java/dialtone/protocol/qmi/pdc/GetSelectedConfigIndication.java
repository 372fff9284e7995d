package dialtone.protocol.qmi.pdc;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// The configuration in use, and the one that waits for [ActivateConfig].
@Qmi(service = Service.PDC, id = 0x0022)
public record GetSelectedConfigIndication(
    @Tlv(0x01) @U16 OptionalInt indicationResult,
    @Tlv(0x10) @U32 OptionalLong token,
    @Tlv(0x11) @Count(prefix = 8) Optional<Octets> activeId,
    @Tlv(0x12) @Count(prefix = 8) Optional<Octets> pendingId)
    implements Indication {}
