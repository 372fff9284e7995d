package dialtone.protocol.qmi.pdc;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import java.util.OptionalLong;

/// Asks which configurations there are; [ListConfigsIndication] answers.
@Qmi(service = Service.PDC, id = 0x0024)
public record ListConfigs(
    @Tlv(0x10) @U32 OptionalLong token, @Tlv(0x11) @U32 ConfigurationType configType)
    implements Request<ListConfigs.Reply> {
  public record Reply() {}
}
