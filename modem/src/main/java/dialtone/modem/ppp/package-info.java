/// Data sessions by a call over a serial port: dialling, and PPP on the line that carries data. The
/// protocol itself is in [dialtone.protocol.ppp]. Read [PppConnection] first.
@org.jspecify.annotations.NullMarked
package dialtone.modem.ppp;
