package dialtone.protocol.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is sent, against what other programs send for the same: python-messaging's
/// messaging/test/test_sms.py, and ModemManager 1.24 src/tests/test-sms-part-3gpp.c.
class SubmissionTest {
  private static final Validity FOUR_DAYS = new Validity.Relative(Duration.ofDays(4));

  private static SmsAddress number(String text) {
    return SmsAddress.number(text).orElseThrow();
  }

  private static SmsSubmission to(String number, String text) {
    return SmsSubmission.of(number(number), text);
  }

  private static String only(SmsSubmission submission) {
    List<SmsPdu> pdus = submission.pdus();
    assertEquals(1, pdus.size());
    return pdus.getFirst().hex();
  }

  @Test
  void a_validity_has_each_of_its_formats() {
    SmsSubmission hola = to("+34616585119", "hola");
    assertEquals("0001000B914316565811F9000004E8373B0C", only(hola));
    assertEquals("0011000B914316565811F90000AA04E8373B0C", only(hola.withValidity(FOUR_DAYS)));
    assertEquals(
        "0019000B914316565811F900000170520251930004E8373B0C",
        only(
            hola.withValidity(
                new Validity.Until(Optional.of(OffsetDateTime.parse("2010-07-25T20:15:39Z"))))));
  }

  @Test
  void the_length_for_the_command_leaves_the_service_centre_out() {
    SmsPdu pdu = to("+34616585119", "hola").through(number("+34646456456")).pdus().getFirst();
    assertEquals("07914346466554F601000B914316565811F9000004E8373B0C", pdu.hex());
    assertEquals(17, pdu.tpduLength());
  }

  @Test
  void a_flash_message_has_class_0() {
    assertEquals(
        "0001000B914356143254F6001006E8721E947F03", only(to("+34 654-123456", "hey yo").asFlash()));
  }

  @Test
  void a_status_report_is_asked_for() {
    assertEquals(
        "0021000B914356143254F6000006E8721E947F03",
        only(to("+34654123456", "hey yo").withStatusReport()));
  }

  @Test
  void letters_of_the_default_alphabet_need_no_ucs2() {
    assertEquals(
        "0011000B914356143254F60000AA04483E7B0F",
        only(to("+34654123456", "Hölä").withValidity(FOUR_DAYS)));
    assertEquals(
        "0001000B914356143254F6000009C2AD341104EDFB00", only(to("+34654123456", "BÄRÇA äñ@")));
    assertEquals(
        "0011000B915155661632F40000001954747A0E4ACF41F27298CDCE83C6EF371B0481402010",
        only(
            to("+15556661234", "This is really cool ΔΔΔΔΔ")
                .withValidity(new Validity.Relative(Duration.ofMinutes(5)))));
  }

  @Test
  void other_letters_are_sent_in_ucs2() {
    assertEquals(
        "07914346466554F601000B914316565811F9000806304253F68449",
        only(to("+34616585119", "あ叶葉").through(number("+34646456456"))));
    assertEquals(
        "001100098156355476F80008AA0E0420044304410441043A04380439",
        only(to("655345678", "Русский").withValidity(FOUR_DAYS)));
  }

  @Test
  void a_long_text_goes_in_parts() {
    String text =
        "Or walk with Kings - nor lose the common touch, if neither foes nor loving friends can"
            + " hurt you, If all men count with you, but none too much; If you can fill the"
            + " unforgiving minute With sixty seconds' worth of distance run, Yours is the Earth"
            + " and everything thats in it, And - which is more - you will be a Man, my son";
    List<String> pdus =
        to("655345678", text).withTextReference(136).withValidity(FOUR_DAYS).pdus().stream()
            .map(SmsPdu::hex)
            .toList();
    assertEquals(
        List.of(
            "005100098156355476F80000AAA00500038803019E72D03DCC5E83EE693A1AB44CBBCF73500BE47ECB41"
                + "ECF7BC0CA2A3CBA0F1BBDD7EBB41F4777D8C6681D26690BB9CA6A3CB7290F95D9E83DC6F3988FDB6"
                + "A7DD6790599E2EBBC973D038EC06A1EB723A28FFAEB340493328CC6683DA653768FCAEBBE9A07B9A"
                + "8E06E5DF7516485CA783DC6F7719447FBF41EDFA18BD0325CDA0FCBB0E1A87DD",
            "005100098156355476F80000AAA005000388030240E6349B0DA2A3CBA0BADBFC969FD3F6B4FB0C6AA7DD"
                + "757A19744DD3D1A0791A4FCF83E6E5F1DB4D9E9F40F7B79C8E06BDCD20727A4E0FBBC76590BCEE66"
                + "81B2EFBA7C0E4ACF41747419540CCBE96850D84D0695ED65799E8E4EBBCF203A3A4C9F83D26E509A"
                + "CE0205DD64500B7447A7C768507A0E6ABFE565500B947FD741F7349B0D129741",
            "005100098156355476F80000AA14050003880303C2A066D8CD02B5F3A0F9DB0D"),
        pdus);
  }

  @Test
  void what_is_no_number_is_told_so() {
    for (String wrong : List.of("032BADNUMBER", "", "+", "++49", "123456789012345678901", "1+2")) {
      assertEquals(Optional.empty(), SmsAddress.number(wrong), wrong);
    }
    assertEquals("*100#", number("*100#").text().reveal());
  }
}
