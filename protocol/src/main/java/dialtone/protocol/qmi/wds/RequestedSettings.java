package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// What [GetCurrentSettings] shall answer, and what [ExtendedIpConfig] says has changed. Numbers as
/// QmiWdsRequestedSettings of libqmi.
public enum RequestedSettings {
  @Code(0)
  NONE,
  @Code(1)
  PROFILE_ID,
  @Code(2)
  PROFILE_NAME,
  @Code(4)
  PDP_TYPE,
  @Code(8)
  APN_NAME,
  @Code(0x10)
  DNS_ADDRESS,
  @Code(0x20)
  GRANTED_QOS,
  @Code(0x40)
  USERNAME,
  @Code(0x80)
  AUTH_PROTOCOL,
  @Code(0x100)
  IP_ADDRESS,
  @Code(0x200)
  GATEWAY_INFO,
  @Code(0x400)
  PCSCF_ADDRESS,
  @Code(0x800)
  PCSCF_SERVER_ADDRESS_LIST,
  @Code(0x1000)
  PCSCF_DOMAIN_NAME_LIST,
  @Code(0x2000)
  MTU,
  @Code(0x4000)
  DOMAIN_NAME_LIST,
  @Code(0x8000)
  IP_FAMILY,
  @Code(0x10000)
  IMCN_FLAG,
  @Code(0x20000)
  EXTENDED_TECHNOLOGY,
  @Code(0x40000)
  OPERATOR_RESERVED_PCO,
  UNRECOGNISED
}
