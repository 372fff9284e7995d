package dialtone.protocol.qmi.loc;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;

/// Asks who computes the place; [GetOperationModeIndication] answers.
@Qmi(service = Service.LOC, id = 0x004b)
public record GetOperationMode() implements Request<GetOperationMode.Reply> {
  public record Reply() {}
}
