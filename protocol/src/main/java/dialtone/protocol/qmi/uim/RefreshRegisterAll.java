package dialtone.protocol.qmi.uim;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Says that a client wants to be told when the card changes any file.
@Qmi(service = Service.UIM, id = 0x0044)
public record RefreshRegisterAll(
    @Tlv(0x01) Optional<Session> session, @Tlv(0x02) Optional<Info> info)
    implements Request<RefreshRegisterAll.Reply> {
  public record Reply() {}

  public record Info(@U8 boolean registerFlag) {}
}
