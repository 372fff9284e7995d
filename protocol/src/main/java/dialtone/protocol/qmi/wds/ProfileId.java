package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.U8;

/// A profile by its kind and number.
public record ProfileId(@U8 ProfileType profileType, @U8 int profileIndex) {}
