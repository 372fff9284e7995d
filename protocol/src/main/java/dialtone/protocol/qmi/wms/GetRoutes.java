package dialtone.protocol.qmi.wms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.U8;
import java.util.List;
import java.util.Optional;

/// Asks where messages go that come.
@Qmi(service = Service.WMS, id = 0x0033)
public record GetRoutes() implements Request<GetRoutes.Reply> {
  public record Reply(
      @Tlv(0x01) @Count(prefix = 16) Optional<List<Route>> routeList,
      @Tlv(0x10) @U8 Optional<TransferIndication> transferStatusReport) {}
}
