package dialtone.protocol.qmi.pdc;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U32;
import java.util.Optional;
import java.util.OptionalLong;

/// Asks for the configuration that is taken when none is selected.
@Qmi(service = Service.PDC, id = 0x002a)
public record GetDefaultConfigInfo(
    @Tlv(0x01) @U32 Optional<ConfigurationType> configType, @Tlv(0x10) @U32 OptionalLong token)
    implements Request<GetDefaultConfigInfo.Reply> {
  public record Reply(
      @Tlv(0x10) @U32 OptionalLong token,
      @Tlv(0x11) @U32 OptionalLong version,
      @Tlv(0x12) @U32 OptionalLong totalSize,
      @Tlv(0x13) @Text Optional<String> description) {}
}
