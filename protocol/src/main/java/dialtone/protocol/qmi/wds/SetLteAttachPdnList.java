package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import java.util.List;
import java.util.Optional;

/// Says with which profiles, in order, the modem attaches to an LTE network. The answer only says
/// that it was understood; [SetLteAttachPdnListIndication] tells the result.
@Qmi(service = Service.WDS, id = 0x0093)
public record SetLteAttachPdnList(
    @Tlv(0x01) @Count(prefix = 8) @U16 Optional<List<Integer>> list,
    @Tlv(0x10) @U32 Optional<AttachPdnListAction> action)
    implements Request<SetLteAttachPdnList.Reply> {
  public record Reply() {}
}
