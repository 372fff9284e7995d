package dialtone.protocol.qmi.loc;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;

/// Asks who may not use the receiver; [GetEngineLockIndication] answers.
@Qmi(service = Service.LOC, id = 0x003b)
public record GetEngineLock() implements Request<GetEngineLock.Reply> {
  public record Reply() {}
}
