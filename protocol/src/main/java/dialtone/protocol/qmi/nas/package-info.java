/// Network access: registration, signal, cells, preferences (service NAS). One record a message,
/// with the structs and codes that several of them have beside it.
///
/// [GetSystemInfo], [GetSignalInfo] and [SetSystemSelectionPreference] are today's;
/// [GetServingSystem], [GetSignalStrength] and [SetTechnologyPreference] are what the first modems
/// have. The card is asked in `uim`, data calls are in `wds`.
///
/// Numbers and names as in libqmi (`data/qmi-service-nas.json`, `qmi-enums-nas.h`), units as its
/// `qmicli` prints them. Read [GetSystemInfo] first.
@org.jspecify.annotations.NullMarked
package dialtone.protocol.qmi.nas;
