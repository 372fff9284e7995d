package dialtone.protocol.qmi.ctl;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;

/// Has the modem forget all client ids, as after a start of the host.
@Qmi(service = Service.CTL, id = 0x0027)
public record Sync() implements Request<Sync.Reply> {
  public record Reply() {}
}
