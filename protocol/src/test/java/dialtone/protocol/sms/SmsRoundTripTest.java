package dialtone.protocol.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dialtone.protocol.privacy.Private;
import dialtone.protocol.sms.DataCoding.Alphabet;
import dialtone.protocol.sms.SmsAddress.TypeOfNumber;
import dialtone.protocol.wire.Octets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SmsRoundTripTest {
  private static final String GSM7 =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0189:;<=>?¡AZÄÖÑÜ§¿azäöñüà€[]{}~\\^|\f";

  /// A coding and a user data that it can carry.
  record Coded(DataCoding coding, UserData data) {}

  private static Arbitrary<Octets> octets(int most) {
    return Arbitraries.bytes().array(byte[].class).ofMaxSize(most).map(Octets::of);
  }

  private static Arbitrary<UserDataHeader> headers() {
    Arbitrary<Integer> octet = Arbitraries.integers().between(0, 255);
    Arbitrary<Integer> wide = Arbitraries.integers().between(0, 65535);
    Arbitrary<UserDataHeader.Element> concatenation =
        Combinators.combine(octet, Arbitraries.integers().between(1, 255))
            .as(
                (reference, parts) ->
                    new UserDataHeader.Concatenation(reference, parts, (parts + 1) / 2, false));
    Arbitrary<UserDataHeader.Element> wideConcatenation =
        wide.map(reference -> new UserDataHeader.Concatenation(reference, 3, 2, true));
    Arbitrary<UserDataHeader.Element> ports =
        Combinators.combine(wide, wide).as((to, from) -> new UserDataHeader.Ports(to, from, true));
    Arbitrary<UserDataHeader.Element> shift =
        Arbitraries.integers().between(1, 3).map(UserDataHeader.SingleShift::new);
    Arbitrary<UserDataHeader.Element> other =
        Combinators.combine(Arbitraries.integers().between(0x70, 0x7f), octets(5))
            .as(UserDataHeader.Other::new);
    return Arbitraries.oneOf(concatenation, wideConcatenation, ports, shift, other)
        .list()
        .ofMaxSize(3)
        .map(UserDataHeader::new);
  }

  private static Arbitrary<Coded> coded() {
    Arbitrary<Coded> gsm7 =
        Combinators.combine(headers(), Arbitraries.strings().withChars(GSM7).ofMaxLength(50))
            .as(
                (header, text) ->
                    new Coded(DataCoding.of(Alphabet.GSM7), UserData.of(header, text)));
    Arbitrary<Coded> ucs2 =
        Combinators.combine(headers(), Arbitraries.strings().all().ofMaxLength(40))
            .as(
                (header, text) ->
                    new Coded(DataCoding.of(Alphabet.UCS2, 1), UserData.of(header, text)));
    Arbitrary<Coded> binary =
        Combinators.combine(headers(), octets(90))
            .as(
                (header, data) ->
                    new Coded(
                        new DataCoding(0xf6), new UserData(header, new UserData.Binary(data))));
    return Arbitraries.oneOf(gsm7, ucs2, binary);
  }

  private static Arbitrary<SmsAddress> addresses() {
    Arbitrary<SmsAddress> numbers =
        Combinators.combine(
                Arbitraries.of(TypeOfNumber.values())
                    .filter(type -> type != TypeOfNumber.ALPHANUMERIC),
                Arbitraries.integers().between(0, 15),
                Arbitraries.strings().withChars(SmsAddress.DIGITS).ofMinLength(1).ofMaxLength(20))
            .as((type, plan, digits) -> new SmsAddress(type, plan, new Private(digits)));
    Arbitrary<SmsAddress> names =
        Arbitraries.strings()
            .withChars("AbzÄ@_ 0é")
            .ofMinLength(1)
            .ofMaxLength(11)
            .map(name -> SmsAddress.name(name).orElseThrow());
    return Arbitraries.oneOf(numbers, names);
  }

  private static Arbitrary<Optional<OffsetDateTime>> times() {
    return Combinators.combine(
            Arbitraries.longs().between(631_152_000L + 86_400, 3_786_912_000L - 86_400),
            Arbitraries.integers().between(-48, 56))
        .as(
            (second, quarters) ->
                OffsetDateTime.ofInstant(
                    Instant.ofEpochSecond(second), ZoneOffset.ofTotalSeconds(quarters * 900)))
        .optional();
  }

  @Provide
  Arbitrary<Sms> messages() {
    Arbitrary<Optional<SmsAddress>> smsc =
        addresses().filter(a -> a.type() != TypeOfNumber.ALPHANUMERIC).optional();
    Arbitrary<Integer> octet = Arbitraries.integers().between(0, 255);
    Arbitrary<Boolean> flag = Arbitraries.of(true, false);
    Arbitrary<Sms> deliver =
        Combinators.combine(smsc, addresses(), times(), octet, coded(), flag, flag, flag)
            .as(
                (s, a, t, pid, c, more, report, path) ->
                    new Sms.Deliver(s, a, t, pid, c.coding(), c.data(), more, report, path));
    Arbitrary<Validity> validity =
        Arbitraries.oneOf(
            Arbitraries.just(Validity.UNSET),
            octet.map(o -> new Validity.Relative(Validity.period(o))),
            times().map(Validity.Until::new),
            Arbitraries.just(new Validity.Enhanced(Octets.ofHex("01020304050607"))));
    Arbitrary<Sms> submit =
        Combinators.combine(smsc, octet, addresses(), coded(), validity, flag, flag, flag)
            .as(
                (s, ref, a, c, v, reject, report, path) ->
                    new Sms.Submit(s, ref, a, 0, c.coding(), v, c.data(), reject, report, path));
    Arbitrary<Sms> report =
        Combinators.combine(smsc, octet, addresses(), times(), times(), octet, coded(), flag)
            .as(
                (s, ref, a, t, d, status, c, more) ->
                    new Sms.StatusReport(
                        s,
                        ref,
                        a,
                        t,
                        d,
                        new DeliveryStatus(status),
                        0,
                        c.coding(),
                        c.data(),
                        more,
                        !more));
    return Arbitraries.oneOf(deliver, submit, report);
  }

  @Property
  void what_is_written_is_read_again(@ForAll @From("messages") Sms sms) {
    SmsPdu pdu = SmsPdu.encode(sms);
    assertEquals(new SmsPdu.Message(sms), SmsPdu.decode(pdu.octets()));
    int end = pdu.octets().size();
    assertEquals(pdu.tpdu(), pdu.octets().slice(end - pdu.tpduLength(), end));
  }

  @Property
  void septets_survive_their_packing(@ForAll byte[] bytes, @ForAll boolean header) {
    byte[] septets = bytes.clone();
    for (int i = 0; i < septets.length; i++) {
      septets[i] &= 0x7f;
    }
    int start = header ? 49 : 0;
    Octets packed = Octets.of(Gsm7.pack(septets, start));
    assertEquals(Octets.of(septets), Octets.of(Gsm7.unpack(packed, start, septets.length)));
  }
}
