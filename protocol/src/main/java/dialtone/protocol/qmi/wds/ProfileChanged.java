package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Tells that somebody made, changed or removed a profile. Wanted with [ConfigureProfileEventList].
@Qmi(service = Service.WDS, id = 0x00a8)
public record ProfileChanged(@Tlv(0x10) Optional<ProfileEvent> profileEvent) implements Indication {
  public record ProfileEvent(
      @U8 ProfileType profileType, @U8 int profileIndex, @U8 ProfileChangeEvent changeEvent) {}
}
