package dialtone.protocol.qmi.voice;

import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.U8;

/// The name that the card has for a number.
public record AlphaIdentifier(
    @U8 AlphaDataCodingScheme dataCodingScheme, @Count(prefix = 8) Octets alpha) {}
