/// What Foxconn's newer modems have under a service of their own (FOX); older ones have the same in
/// `dms`. One record a message.
///
/// Numbers and names as in libqmi (`data/qmi-service-fox.json`). Read [GetFirmwareVersion] first.
@org.jspecify.annotations.NullMarked
package dialtone.protocol.qmi.fox;
