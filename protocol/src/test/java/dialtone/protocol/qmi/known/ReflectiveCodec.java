package dialtone.protocol.qmi.known;

import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dialtone.protocol.privacy.Private;
import dialtone.protocol.privacy.Secret;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.Text;
import java.lang.reflect.RecordComponent;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The oracle of the generated codecs: does their work by the annotations at run time. It shares no
/// line with them, their reader or their writer.
final class ReflectiveCodec {
  private ReflectiveCodec() {}

  static byte[] write(Record message) {
    ByteBuffer out = ByteBuffer.allocate(1 << 16).order(LITTLE_ENDIAN);
    for (RecordComponent component : Reflected.components(message.getClass())) {
      for (Object value : Reflected.present(Reflected.get(component, message))) {
        out.put((byte) component.getAnnotation(Tlv.class).value());
        int start = out.position();
        put(out.putShort((short) 0), component, value);
        out.putShort(start, (short) (out.position() - start - 2));
      }
    }
    return Arrays.copyOf(out.array(), out.position());
  }

  private static void put(ByteBuffer out, RecordComponent component, Object value) {
    switch (value) {
      case Secret secret -> put(out, component, secret.reveal());
      case Private secret -> put(out, component, secret.reveal());
      case String text -> {
        byte[] octets = text.getBytes(UTF_8);
        Text layout = component.getAnnotation(Text.class);
        putNumber(out, layout.prefix(), octets.length);
        out.put(layout.length() > 0 ? Arrays.copyOf(octets, layout.length()) : octets);
      }
      case Octets octets -> {
        Count layout = component.getAnnotation(Count.class);
        putNumber(out, layout.prefix(), octets.size());
        out.put(Arrays.copyOf(octets.toArray(), Math.max(octets.size(), layout.fixed())));
      }
      case List<?> items -> {
        putNumber(out, component.getAnnotation(Count.class).prefix(), items.size());
        items.forEach(item -> put(out, component, item));
      }
      case Record struct -> {
        for (RecordComponent part : Reflected.components(struct.getClass())) {
          Reflected.present(Reflected.get(part, struct)).forEach(each -> put(out, part, each));
        }
      }
      default -> {
        Reflected.Width width = Reflected.Width.of(component);
        putNumber(out, width.bits(), width.number(value));
      }
    }
  }

  private static void putNumber(ByteBuffer out, int bits, long number) {
    for (int shift = 0; shift < bits; shift += 8) {
      out.put((byte) (number >> shift));
    }
  }

  static Object read(Class<?> type, byte[] message) {
    Map<Integer, Object> values = new HashMap<>();
    ByteBuffer in = ByteBuffer.wrap(message).order(LITTLE_ENDIAN);
    while (in.remaining() >= 3) {
      int number = in.get() & 0xff;
      int length = in.getShort() & 0xffff;
      if (length > in.remaining()) {
        break;
      }
      ByteBuffer value = in.slice(in.position(), length).order(LITTLE_ENDIAN);
      in.position(in.position() + length);
      for (RecordComponent component : Reflected.components(type)) {
        if (component.getAnnotation(Tlv.class).value() == number) {
          try {
            values.putIfAbsent(number, get(value, component, Reflected.inner(component)));
          } catch (BufferUnderflowException malformed) {
            // costs this TLV
          }
        }
      }
    }
    return Reflected.make(
        type,
        component -> {
          Object value = values.get(component.getAnnotation(Tlv.class).value());
          return Reflected.isOptional(component) || value != null
              ? Reflected.wrap(component, value)
              : Reflected.nothing(component.getType());
        });
  }

  private static Object get(ByteBuffer in, RecordComponent component, Class<?> type) {
    if (type == String.class || type == Secret.class || type == Private.class) {
      Text layout = component.getAnnotation(Text.class);
      String text = text(octets(in, layout.prefix(), layout.length()));
      return type == Secret.class
          ? new Secret(text)
          : type == Private.class ? new Private(text) : text;
    }
    Count count = component.getAnnotation(Count.class);
    if (type == Octets.class) {
      return Octets.of(octets(in, count.prefix(), count.fixed()));
    }
    if (type == List.class) {
      boolean toTheEnd = count.prefix() == 0 && count.fixed() == 0;
      int many = count.fixed() > 0 ? count.fixed() : toTheEnd ? 0 : length(in, count.prefix());
      List<Object> items = new ArrayList<>();
      while (toTheEnd ? in.hasRemaining() : items.size() < many) {
        items.add(get(in, component, Reflected.element(component)));
      }
      return List.copyOf(items);
    }
    if (type.isRecord()) {
      return Reflected.make(
          type,
          part -> {
            boolean absent = Reflected.isOptional(part) && !in.hasRemaining();
            return Reflected.wrap(part, absent ? null : get(in, part, Reflected.inner(part)));
          });
    }
    Reflected.Width width = Reflected.Width.of(component);
    return width.value(number(in, width.bits()), type);
  }

  private static long number(ByteBuffer in, int bits) {
    long number = 0;
    for (int shift = 0; shift < bits; shift += 8) {
      number |= (in.get() & 0xffL) << shift;
    }
    return number;
  }

  private static int length(ByteBuffer in, int bits) {
    long length = number(in, bits);
    if (length > in.remaining()) {
      throw new BufferUnderflowException();
    }
    return (int) length;
  }

  private static byte[] octets(ByteBuffer in, int prefix, int fixed) {
    byte[] octets = new byte[fixed > 0 ? fixed : prefix > 0 ? length(in, prefix) : in.remaining()];
    in.get(octets);
    return octets;
  }

  private static String text(byte[] octets) {
    String whole = new String(octets, ISO_8859_1);
    String used = whole.contains("\0") ? whole.substring(0, whole.indexOf('\0')) : whole;
    String text = new String(used.getBytes(ISO_8859_1), UTF_8);
    return text.contains("\ufffd") ? used : text;
  }
}
