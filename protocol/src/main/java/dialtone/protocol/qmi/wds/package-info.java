/// Data sessions: opening and closing them, what they were given, the profiles with their APNs, the
/// counters (service WDS). One record a message, with the structs and codes that several of them
/// have beside it.
///
/// A client holds one session of one family of addresses. [StartNetwork] opens it,
/// [PacketServiceStatus] tells of its end, [GetCurrentSettings] of its addresses. How packets look
/// on the data path is in `wda`, registration in `nas`; plain words for the reasons of an end are
/// in `dialtone.protocol.failure`.
///
/// Numbers and names as in libqmi (`data/qmi-service-wds.json`, `qmi-enums-wds.h`), units as its
/// `qmicli` prints them. Read [StartNetwork] first.
@org.jspecify.annotations.NullMarked
package dialtone.protocol.qmi.wds;
