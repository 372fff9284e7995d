package dialtone.protocol.qmi.loc;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.F32;
import dialtone.protocol.wire.F64;
import dialtone.protocol.wire.U64;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/// The engine asks for a rough place.
@Qmi(service = Service.LOC, id = 0x002a)
public record InjectPositionRequest(
    @Tlv(0x01) @F64 OptionalDouble latitude,
    @Tlv(0x02) @F64 OptionalDouble longitude,
    @Tlv(0x03) @F32 Optional<Float> horizontalUncertaintyCircular,
    @Tlv(0x04) @U64 OptionalLong utcTimestamp)
    implements Indication {}
