package dialtone.protocol.qmi.loc;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U32;
import java.util.List;
import java.util.Optional;

/// Where files of predicted orbits are to be had, and how large they may be.
@Qmi(service = Service.LOC, id = 0x0036)
public record GetPredictedOrbitsDataSourceIndication(
    @Tlv(0x01) @U32 IndicationStatus indicationStatus,
    @Tlv(0x10) Optional<AllowedSizes> allowedSizes,
    @Tlv(0x11) @Count(prefix = 8) @Text(prefix = 8) Optional<List<String>> serverList)
    implements Indication {}
