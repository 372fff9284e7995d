package dialtone.protocol.qmi.ctl;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import java.util.Optional;

/// Tells qmi-proxy which device its client means; never goes to a modem.
@Qmi(service = Service.CTL, id = 0xff00)
public record InternalProxyOpen(@Tlv(0x01) @Text Optional<String> devicePath)
    implements Request<InternalProxyOpen.Reply> {
  public record Reply() {}
}
