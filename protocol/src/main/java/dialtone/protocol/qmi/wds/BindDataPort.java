package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.SioPort;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U16;
import java.util.Optional;

/// Ties this client's sessions to one of the data ports between the processors of the modem, where
/// there are several.
@Qmi(service = Service.WDS, id = 0x0089)
public record BindDataPort(@Tlv(0x01) @U16 Optional<SioPort> dataPort)
    implements Request<BindDataPort.Reply> {
  public record Reply() {}
}
