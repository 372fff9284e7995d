/// Character devices that carry a control protocol: ttys in raw mode and cdc-wdm nodes, with their locks and holders.
/// What is said over them is not known here. One reactor thread waits for all ports of a machine. Read [Port] first.
@org.jspecify.annotations.NullMarked
package dialtone.host.port;
