package dialtone.protocol.qmi.loc;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import java.util.Optional;

/// Tells what another client's session wants.
@Qmi(service = Service.LOC, id = 0x002c)
public record FixRecurrenceTypeIndication(
    @Tlv(0x10) @U32 Optional<FixRecurrenceType> fixRecurrenceType) implements Indication {}
