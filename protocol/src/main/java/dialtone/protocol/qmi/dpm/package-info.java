/// Which hardware carries control and data (service DPM): asked by hosts that are one chip with
/// their modem, before anything else. One record a message.
///
/// Numbers and names as in libqmi (`data/qmi-service-dpm.json`). Read [OpenPort] first.
@org.jspecify.annotations.NullMarked
package dialtone.protocol.qmi.dpm;
