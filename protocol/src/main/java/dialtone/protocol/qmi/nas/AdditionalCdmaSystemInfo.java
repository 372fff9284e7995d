package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.U16;

/// What else a modem tells of its CDMA system.
///
/// @param registrationPeriod in units of the CDMA standard, 0xffff where there is none
public record AdditionalCdmaSystemInfo(@U16 int geoSystemIndex, @U16 int registrationPeriod) {}
