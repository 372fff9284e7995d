package dialtone.protocol.qmi.pdc;

import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.U32;

/// A configuration by its kind and its id, which is the hash of its contents.
public record ConfigId(@U32 ConfigurationType configType, @Count(prefix = 8) Octets id) {}
