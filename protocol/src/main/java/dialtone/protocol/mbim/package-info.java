/// The frames of MBIM: open, close, commands and what answers them, in one piece or in fragments.
/// What is in the buffer of a command is known elsewhere, by its service. Governing document:
/// USB-IF, Mobile Broadband Interface Model 1.0, §9. Read [MbimMessage] first.
@org.jspecify.annotations.NullMarked
package dialtone.protocol.mbim;
