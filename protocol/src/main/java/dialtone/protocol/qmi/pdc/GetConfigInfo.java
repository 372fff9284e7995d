package dialtone.protocol.qmi.pdc;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import java.util.Optional;
import java.util.OptionalLong;

/// Asks what a configuration is; [GetConfigInfoIndication] answers.
@Qmi(service = Service.PDC, id = 0x0028)
public record GetConfigInfo(
    @Tlv(0x01) Optional<ConfigId> config, @Tlv(0x10) @U32 OptionalLong token)
    implements Request<GetConfigInfo.Reply> {
  public record Reply() {}
}
