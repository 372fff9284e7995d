package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U16;

/// The network that serves, and its name.
public record CurrentPlmn(@U16 int mcc, @U16 int mnc, @Text(prefix = 8) String description) {}
