/// The command `chat`: its own command line, its messages and its files, around the pure
/// [dialtone.protocol.chat.ChatRun]. Governing document: chat(8) of ppp 2.4.9. Read first:
/// [dialtone.app.chat.ChatProgram].
@org.jspecify.annotations.NullMarked
package dialtone.app.chat;
