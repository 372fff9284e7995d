/// The small network behind a simulated modem: it answers ARP, DHCP, DNS and echo requests of the
/// host that has a data session. Packet layouts are in [dialtone.protocol.net], devices in
/// [dialtone.simulator.machine]; the logic is shared with no client. Governed by RFC 826, 2131,
/// 1035, 792, 4861. Read [Carrier] first.
@org.jspecify.annotations.NullMarked
package dialtone.simulator.carrier;
