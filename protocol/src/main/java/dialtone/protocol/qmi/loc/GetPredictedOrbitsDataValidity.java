package dialtone.protocol.qmi.loc;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;

/// Asks how long the predicted orbits are good; [GetPredictedOrbitsDataValidityIndication] answers.
@Qmi(service = Service.LOC, id = 0x0037)
public record GetPredictedOrbitsDataValidity()
    implements Request<GetPredictedOrbitsDataValidity.Reply> {
  public record Reply() {}
}
