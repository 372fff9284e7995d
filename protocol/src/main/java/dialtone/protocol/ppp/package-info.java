/// The Point-to-Point Protocol as a pure automaton: framing (RFC 1662), LCP (RFC 1661), PAP, CHAP
/// and MS-CHAPv2, IPCP and IPV6CP. Nothing of ports, threads or dialling. Read [PppLink] first.
@org.jspecify.annotations.NullMarked
package dialtone.protocol.ppp;
