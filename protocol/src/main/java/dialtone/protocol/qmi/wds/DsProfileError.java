package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// Why a profile could not be read or changed, beside the error of the message. Numbers as
/// QmiWdsDsProfileError of libqmi.
public enum DsProfileError {
  @Code(0)
  UNKNOWN,
  @Code(1)
  FAIL,
  @Code(2)
  INVALID_HANDLE,
  @Code(3)
  INVALID_OPERATION,
  @Code(4)
  INVALID_PROFILE_TYPE,
  @Code(5)
  INVALID_PROFILE_NUMBER,
  @Code(6)
  INVALID_PROFILE_ID,
  @Code(7)
  INVALID_ARGUMENT,
  @Code(8)
  REGISTRY_NOT_INITIALIZED,
  @Code(9)
  INVALID_PARAMETER_LENGTH,
  @Code(0xa)
  LIST_END,
  @Code(0xb)
  INVALID_SUBSCRIPTION_ID,
  @Code(0xc)
  INVALID_PROFILE_FAMILY,
  @Code(value = 0x3e9, word = "3gpp-invalid-profile-family")
  GPP_INVALID_PROFILE_FAMILY,
  @Code(value = 0x3ea, word = "3gpp-access-error")
  GPP_ACCESS_ERROR,
  @Code(value = 0x3eb, word = "3gpp-context-not-defined")
  GPP_CONTEXT_NOT_DEFINED,
  @Code(value = 0x3ec, word = "3gpp-valid-flag-not-set")
  GPP_VALID_FLAG_NOT_SET,
  @Code(value = 0x3ed, word = "3gpp-read-only-flag-set")
  GPP_READ_ONLY_FLAG_SET,
  @Code(value = 0x3ee, word = "3gpp-out-of-profiles")
  GPP_OUT_OF_PROFILES,
  @Code(value = 0x44d, word = "3gpp2-invalid-profile-id")
  GPP2_INVALID_PROFILE_ID,
  UNRECOGNISED
}
