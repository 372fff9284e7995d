package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.U8;

/// A network's long and short name as it tells them (TS 24.008 §10.5.3.5a).
public record NetworkNames(
    @U8 PlmnEncodingScheme nameEncoding,
    @U8 PlmnNameCountryInitials shortCountryInitials,
    @U8 PlmnNameSpareBits longNameSpareBits,
    @U8 PlmnNameSpareBits shortNameSpareBits,
    @Count(prefix = 8) Octets longName,
    @Count(prefix = 8) Octets shortName) {}
