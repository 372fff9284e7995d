package dialtone.protocol.qmi.pdc;

import dialtone.protocol.wire.Code;

/// What a configuration is about: the hardware, or an operator's software settings (MBN). Numbers
/// as QmiPdcConfigurationType of libqmi.
public enum ConfigurationType {
  @Code(0)
  PLATFORM,
  @Code(1)
  SOFTWARE,
  UNRECOGNISED
}
