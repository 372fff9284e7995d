package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;

/// Has the modem look for networks at once instead of at its own pace.
@Qmi(service = Service.NAS, id = 0x0067)
public record ForceNetworkSearch() implements Request<ForceNetworkSearch.Reply> {
  public record Reply() {}
}
