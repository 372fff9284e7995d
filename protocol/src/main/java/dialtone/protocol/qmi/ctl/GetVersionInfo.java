package dialtone.protocol.qmi.ctl;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;
import java.util.List;
import java.util.Optional;

/// Asks which services the modem has, and their versions.
@Qmi(service = Service.CTL, id = 0x0021)
public record GetVersionInfo() implements Request<GetVersionInfo.Reply> {
  public record Reply(@Tlv(0x01) @Count(prefix = 8) Optional<List<ServiceVersion>> serviceList) {}

  /// One service.
  public record ServiceVersion(@U8 int service, @U16 int majorVersion, @U16 int minorVersion) {}
}
