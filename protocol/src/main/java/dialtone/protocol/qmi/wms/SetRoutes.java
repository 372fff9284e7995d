package dialtone.protocol.qmi.wms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.U8;
import java.util.List;
import java.util.Optional;

/// Says where messages go that come. The first route for a class counts.
@Qmi(service = Service.WMS, id = 0x0032)
public record SetRoutes(
    @Tlv(0x01) @Count(prefix = 16) Optional<List<Route>> routeList,
    @Tlv(0x10) @U8 Optional<TransferIndication> transferStatusReport)
    implements Request<SetRoutes.Reply> {
  public record Reply() {}
}
