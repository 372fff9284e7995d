package dialtone.protocol.qmi.known;

import dialtone.protocol.qmi.QmiMessage;
import dialtone.protocol.qmi.QmiResult;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.TlvReader;
import dialtone.protocol.qmi.known.DecodedMessage.Field;
import dialtone.protocol.qmi.known.DecodedMessage.Problem;
import dialtone.protocol.qmi.known.DecodedMessage.Unknown;
import dialtone.protocol.qmi.known.DecodedMessage.Value;
import dialtone.protocol.qmi.known.Shape.Member;
import dialtone.protocol.wire.Octets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Names what is in a message, of any service, by the layouts of all declared messages. No input
/// makes it throw.
public final class MessageDecoder {

  /// Who looks.
  public enum View {
    /// A log that may be passed on: codes and personal data read `***`.
    MASKED,
    /// The person whose message it is.
    OPEN
  }

  /// Whose octets, texts and numbers are files of a card, messages, what people type, and where
  /// they are.
  private static final Set<Service> CONTENTS =
      EnumSet.of(
          Service.UIM,
          Service.WMS,
          Service.VOICE,
          Service.PBM,
          Service.CAT2,
          Service.LOC,
          Service.PDS);

  private final Function<Service, String> texts;
  private final Map<Service, Layout> layouts = new ConcurrentHashMap<>();

  /// @param texts the layout text of each service, which is read when its first message comes
  public MessageDecoder(Function<Service, String> texts) {
    this.texts = texts;
  }

  public DecodedMessage decode(QmiMessage message, View view) {
    return new Reading(message, view).decode();
  }

  private Layout layout(int service) {
    Optional<Service> known = Service.of(service);
    return known.isPresent()
        ? layouts.computeIfAbsent(known.get(), s -> LayoutReader.read(texts.apply(s)))
        : Layout.NONE;
  }

  /// One message on its way through.
  private final class Reading {
    private final QmiMessage message;
    private final QmiMessage.Header header;
    private final TlvReader in;
    private final boolean open;
    private final ShapeValues values;
    private final List<Field> fields = new ArrayList<>();
    private final List<Unknown> unknown = new ArrayList<>();
    private final Set<Integer> seen = new HashSet<>();
    private final Optional<QmiResult> result;
    private final Optional<Layout.Message> known;

    Reading(QmiMessage message, View view) {
      this.message = message;
      this.header = message.header();
      this.in = message.tlvs();
      this.open = view == View.OPEN;
      this.values =
          new ShapeValues(
              in, open, Service.of(header.service()).filter(CONTENTS::contains).isPresent());
      Layout layout = layout(header.service());
      this.result =
          header.kind() == QmiMessage.Kind.RESPONSE ? QmiResult.of(message) : Optional.empty();
      this.known =
          header.kind() == QmiMessage.Kind.INDICATION
              ? layout.indication(header.id())
              : layout.message(header.id());
    }

    DecodedMessage decode() {
      while (in.next()) {
        read(member(in.type()));
      }
      if (header.kind() == QmiMessage.Kind.RESPONSE && result.isEmpty()) {
        in.missing(QmiResult.TLV);
      }
      if (!refused()) {
        known.ifPresent(m -> side(m, false).forEach(this::miss));
      }
      return new DecodedMessage(
          header,
          Service.of(header.service())
              .map(Service::word)
              .orElse("0x%02x".formatted(header.service())),
          known.map(Layout.Message::name).orElse("0x%04x".formatted(header.id())),
          result,
          CallEndNote.of(fields),
          List.copyOf(fields),
          List.copyOf(unknown),
          problems());
    }

    private boolean refused() {
      return result.isPresent() && !result.get().success();
    }

    /// Firmware says in a refusal what belongs to a reply, and the other way round.
    private Optional<Member> member(int type) {
      if (known.isEmpty()) {
        return Optional.empty();
      }
      Optional<Member> own = Optional.ofNullable(side(known.get(), refused()).get(type));
      return own.isPresent() || header.kind() != QmiMessage.Kind.RESPONSE
          ? own
          : Optional.ofNullable(side(known.get(), !refused()).get(type));
    }

    private Map<Integer, Member> side(Layout.Message message, boolean refused) {
      return switch (header.kind()) {
        case REQUEST, INDICATION -> message.sent();
        case RESPONSE -> refused ? message.failed() : message.reply();
      };
    }

    private void read(Optional<Member> member) {
      int type = in.type();
      if (type == QmiResult.TLV && header.kind() == QmiMessage.Kind.RESPONSE) {
        return;
      }
      int from = in.valueOffset();
      int length = in.remaining();
      if (member.isPresent() && seen.add(type)) {
        Value value = values.of(member.get().shape());
        if (in.whole()) {
          fields.add(new Field(member.get().name(), type, value));
          return;
        }
      }
      Octets value = open ? Octets.of(message.buffer(), from, length) : Octets.NONE;
      unknown.add(new Unknown(type, length, value));
    }

    private void miss(int type, Member member) {
      if (!member.optional() && !seen.contains(type)) {
        in.missing(type);
        seen.add(type);
      }
    }

    private List<Problem> problems() {
      List<Problem> problems = new ArrayList<>();
      for (TlvReader.Problem each : in.problems()) {
        String name =
            each.type() == QmiResult.TLV && header.kind() == QmiMessage.Kind.RESPONSE
                ? "result"
                : member(each.type()).map(Member::name).orElse("");
        problems.add(new Problem(each.type(), name, each.offset(), each.why(), each.absent()));
      }
      return List.copyOf(problems);
    }
  }
}
