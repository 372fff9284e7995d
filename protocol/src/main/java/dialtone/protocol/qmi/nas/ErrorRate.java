package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.S8;
import dialtone.protocol.wire.U16;

/// The error rate of one radio interface.
///
/// @param rate frames of CDMA in hundredths of a percent, bit errors of GSM and UMTS as RXQUAL
public record ErrorRate(@U16 int rate, @S8 RadioInterface radioInterface) {}
