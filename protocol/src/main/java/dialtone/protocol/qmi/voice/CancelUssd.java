package dialtone.protocol.qmi.voice;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;

/// Ends the USSD session.
@Qmi(service = Service.VOICE, id = 0x003c)
public record CancelUssd() implements Request<CancelUssd.Reply> {
  public record Reply() {}
}
