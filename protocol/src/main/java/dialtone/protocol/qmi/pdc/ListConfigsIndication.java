package dialtone.protocol.qmi.pdc;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// The configurations that there are.
@Qmi(service = Service.PDC, id = 0x0024)
public record ListConfigsIndication(
    @Tlv(0x01) @U16 OptionalInt indicationResult,
    @Tlv(0x10) @U32 OptionalLong token,
    @Tlv(0x11) @Count(prefix = 8) Optional<List<ConfigId>> configs)
    implements Indication {}
