package dialtone.protocol.qmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.failure.QmiError;
import dialtone.protocol.privacy.Secret;
import dialtone.protocol.qmi.QmiMessage.Header;
import dialtone.protocol.qmi.QmiMessage.Kind;
import dialtone.protocol.qmi.ctl.Sync;
import dialtone.protocol.qmi.ctl.SyncCodec;
import dialtone.protocol.qmi.dms.GetIds;
import dialtone.protocol.qmi.dms.GetIdsCodec;
import dialtone.protocol.qmi.dms.UimPinId;
import dialtone.protocol.qmi.dms.UimVerifyPin;
import dialtone.protocol.qmi.dms.UimVerifyPinCodec;
import dialtone.protocol.wire.Octets;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MessageWriterTest {
  private final MessageWriter qmux = MessageWriter.qmux();

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static UimVerifyPin verifyPin() {
    return new UimVerifyPin(Optional.of(new UimVerifyPin.Info(UimPinId.PIN, new Secret("1234"))));
  }

  @Test
  void requests_are_written_as_libqmi_writes_them() {
    assertEquals(
        RealFrames.GET_IDS, hex(Qmux.request(GetIdsCodec.INSTANCE, new GetIds(), 1, 0xffff)));
    assertEquals(
        RealFrames.VERIFY_PIN,
        hex(qmux.request(UimVerifyPinCodec.INSTANCE, verifyPin(), 1, 1).toArray()));
    assertEquals(
        "010b00000000000427000000",
        hex(qmux.request(SyncCodec.INSTANCE, new Sync(), 0, 4).toArray()));
  }

  @Test
  void qrtr_has_no_frame() {
    MessageWriter qrtr = MessageWriter.qrtr();
    String sdu = hex(qrtr.request(UimVerifyPinCodec.INSTANCE, verifyPin(), 1, 1).toArray());
    assertEquals(RealFrames.VERIFY_PIN.substring(12), sdu);
    byte[] octets = RealFrames.bytes(sdu);
    Framed read = Qrtr.parse(Service.DMS.number(), octets, 0, octets.length);
    QmiMessage message = assertInstanceOf(QmiMessage.class, read);
    assertEquals(new Header(2, 0, Kind.REQUEST, 1, 0x28), message.header());
    assertEquals(9, message.length());
  }

  @Test
  void a_reply_says_that_the_service_agrees() {
    MessageWriter written =
        qmux.reply(UimVerifyPinCodec.INSTANCE, new UimVerifyPin.Reply(), 1, 0xffff);
    assertEquals(RealFrames.VERIFIED, hex(written.toArray()));
    QmiMessage message = RealFrames.message(hex(written.toArray()));
    assertEquals(Optional.of(QmiResult.SUCCESS), QmiResult.of(message));
  }

  @Test
  void a_refusal_says_why() {
    int error = QmiError.NO_EFFECT.number();
    MessageWriter written = qmux.failed(GetIdsCodec.INSTANCE, error, Optional.empty(), 1, 2);
    assertEquals("011300800201020200250007000204000100" + "1a00", hex(written.toArray()));
    QmiMessage message = RealFrames.message(hex(written.toArray()));
    assertEquals(Optional.of(QmiResult.refused(error)), QmiResult.of(message));
    Header unknown = new Header(0xe4, 9, Kind.RESPONSE, 5, 0x5556);
    assertEquals(
        "01130080e409020500565507000204000100" + "4700",
        hex(qmux.failed(unknown, QmiError.INVALID_QMI_COMMAND.number()).toArray()));
  }

  @Test
  void a_message_goes_on_under_another_header() {
    QmiMessage message = RealFrames.message(RealFrames.MODEL);
    Header other = new Header(2, 7, Kind.RESPONSE, 0x1234, 0x22);
    assertEquals(
        RealFrames.MODEL.replace("800205020100", "800207023412"),
        hex(qmux.copy(message, other).toArray()));
  }

  @Test
  void a_message_that_fits_no_frame_is_refused() {
    TlvWriter out = qmux.begin(new Header(2, 1, Kind.REQUEST, 1, 1));
    out.begin(1);
    out.octets(Octets.of(new byte[0xffff]));
    out.end();
    assertInstanceOf(Failure.BadInput.class, assertThrows(ModemFailure.class, qmux::end).failure());
  }

  @Test
  void a_result_that_is_cut_is_none() {
    QmiMessage message = RealFrames.message("01100080020102ffff2800040002010000");
    assertEquals(Optional.empty(), QmiResult.of(message));
  }
}
