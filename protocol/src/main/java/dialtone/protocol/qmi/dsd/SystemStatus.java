package dialtone.protocol.qmi.dsd;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import java.util.List;
import java.util.Optional;

/// Tells which systems could carry data when that has changed.
@Qmi(service = Service.DSD, id = 0x0026)
public record SystemStatus(
    @Tlv(0x10) @Count(prefix = 8) Optional<List<AvailableSystem>> availableSystems)
    implements Indication {}
