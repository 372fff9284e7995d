package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;

/// Has a modem send although its maker ships it locked for the FCC (Sierra Wireless).
@Qmi(service = Service.DMS, id = 0x555f)
public record SetFccAuthentication() implements Request<SetFccAuthentication.Reply> {
  public record Reply() {}
}
