/// Short messages in the modem: reading, sending, storing, and being told of them (service WMS).
/// What their octets mean is in `dialtone.protocol.sms`.
///
/// Numbers and names as in libqmi (`data/qmi-service-wms.json`, `qmi-enums-wms.h`). Read [RawRead]
/// and [EventReport] first.
@org.jspecify.annotations.NullMarked
package dialtone.protocol.qmi.wms;
