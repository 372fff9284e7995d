/// How far the transmitter is held back near a body (service SAR). Which power a step means is in
/// the modem's configuration and not known here.
///
/// Numbers and names as in libqmi (`data/qmi-service-sar.json`, `qmi-enums-sar.h`). Read
/// [RfSetState] first.
@org.jspecify.annotations.NullMarked
package dialtone.protocol.qmi.sar;
