package dialtone.protocol.qmi.dms;

import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U8;

/// A firmware image: its type, its id, and its build.
public record FirmwareImage(
    @U8 FirmwareImageType type,
    @Count(fixed = 16) Octets uniqueId,
    @Text(prefix = 8) String buildId) {}
