package dialtone.protocol.qmi.voice;

import dialtone.protocol.wire.U8;

/// Who makes the ringing tone of one call.
public record CallAlerting(@U8 int id, @U8 AlertingType alertingType) {}
