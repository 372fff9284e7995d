package dialtone.protocol.qmi.dms;

import dialtone.protocol.privacy.Secret;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Says whether the card is to ask for a PIN.
@Qmi(service = Service.DMS, id = 0x0027)
public record UimSetPinProtection(@Tlv(0x01) Optional<Info> info)
    implements Request<UimSetPinProtection.Reply> {
  public record Reply() {}

  public record Failed(@Tlv(0x10) Optional<PinRetriesStatus> pinRetriesStatus) {}

  public record Info(
      @U8 UimPinId pinId, @U8 boolean protectionEnabled, @Text(prefix = 8) Secret pin) {}
}
