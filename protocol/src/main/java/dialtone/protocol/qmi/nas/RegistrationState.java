package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// Whether the modem is registered with a network. Numbers as QmiNasRegistrationState of libqmi.
public enum RegistrationState {
  @Code(0)
  NOT_REGISTERED,
  @Code(1)
  REGISTERED,
  @Code(2)
  NOT_REGISTERED_SEARCHING,
  @Code(3)
  REGISTRATION_DENIED,
  @Code(4)
  UNKNOWN,
  UNRECOGNISED
}
