package dialtone.protocol.qmi.uim;

import dialtone.protocol.wire.U8;

/// What the card itself answered: the status words of ISO 7816-4.
public record CardResult(@U8 int sw1, @U8 int sw2) {}
