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

/// Gives a blocked PIN new tries by its PUK, and a new value.
///
/// @param responseInIndicationToken has the answer come as an indication with this number
@Qmi(service = Service.UIM, id = 0x0027)
public record UnblockPin(
    @Tlv(0x01) Optional<Session> session,
    @Tlv(0x02) Optional<Info> info,
    @Tlv(0x11) @U32 OptionalLong responseInIndicationToken)
    implements Request<UnblockPin.Reply> {
  public record Reply(
      @Tlv(0x12) @U32 OptionalLong responseInIndicationToken,
      @Tlv(0x13) Optional<CardResult> cardResult) {}

  public record Failed(
      @Tlv(0x10) Optional<RetriesRemaining> retriesRemaining,
      @Tlv(0x13) Optional<CardResult> cardResult) {}

  public record Info(
      @U8 PinId pinId, @Text(prefix = 8) Secret puk, @Text(prefix = 8) Secret newPin) {}
}
