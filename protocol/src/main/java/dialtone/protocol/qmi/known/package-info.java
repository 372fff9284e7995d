/// All declared messages of QMI together: the codec of a record or a number, and the names of what
/// is in any message, for logs and for people who paste a frame. The lists and the layout text are
/// written by the processor of module `codegen`; what a message means is not known here. Read
/// [MessageDecoder] first.
@org.jspecify.annotations.NullMarked
package dialtone.protocol.qmi.known;
