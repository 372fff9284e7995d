package dialtone.protocol.qmi.voice;

import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.U8;

/// The text of USSD.
///
/// @param data in 7-bit octets of ASCII, in octets, or in UCS-2, as the scheme says
public record UssData(@U8 UssDataCodingScheme dataCodingScheme, @Count(prefix = 8) Octets data) {}
