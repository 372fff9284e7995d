/// A host of its own inside this process: just enough of ARP, DHCP, ICMP and DNS to bring one
/// connection online where this user may not touch the kernel's network. Packet layouts and the
/// kernel's devices are not here. Governing documents: RFC 1122, 826, 2131, 4861. Read [InProcess]
/// first.
@org.jspecify.annotations.NullMarked
package dialtone.host.stack;
