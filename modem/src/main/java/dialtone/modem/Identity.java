package dialtone.modem;

import dialtone.protocol.status.DeviceIdentity;

/// Who the modem is.
public interface Identity {
  DeviceIdentity read();
}
