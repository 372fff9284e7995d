package dialtone.protocol.qmi.uim;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.U8;
import java.util.List;
import java.util.Optional;

/// Says of which files a client wants to be told when the card changes them.
@Qmi(service = Service.UIM, id = 0x002a)
public record RefreshRegister(@Tlv(0x01) Optional<Session> session, @Tlv(0x02) Optional<Info> info)
    implements Request<RefreshRegister.Reply> {
  public record Reply() {}

  public record Info(
      @U8 boolean registerFlag,
      @U8 boolean voteForInit,
      @Count(prefix = 16) List<CardFile> files) {}
}
