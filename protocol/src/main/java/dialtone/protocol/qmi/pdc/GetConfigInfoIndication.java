package dialtone.protocol.qmi.pdc;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// A configuration's size in octets, name and version.
@Qmi(service = Service.PDC, id = 0x0028)
public record GetConfigInfoIndication(
    @Tlv(0x01) @U16 OptionalInt indicationResult,
    @Tlv(0x10) @U32 OptionalLong token,
    @Tlv(0x11) @U32 OptionalLong totalSize,
    @Tlv(0x12) @Text(prefix = 8) Optional<String> description,
    @Tlv(0x13) @U32 OptionalLong version)
    implements Indication {}
