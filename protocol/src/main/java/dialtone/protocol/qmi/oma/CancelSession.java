package dialtone.protocol.qmi.oma;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;

/// Ends the session with the operator's server.
@Qmi(service = Service.OMA, id = 0x0021)
public record CancelSession() implements Request<CancelSession.Reply> {
  public record Reply() {}
}
