package dialtone.protocol.qmi.wms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Asks in which family of networks messages are sent.
@Qmi(service = Service.WMS, id = 0x0030)
public record GetMessageProtocol() implements Request<GetMessageProtocol.Reply> {
  public record Reply(@Tlv(0x01) @U8 Optional<MessageProtocol> messageProtocol) {}
}
