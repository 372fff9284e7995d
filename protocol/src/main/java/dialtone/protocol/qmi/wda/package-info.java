/// The data path: whether packets have Ethernet headers, and how several share a transfer (service
/// WDA). Which sessions run over it is in `wds`; what the kernel's driver must be told is known by
/// the host alone.
///
/// Numbers and names as in libqmi (`data/qmi-service-wda.json`, `qmi-enums-wda.h`). Read
/// [SetDataFormat] first.
@org.jspecify.annotations.NullMarked
package dialtone.protocol.qmi.wda;
