package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.OptionalInt;

/// Asks how many profiles the attach list may have.
@Qmi(service = Service.WDS, id = 0x0092)
public record GetMaxLteAttachPdnNumber() implements Request<GetMaxLteAttachPdnNumber.Reply> {
  public record Reply(@Tlv(0x10) @U8 OptionalInt info) {}
}
