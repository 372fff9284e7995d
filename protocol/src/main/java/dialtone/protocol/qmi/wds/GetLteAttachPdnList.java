package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.U16;
import java.util.List;
import java.util.Optional;

/// Asks which profiles the modem attaches to an LTE network with, in order: those in use, and those
/// of the next attach.
@Qmi(service = Service.WDS, id = 0x0094)
public record GetLteAttachPdnList() implements Request<GetLteAttachPdnList.Reply> {
  public record Reply(
      @Tlv(0x10) @Count(prefix = 8) @U16 Optional<List<Integer>> currentList,
      @Tlv(0x11) @Count(prefix = 8) @U16 Optional<List<Integer>> pendingList) {}
}
