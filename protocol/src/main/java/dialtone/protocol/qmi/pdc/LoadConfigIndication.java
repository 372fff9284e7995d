package dialtone.protocol.qmi.pdc;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// How much of a configuration came, and how much is wanted still, in octets.
@Qmi(service = Service.PDC, id = 0x0026)
public record LoadConfigIndication(
    @Tlv(0x01) @U16 OptionalInt indicationResult,
    @Tlv(0x10) @U32 OptionalLong token,
    @Tlv(0x11) @U32 OptionalLong received,
    @Tlv(0x12) @U32 OptionalLong remainingSize,
    @Tlv(0x13) @U8 Optional<Boolean> frameReset)
    implements Indication {}
