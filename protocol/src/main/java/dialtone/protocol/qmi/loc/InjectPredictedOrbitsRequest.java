package dialtone.protocol.qmi.loc;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// The engine asks for a file of predicted orbits, and says where it is to be had.
@Qmi(service = Service.LOC, id = 0x0029)
public record InjectPredictedOrbitsRequest(
    @Tlv(0x01) Optional<AllowedSizes> allowedSizes,
    @Tlv(0x10) @Count(prefix = 8) @Text(prefix = 8) Optional<List<String>> serverList,
    @Tlv(0x11) @U64 @Flags(InjectedOrbitServerParamUpdate.class) OptionalLong serverUpdateMask,
    @Tlv(0x12) @U32 Optional<InjectedOrbitUpdateType> updateType,
    @Tlv(0x13) @U32 OptionalLong updatePeriodSeconds,
    @Tlv(0x14) Optional<FileInfo> fileInfo)
    implements Indication {
  public record FileInfo(@U32 InjectedOrbitFileType fileType, @U32 long downloadIntervalMinutes) {}
}
