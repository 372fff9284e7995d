/// QMI: its frames, and how a message record declares itself. The messages are in one package a
/// service beside this one, all of them together in `known`; who sends which is not known here.
/// Names as in libqmi. Read [MessageCodec] and [QmiMessage] first.
@org.jspecify.annotations.NullMarked
package dialtone.protocol.qmi;
