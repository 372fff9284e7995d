package dialtone.protocol.qmi.voice;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import java.util.List;
import java.util.Optional;

/// Asks for all calls.
@Qmi(service = Service.VOICE, id = 0x002f)
public record GetAllCallInfo() implements Request<GetAllCallInfo.Reply> {
  public record Reply(
      @Tlv(0x10) @Count(prefix = 8) Optional<List<CallInformation>> callInformation,
      @Tlv(0x11) @Count(prefix = 8) Optional<List<RemotePartyNumber>> remotePartyNumber,
      @Tlv(0x13) @Count(prefix = 8) Optional<List<CallAlerting>> alertingType) {}
}
