/// The small packet codecs: Ethernet, ARP, IPv4, IPv6, ICMP, UDP, DHCP and DNS, as the carrier and
/// the client use them. Nothing here sends or receives. Governing documents: RFC 826, 791, 8200,
/// 792, 4443, 4861, 768, 2131, 1035. Read [Addressing] first.
@org.jspecify.annotations.NullMarked
package dialtone.protocol.net;
