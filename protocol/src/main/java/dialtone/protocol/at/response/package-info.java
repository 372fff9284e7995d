/// One record for each response line of a modem, each with its `parse`. Which command asks for it,
/// when, and what follows from it is not decided here. Governing documents: 3GPP TS 27.007 and, for
/// `^` responses, Huawei's AT command manual. Read [RegistrationReport] first.
@org.jspecify.annotations.NullMarked
package dialtone.protocol.at.response;
