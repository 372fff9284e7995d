/// Sessions in which an operator's server sets the modem up, in CDMA networks (service OMA, OMA
/// DM). The protocol between modem and server is not known here.
///
/// Numbers and names as in libqmi (`data/qmi-service-oma.json`, `qmi-enums-oma.h`). Read
/// [StartSession] first.
@org.jspecify.annotations.NullMarked
package dialtone.protocol.qmi.oma;
