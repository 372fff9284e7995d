package dialtone.protocol.qmi.uim;

import dialtone.protocol.privacy.Secret;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalInt;

/// Takes away a lock of the modem, or gives it new tries.
@Qmi(service = Service.UIM, id = 0x0029)
public record Depersonalization(@Tlv(0x01) Optional<Info> info, @Tlv(0x10) @U8 OptionalInt slot)
    implements Request<Depersonalization.Reply> {
  public record Reply() {}

  public record Failed(@Tlv(0x10) Optional<RetriesRemaining> retriesRemaining) {}

  public record Info(
      @U8 CardApplicationPersonalizationFeature feature,
      @U8 DepersonalizationOperation operation,
      @Text(prefix = 8) Secret controlKey) {}
}
