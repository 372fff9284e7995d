/// The configurations of a modem (MBN files): which there are, and which one is in use, as
/// operators want it (service PDC). A request and its indication have a `token` in common, which
/// the client chooses. What is in a configuration is not known here.
///
/// Numbers and names as in libqmi (`data/qmi-service-pdc.json`, `qmi-enums-pdc.h`). Read
/// [ListConfigs] first.
@org.jspecify.annotations.NullMarked
package dialtone.protocol.qmi.pdc;
