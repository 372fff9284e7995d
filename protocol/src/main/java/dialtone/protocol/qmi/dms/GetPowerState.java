package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import java.util.Optional;

/// Asks how the modem is powered.
@Qmi(service = Service.DMS, id = 0x0026)
public record GetPowerState() implements Request<GetPowerState.Reply> {
  public record Reply(@Tlv(0x01) Optional<PowerState> info) {}
}
