package dialtone.protocol.qmi.qos;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Tells whether the network can give packets a quality.
@Qmi(service = Service.QOS, id = 0x0027)
public record NetworkStatus(@Tlv(0x01) @U8 Optional<Boolean> qosSupported) implements Indication {}
