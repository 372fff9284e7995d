package dialtone.protocol.qmi.dms;

import dialtone.protocol.privacy.Secret;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Changes a PIN; as the messages below, for modems whose UIM service is missing.
@Qmi(service = Service.DMS, id = 0x002a)
public record UimChangePin(@Tlv(0x01) Optional<Info> info) implements Request<UimChangePin.Reply> {
  public record Reply() {}

  public record Failed(@Tlv(0x10) Optional<PinRetriesStatus> pinRetriesStatus) {}

  public record Info(
      @U8 UimPinId pinId, @Text(prefix = 8) Secret oldPin, @Text(prefix = 8) Secret newPin) {}
}
