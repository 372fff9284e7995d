package dialtone.protocol.qmi.dpm;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;

/// Closes the ports that [OpenPort] opened.
@Qmi(service = Service.DPM, id = 0x0021)
public record ClosePort() implements Request<ClosePort.Reply> {
  public record Reply() {}
}
