package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;

/// Wakes the radio's channel.
@Qmi(service = Service.WDS, id = 0x0026)
public record GoActive() implements Request<GoActive.Reply> {
  public record Reply() {}
}
