package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import java.util.Optional;

/// Asks for the state of both PINs.
@Qmi(service = Service.DMS, id = 0x002b)
public record UimGetPinStatus() implements Request<UimGetPinStatus.Reply> {
  public record Reply(
      @Tlv(0x11) Optional<PinStatus> pin1Status, @Tlv(0x12) Optional<PinStatus> pin2Status) {}
}
