package dialtone.protocol.qmi.loc;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;

/// Asks which sentences [Nmea] brings; [GetNmeaTypesIndication] answers.
@Qmi(service = Service.LOC, id = 0x003f)
public record GetNmeaTypes() implements Request<GetNmeaTypes.Reply> {
  public record Reply() {}
}
