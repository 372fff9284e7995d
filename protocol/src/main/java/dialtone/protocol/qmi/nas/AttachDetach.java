package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;

/// Attaches to the packet-switched domain, or leaves it.
@Qmi(service = Service.NAS, id = 0x0023)
public record AttachDetach(@Tlv(0x10) @U8 PsAttachAction action)
    implements Request<AttachDetach.Reply> {
  public record Reply() {}
}
