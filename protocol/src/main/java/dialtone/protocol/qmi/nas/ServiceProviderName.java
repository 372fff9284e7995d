package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U8;

/// The operator's name on the card (EF_SPN).
public record ServiceProviderName(
    @U8 @Flags(NetworkNameDisplayCondition.class) int nameDisplayCondition,
    @Text(prefix = 8) String name) {}
