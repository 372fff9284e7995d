package dialtone.protocol.qmi.uim;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Tells the card that its files have been read anew.
@Qmi(service = Service.UIM, id = 0x002c)
public record RefreshComplete(@Tlv(0x01) Optional<Session> session, @Tlv(0x02) Optional<Info> info)
    implements Request<RefreshComplete.Reply> {
  public record Reply() {}

  public record Info(@U8 boolean refreshSuccess) {}
}
