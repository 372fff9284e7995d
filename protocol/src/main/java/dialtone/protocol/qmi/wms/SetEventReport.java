package dialtone.protocol.qmi.wms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Asks to be told of messages that come, by [EventReport].
@Qmi(service = Service.WMS, id = 0x0001)
public record SetEventReport(@Tlv(0x10) Optional<NewMtMessageIndicator> newMtMessageIndicator)
    implements Request<SetEventReport.Reply> {
  public record Reply() {}

  public record NewMtMessageIndicator(@U8 boolean report) {}
}
