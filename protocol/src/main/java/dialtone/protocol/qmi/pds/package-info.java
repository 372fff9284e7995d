/// The place of the modem, on modems before `loc` (service PDS). What a sentence of NMEA says is
/// not known here.
///
/// Numbers and names as in libqmi (`data/qmi-service-pds.json`, `qmi-enums-pds.h`). Read
/// [SetEventReport] first.
@org.jspecify.annotations.NullMarked
package dialtone.protocol.qmi.pds;
