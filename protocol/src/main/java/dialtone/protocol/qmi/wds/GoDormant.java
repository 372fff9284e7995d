package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;

/// Lets the radio's channel sleep while the session stands.
@Qmi(service = Service.WDS, id = 0x0025)
public record GoDormant() implements Request<GoDormant.Reply> {
  public record Reply() {}
}
