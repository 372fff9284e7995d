/// Cards: slots, applications, PINs, files, channels, the locks of the modem (service UIM). One
/// record a message, with the structs and codes that several of them have beside it.
///
/// Modems before this service answer the messages `Uim…` of `dms`. Who may enter a PIN is not
/// decided here.
///
/// Numbers and names as in libqmi (`data/qmi-service-uim.json`, `qmi-enums-uim.h`). Read
/// [GetCardStatus] first.
@org.jspecify.annotations.NullMarked
package dialtone.protocol.qmi.uim;
