package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.S8;
import java.util.Optional;

/// Asks what carries the data; without a session the refusal tells what last did.
@Qmi(service = Service.WDS, id = 0x0037)
public record GetDataBearerTechnology() implements Request<GetDataBearerTechnology.Reply> {
  public record Reply(@Tlv(0x01) @S8 Optional<DataBearerTechnology> current) {}

  public record Failed(@Tlv(0x10) @S8 Optional<DataBearerTechnology> last) {}
}
