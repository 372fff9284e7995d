package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Text;
import java.util.List;
import java.util.Optional;

/// Tells that a name of the operator has changed, and all of them.
@Qmi(service = Service.NAS, id = 0x003a)
public record OperatorName(
    @Tlv(0x10) Optional<ServiceProviderName> serviceProviderName,
    @Tlv(0x11) @Count(prefix = 16) Optional<List<OperatorPlmn>> operatorPlmnList,
    @Tlv(0x12) @Count(prefix = 8) Optional<List<NetworkNames>> operatorPlmnName,
    @Tlv(0x13) @Text Optional<String> operatorStringName,
    @Tlv(0x14) Optional<NetworkNames> nitzInformation)
    implements Indication {}
