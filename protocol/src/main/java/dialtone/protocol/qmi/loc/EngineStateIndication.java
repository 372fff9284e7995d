package dialtone.protocol.qmi.loc;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.S32;
import java.util.Optional;

/// Tells that the receiver was turned on or off.
@Qmi(service = Service.LOC, id = 0x002b)
public record EngineStateIndication(@Tlv(0x01) @S32 Optional<EngineState> engineState)
    implements Indication {}
