package dialtone.protocol.qmi.wms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Tells the network that a message which the modem did not store has arrived, or why not.
@Qmi(service = Service.WMS, id = 0x0037)
public record SendAck(
    @Tlv(0x01) Optional<Information> information,
    @Tlv(0x10) Optional<Gpp2FailureInformation> gpp2FailureInformation,
    @Tlv(0x11) Optional<GppFailureInformation> gppFailureInformation,
    @Tlv(0x12) @U8 Optional<Boolean> smsOnIms)
    implements Request<SendAck.Reply> {
  public record Reply() {}

  public record Failed(@Tlv(0x10) @U8 Optional<AckFailureCause> failureCause) {}

  public record Information(
      @U32 long transactionId, @U8 MessageProtocol messageProtocol, @U8 boolean success) {}

  public record Gpp2FailureInformation(
      @U8 CdmaErrorClass errorClass, @U8 CdmaCauseCode causeCode) {}

  public record GppFailureInformation(@U8 GsmUmtsRpCause rpCause, @U8 GsmUmtsTpCause tpCause) {}
}
