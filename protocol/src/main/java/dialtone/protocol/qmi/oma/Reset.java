package dialtone.protocol.qmi.oma;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;

/// Gives this client's settings at the service their first values.
@Qmi(service = Service.OMA, id = 0x0000)
public record Reset() implements Request<Reset.Reply> {
  public record Reply() {}
}
