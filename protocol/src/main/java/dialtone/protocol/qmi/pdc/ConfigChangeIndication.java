package dialtone.protocol.qmi.pdc;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import java.util.Optional;

/// Tells that a configuration was changed.
@Qmi(service = Service.PDC, id = 0x0021)
public record ConfigChangeIndication(@Tlv(0x01) Optional<ConfigId> config) implements Indication {}
