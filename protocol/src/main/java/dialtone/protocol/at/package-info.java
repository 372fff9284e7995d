/// The AT command language as a pure automaton on bytes: ITU-T V.250, 3GPP TS 27.007 and TS 27.005.
/// Ports, threads and clocks are not here; single responses are parsed in
/// `dialtone.protocol.at.response`. Read [AtEngine] first.
@org.jspecify.annotations.NullMarked
package dialtone.protocol.at;
