/// Which systems could carry data, and which APN is for what (service DSD). One record a message.
///
/// [AvailableSystem] is where 5G beside LTE shows first. Numbers and names as in libqmi
/// (`data/qmi-service-dsd.json`, `qmi-enums-dsd.h`). Read [GetSystemStatus] first.
@org.jspecify.annotations.NullMarked
package dialtone.protocol.qmi.dsd;
