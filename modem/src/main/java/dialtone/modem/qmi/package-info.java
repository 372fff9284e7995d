/// The family that is commanded by QMI: sessions, clients, and each capability in a file of its own,
/// as in `dialtone.modem.at`. How messages are laid out is known in `dialtone.protocol.qmi`, how
/// ports are opened in `dialtone.host.port`. Governing documents: the data files of libqmi. Read
/// [QmiSession] first.
@org.jspecify.annotations.NullMarked
package dialtone.modem.qmi;
