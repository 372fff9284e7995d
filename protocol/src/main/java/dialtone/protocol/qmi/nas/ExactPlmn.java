package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;

/// A network by its codes, and whether its MNC has three digits.
public record ExactPlmn(@U16 int mcc, @U16 int mnc, @U8 boolean includesPcsDigit) {}
