package dialtone.protocol.qmi.pdc;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// Tells whether they are out of use.
@Qmi(service = Service.PDC, id = 0x002b)
public record DeactivateConfigIndication(
    @Tlv(0x01) @U16 OptionalInt indicationResult, @Tlv(0x10) @U32 OptionalLong token)
    implements Indication {}
