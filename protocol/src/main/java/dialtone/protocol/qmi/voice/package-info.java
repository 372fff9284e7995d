/// Calls and USSD (service VOICE). One record a message, with the structs and codes that several of
/// them have beside it.
///
/// Sound is not carried by QMI. Numbers and names as in libqmi (`data/qmi-service-voice.json`,
/// `qmi-enums-voice.h`). Read [OriginateUssd] and [Ussd] first.
@org.jspecify.annotations.NullMarked
package dialtone.protocol.qmi.voice;
