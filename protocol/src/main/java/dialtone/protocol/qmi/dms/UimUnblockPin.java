package dialtone.protocol.qmi.dms;

import dialtone.protocol.privacy.Secret;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Gives a blocked PIN new tries by its PUK, and a new value.
@Qmi(service = Service.DMS, id = 0x0029)
public record UimUnblockPin(@Tlv(0x01) Optional<Info> info)
    implements Request<UimUnblockPin.Reply> {
  public record Reply() {}

  public record Failed(@Tlv(0x10) Optional<PinRetriesStatus> pinRetriesStatus) {}

  public record Info(
      @U8 UimPinId pinId, @Text(prefix = 8) Secret puk, @Text(prefix = 8) Secret newPin) {}
}
