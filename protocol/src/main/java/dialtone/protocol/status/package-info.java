/// What is known of a modem at one moment: who it is, its SIM, its registration, its signal, its connection.
/// How it was asked is not known here; every family fills the same records. Read [ModemStatus] first.
@org.jspecify.annotations.NullMarked
package dialtone.protocol.status;
