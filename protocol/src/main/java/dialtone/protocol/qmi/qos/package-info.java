/// Flows of packets of one quality (service QOS). The quality of a whole session is in `wds`.
///
/// Numbers and names as in libqmi (`data/qmi-service-qos.json`, `qmi-enums-qos.h`). Read
/// [FlowStatus] first.
@org.jspecify.annotations.NullMarked
package dialtone.protocol.qmi.qos;
