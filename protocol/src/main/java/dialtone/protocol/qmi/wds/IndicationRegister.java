package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Asks to be told of [ExtendedIpConfig] and [ProfileChanged].
@Qmi(service = Service.WDS, id = 0x0003)
public record IndicationRegister(
    @Tlv(0x12) @U8 Optional<Boolean> reportExtendedIpConfigurationChange,
    @Tlv(0x19) @U8 Optional<Boolean> reportProfileChanges)
    implements Request<IndicationRegister.Reply> {
  public record Reply() {}
}
