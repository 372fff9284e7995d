package dialtone.protocol.qmi.pdc;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.U32;
import java.util.Optional;
import java.util.OptionalLong;

/// Hands over a configuration, chunk by chunk; [LoadConfigIndication] tells how far it is.
@Qmi(service = Service.PDC, id = 0x0026)
public record LoadConfig(
    @Tlv(0x01) Optional<ConfigChunk> configChunk, @Tlv(0x10) @U32 OptionalLong token)
    implements Request<LoadConfig.Reply> {
  public record Reply(@Tlv(0x10) @U32 OptionalLong token) {}

  public record ConfigChunk(
      @U32 ConfigurationType type,
      @Count(prefix = 8) Octets id,
      @U32 long totalSize,
      @Count(prefix = 16) Octets chunk) {}
}
