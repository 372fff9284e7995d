/// The chat language of pppd's `chat`: its scripts read and run as pure functions. Nothing of
/// ports, files, clocks or command lines.
///
/// Governing document: chat(8) and chat.c of ppp 2.4.9 (github.com/ppp-project/ppp, tag v2.4.9);
/// where the two differ, the program counts. Read first: [dialtone.protocol.chat.ChatScript] to
/// look at a script, [dialtone.protocol.chat.ChatRun] to run one. Texts hold one byte a character,
/// as ISO 8859-1 decodes them: a script may hold any bytes, and offsets are offsets of bytes.
@org.jspecify.annotations.NullMarked
package dialtone.protocol.chat;
