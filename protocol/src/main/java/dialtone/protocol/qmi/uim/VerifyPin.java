package dialtone.protocol.qmi.uim;

import dialtone.protocol.privacy.Secret;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalLong;

/// Enters a PIN.
///
/// @param responseInIndicationToken has the answer come as an indication with this number
@Qmi(service = Service.UIM, id = 0x0026)
public record VerifyPin(
    @Tlv(0x01) Optional<Session> session,
    @Tlv(0x02) Optional<Info> info,
    @Tlv(0x12) @U32 OptionalLong responseInIndicationToken)
    implements Request<VerifyPin.Reply> {
  public record Reply(
      @Tlv(0x12) @U32 OptionalLong responseInIndicationToken,
      @Tlv(0x13) Optional<CardResult> cardResult) {}

  public record Failed(
      @Tlv(0x10) Optional<RetriesRemaining> retriesRemaining,
      @Tlv(0x13) Optional<CardResult> cardResult) {}

  public record Info(@U8 PinId pinId, @Text(prefix = 8) Secret pinValue) {}
}
