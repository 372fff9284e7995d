package dialtone.protocol.status;

import dialtone.protocol.privacy.Private;
import java.util.Optional;

/// Who a modem says it is. Texts are empty when it does not say.
public record DeviceIdentity(
    String vendor, String model, String firmware, Optional<Private> imei) {}
