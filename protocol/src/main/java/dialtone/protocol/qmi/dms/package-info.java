/// The device itself: who made it, its numbers, its clock and power, its firmware, and whether it
/// is on (service DMS). One record a message, with the structs and codes that several of them have
/// beside it.
///
/// The messages `Uim…` are for modems without service UIM; where that is, `uim` is asked. What
/// makers have added under numbers of their own is named after them.
///
/// Numbers and names as in libqmi (`data/qmi-service-dms.json`, `qmi-enums-dms.h`). Read [GetIds]
/// and [SetOperatingMode] first.
@org.jspecify.annotations.NullMarked
package dialtone.protocol.qmi.dms;
