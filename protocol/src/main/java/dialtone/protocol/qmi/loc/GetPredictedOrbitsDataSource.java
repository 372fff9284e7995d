package dialtone.protocol.qmi.loc;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;

/// Asks where files of predicted orbits are to be had; [GetPredictedOrbitsDataSourceIndication]
/// answers.
@Qmi(service = Service.LOC, id = 0x0036)
public record GetPredictedOrbitsDataSource()
    implements Request<GetPredictedOrbitsDataSource.Reply> {
  public record Reply() {}
}
