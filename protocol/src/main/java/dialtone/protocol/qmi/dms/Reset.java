package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;

/// Gives this client's settings at the service their first values; the modem itself is reset by
/// [SetOperatingMode].
@Qmi(service = Service.DMS, id = 0x0000)
public record Reset() implements Request<Reset.Reply> {
  public record Reply() {}
}
