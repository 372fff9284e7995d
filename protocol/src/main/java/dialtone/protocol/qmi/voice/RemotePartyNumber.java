package dialtone.protocol.qmi.voice;

import dialtone.protocol.privacy.Private;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U8;

/// The number at the other end of a call.
public record RemotePartyNumber(
    @U8 int id, @U8 Presentation presentationIndicator, @Text(prefix = 8) Private number) {}
