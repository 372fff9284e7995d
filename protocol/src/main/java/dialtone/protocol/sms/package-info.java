/// Short messages as modems store and carry them: TPDUs with the service centre's address before
/// them, as `AT+CMGR` in PDU mode and QMI's raw read give them, and the alphabets of their text.
/// How a message is fetched from a modem or handed to one is not known here. Governing documents:
/// 3GPP TS 23.040 (the TPDU) and TS 23.038 (alphabets and coding schemes). Read [Sms] and [SmsPdu]
/// first.
@org.jspecify.annotations.NullMarked
package dialtone.protocol.sms;
