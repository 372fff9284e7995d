/// The place of the modem, on modems since about 2013 (service LOC). Most requests are answered
/// twice: the response says that they were understood, an indication of the same number tells the
/// result. Older modems have `pds`; what a sentence of NMEA says is not known here.
///
/// Numbers and names as in libqmi (`data/qmi-service-loc.json`, `qmi-enums-loc.h`,
/// `qmi-flags64-loc.h`), units as its `qmicli` prints them. Read [RegisterEvents], [Start] and
/// [PositionReport] first.
@org.jspecify.annotations.NullMarked
package dialtone.protocol.qmi.loc;
