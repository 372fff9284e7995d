package dialtone.protocol.qmi.ctl;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Says how frames of network data begin, on modems before service WDA.
@Qmi(service = Service.CTL, id = 0x0026)
public record SetDataFormat(
    @Tlv(0x01) @U8 Optional<DataFormat> format, @Tlv(0x10) @U16 Optional<DataLinkProtocol> protocol)
    implements Request<SetDataFormat.Reply> {
  public record Reply(@Tlv(0x10) @U16 DataLinkProtocol protocol) {}
}
