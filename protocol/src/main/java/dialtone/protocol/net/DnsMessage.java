package dialtone.protocol.net;

import dialtone.protocol.wire.Octets;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A DNS query or response, RFC 1035 §4.1.
///
/// @param responseCode a number that [#responseCodeWords] puts into words
public record DnsMessage(
    int id,
    boolean response,
    int opcode,
    boolean authoritative,
    boolean truncated,
    boolean recursionDesired,
    boolean recursionAvailable,
    int responseCode,
    List<Question> questions,
    List<ResourceRecord> answers,
    List<ResourceRecord> authorities,
    List<ResourceRecord> additional) {
  public static final int PORT = 53;
  public static final int A = 1;
  public static final int AAAA = 28;
  public static final int NO_ERROR = 0;
  public static final int SERVER_FAILURE = 2;
  public static final int NAME_ERROR = 3;
  public static final int REFUSED = 5;

  private static final int INTERNET = 1;
  // Of their types the data is a single name, which may be compressed: NS, CNAME, PTR.
  private static final List<Integer> NAME_TYPES = List.of(2, 5, 12);

  public record Question(DnsName name, int type, int dnsClass) {}

  /// A resource record, RFC 1035 §4.1.3.
  ///
  /// @param data undecoded, but names in NS, CNAME and PTR are written out, so that it can be sent
  /// on
  public record ResourceRecord(DnsName name, int type, int dnsClass, long ttlSeconds, Octets data) {
    /// An A or AAAA record by the family of `address`.
    public static ResourceRecord of(DnsName name, long ttlSeconds, InetAddress address) {
      byte[] octets = address.getAddress();
      return new ResourceRecord(
          name, octets.length == 4 ? A : AAAA, INTERNET, ttlSeconds, Octets.of(octets));
    }

    /// The address of an A or AAAA record.
    public Optional<InetAddress> address() {
      boolean fits = (type == A && data.size() == 4) || (type == AAAA && data.size() == 16);
      return fits && dnsClass == INTERNET
          ? Optional.of(PacketReader.address(data))
          : Optional.empty();
    }
  }

  public DnsMessage {
    questions = List.copyOf(questions);
    answers = List.copyOf(answers);
    authorities = List.copyOf(authorities);
    additional = List.copyOf(additional);
  }

  /// A question for a resolver.
  public static DnsMessage query(int id, DnsName name, int type) {
    List<Question> questions = List.of(new Question(name, type, INTERNET));
    return new DnsMessage(
        id, false, 0, false, false, true, false, NO_ERROR, questions, List.of(), List.of(),
        List.of());
  }

  /// A resolver's response to this query.
  public DnsMessage answer(int code, List<ResourceRecord> records) {
    return new DnsMessage(
        id,
        true,
        opcode,
        false,
        false,
        recursionDesired,
        true,
        code,
        questions,
        records,
        List.of(),
        List.of());
  }

  /// The addresses among the answers, whatever chain of names leads to them.
  public List<InetAddress> addresses() {
    return answers.stream().flatMap(record -> record.address().stream()).toList();
  }

  /// RFC 1035 §4.1.1 and the IANA registry of DNS parameters.
  public static String responseCodeWords(int code) {
    return switch (code) {
      case NO_ERROR -> "no error";
      case 1 -> "the server did not understand the query";
      case SERVER_FAILURE -> "the server failed";
      case NAME_ERROR -> "the name does not exist";
      case 4 -> "the server does not do this kind of query";
      case REFUSED -> "the server refuses to answer";
      default -> "error " + code;
    };
  }

  /// Reads all four sections; what follows them is ignored.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Garbled`
  public static DnsMessage parse(Octets octets) {
    PacketReader in = new PacketReader("DNS message", octets);
    int id = in.u16();
    int flags = in.u16();
    int questionCount = in.u16();
    int answerCount = in.u16();
    int authorityCount = in.u16();
    int additionalCount = in.u16();
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < questionCount; i++) {
      questions.add(new Question(DnsName.parse(in), in.u16(), in.u16()));
    }
    return new DnsMessage(
        id,
        (flags & 0x8000) != 0,
        flags >> 11 & 0xf,
        (flags & 0x400) != 0,
        (flags & 0x200) != 0,
        (flags & 0x100) != 0,
        (flags & 0x80) != 0,
        flags & 0xf,
        questions,
        records(in, answerCount),
        records(in, authorityCount),
        records(in, additionalCount));
  }

  private static List<ResourceRecord> records(PacketReader in, int count) {
    List<ResourceRecord> records = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      DnsName name = DnsName.parse(in);
      int type = in.u16();
      int dnsClass = in.u16();
      long ttl = in.unsigned32();
      int size = in.u16();
      int start = in.position();
      Octets data = in.take(size);
      if (NAME_TYPES.contains(type)) {
        in.seek(start);
        PacketWriter plain = new PacketWriter();
        DnsName.parse(in).encode(plain);
        in.check(in.position() == start + size, "has a name that does not fill its record");
        data = Octets.of(plain.toArray());
      }
      records.add(new ResourceRecord(name, type, dnsClass, ttl, data));
    }
    return records;
  }

  public byte[] encode() {
    int flags =
        (response ? 0x8000 : 0)
            | opcode << 11
            | (authoritative ? 0x400 : 0)
            | (truncated ? 0x200 : 0)
            | (recursionDesired ? 0x100 : 0)
            | (recursionAvailable ? 0x80 : 0)
            | responseCode;
    PacketWriter out =
        new PacketWriter()
            .u16(id)
            .u16(flags)
            .u16(questions.size())
            .u16(answers.size())
            .u16(authorities.size())
            .u16(additional.size());
    for (Question question : questions) {
      question.name().encode(out);
      out.u16(question.type()).u16(question.dnsClass());
    }
    List.of(answers, authorities, additional)
        .forEach(section -> section.forEach(r -> encode(out, r)));
    return out.toArray();
  }

  private static void encode(PacketWriter out, ResourceRecord record) {
    record.name().encode(out);
    out.u16(record.type()).u16(record.dnsClass()).u32(record.ttlSeconds());
    out.u16(record.data().size()).octets(record.data());
  }
}
