package dialtone.protocol.qmi.dsd;

import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U64;

/// A system that could carry data.
///
/// @param soMask what it offers, as bits
public record AvailableSystem(
    @U32 DataSystemNetworkType technology,
    @U32 RadioAccessTechnology rat,
    @U64 @Flags(SoMask.class) long soMask) {}
