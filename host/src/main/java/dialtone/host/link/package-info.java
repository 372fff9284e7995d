/// How a connection's packets travel: links, addresses and routes of the kernel, leases, the
/// resolver, the probe that proves traffic, and frames over a socket where there is no device. What
/// a modem says is not known here. Governing documents: rtnetlink(7), RFC 2131, resolv.conf(5).
/// Read [KernelPath] first.
@org.jspecify.annotations.NullMarked
package dialtone.host.link;
