/// Control: client ids, versions, synchronisation (service CTL, the one that needs no client id),
/// and what clients say to qmi-proxy in its name. One record a message.
///
/// Numbers and names as in libqmi (`data/qmi-service-ctl.json`). Read [AllocateCid] first.
@org.jspecify.annotations.NullMarked
package dialtone.protocol.qmi.ctl;
