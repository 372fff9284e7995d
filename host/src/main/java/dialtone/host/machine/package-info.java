/// One machine as a modem's owner sees it: files, ports, links, programs, leases, hot-plug events and data paths.
/// What a modem says is not known here. The implementations are in packages of their own (`local`); nothing above may
/// know which. Read [Machine] first.
@org.jspecify.annotations.NullMarked
package dialtone.host.machine;
