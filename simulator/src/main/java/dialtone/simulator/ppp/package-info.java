/// The network's end of a dialled call: a PPP server that gives the addresses of the modem's data
/// session and hands packets to [dialtone.simulator.carrier]. The protocol itself is in
/// [dialtone.protocol.ppp]; dialling and the escape from data are in [dialtone.simulator.at].
/// Governed by RFC 1661, 1332, 1877, 1334, 1994 and 3GPP TS 29.061 §11. Read [PppServer] first.
@org.jspecify.annotations.NullMarked
package dialtone.simulator.ppp;
