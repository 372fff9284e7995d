package dialtone.protocol.qmi.wda;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalLong;

/// Tells that packets come back now, or no more.
@Qmi(service = Service.WDA, id = 0x002f)
public record LoopbackConfigurationIndication(
    @Tlv(0x01) @U8 Optional<LoopBackState> loopbackState,
    @Tlv(0x10) @U32 OptionalLong replicationFactor)
    implements Indication {}
