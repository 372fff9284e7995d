package dialtone.protocol.qmi.known;

import dialtone.protocol.privacy.Private;
import dialtone.protocol.privacy.Secret;
import dialtone.protocol.wire.Code;
import dialtone.protocol.wire.Octets;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What records and their annotations say of themselves at run time.
final class Reflected {
  private static final Map<Enum<?>, OptionalLong> CODES = new ConcurrentHashMap<>();
  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  private Reflected() {}

  /// The same objects each time, since each of them reads its annotations anew.
  static RecordComponent[] components(Class<?> type) {
    return COMPONENTS.get(type);
  }

  /// The annotation that gives a number its width.
  record Width(int bits, boolean signed, boolean floating, boolean bigEndian) {
    private static final Map<RecordComponent, Width> KNOWN = new ConcurrentHashMap<>();

    static Width of(RecordComponent component) {
      return KNOWN.computeIfAbsent(component, Width::read);
    }

    private static Width read(RecordComponent component) {
      for (Annotation annotation : component.getAnnotations()) {
        String name = annotation.annotationType().getSimpleName();
        if (name.matches("[USF]\\d+")) {
          int bits = Integer.parseInt(name.substring(1));
          boolean bigEndian = annotation.toString().contains("bigEndian=true");
          return new Width(bits, name.startsWith("S"), name.startsWith("F"), bigEndian);
        }
      }
      throw new AssertionError(component + " has no width");
    }

    private long inOrder(long number) {
      return bigEndian ? Long.reverseBytes(number) >>> 64 - bits : number;
    }

    /// The bits that stand for a value, the octet that travels first being the lowest.
    long number(Object value) {
      return inOrder(plain(value));
    }

    private long plain(Object value) {
      return switch (value) {
        case Boolean truth -> truth ? 1 : 0;
        case Enum<?> constant -> code(constant).orElse(-1);
        case Float real -> Float.floatToRawIntBits(real);
        case Double real when bits == 32 -> Float.floatToRawIntBits(real.floatValue());
        case Double real -> Double.doubleToRawLongBits(real);
        default -> ((Number) value).longValue();
      };
    }

    /// The value that some bits stand for, of which those beyond the width mean nothing.
    Object value(long bitsInOrder, Class<?> type) {
      long number = inOrder(bitsInOrder);
      long exact =
          signed || bits == 64 ? number << 64 - bits >> 64 - bits : number & (1L << bits) - 1;
      if (floating) {
        double real =
            bits == 32 ? Float.intBitsToFloat((int) number) : Double.longBitsToDouble(number);
        return type == float.class || type == Float.class ? (Object) (float) real : (Object) real;
      }
      if (type.isEnum()) {
        Object[] constants = type.getEnumConstants();
        return Arrays.stream(constants)
            .filter(constant -> code((Enum<?>) constant).equals(OptionalLong.of(exact)))
            .findFirst()
            .orElse(constants[constants.length - 1]);
      }
      return type == boolean.class || type == Boolean.class
          ? (Object) (exact != 0)
          : type == int.class || type == Integer.class ? (Object) (int) exact : (Object) exact;
    }
  }

  static OptionalLong code(Enum<?> constant) {
    return CODES.computeIfAbsent(constant, Reflected::readCode);
  }

  private static OptionalLong readCode(Enum<?> constant) {
    try {
      Code code = constant.getDeclaringClass().getField(constant.name()).getAnnotation(Code.class);
      return code == null ? OptionalLong.empty() : OptionalLong.of(code.value());
    } catch (NoSuchFieldException e) {
      throw new AssertionError(e);
    }
  }

  static Object get(RecordComponent component, Object owner) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /// A new record of what `values` gives for each of its components.
  static Object make(Class<?> type, Function<RecordComponent, Object> values) {
    RecordComponent[] components = components(type);
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types)
          .newInstance(Arrays.stream(components).map(values).toArray());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  static boolean isOptional(RecordComponent component) {
    return component.getType().getSimpleName().startsWith("Optional");
  }

  /// What a component has inside its `Optional`, if that is what it is.
  static Class<?> inner(RecordComponent component) {
    return switch (component.getType().getSimpleName()) {
      case "OptionalInt" -> int.class;
      case "OptionalLong" -> long.class;
      case "OptionalDouble" -> double.class;
      case "Optional" -> raw(argument(component.getGenericType()));
      default -> component.getType();
    };
  }

  /// What a list has, be it inside an `Optional` or not.
  static Class<?> element(RecordComponent component) {
    Type list = component.getGenericType();
    return raw(argument(isOptional(component) ? argument(list) : list));
  }

  private static Type argument(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
  }

  /// Nothing or one.
  static List<Object> present(Object value) {
    return switch (value) {
      case OptionalInt optional -> optional.stream().<Object>mapToObj(i -> i).toList();
      case OptionalLong optional -> optional.stream().<Object>mapToObj(i -> i).toList();
      case OptionalDouble optional -> optional.stream().<Object>mapToObj(i -> i).toList();
      case Optional<?> optional -> List.copyOf(optional.stream().toList());
      default -> List.of(value);
    };
  }

  /// The value as the component has it; null stands for an absent one.
  static Object wrap(RecordComponent component, Object value) {
    boolean absent = value == null;
    return switch (component.getType().getSimpleName()) {
      case "OptionalInt" -> absent ? OptionalInt.empty() : OptionalInt.of((Integer) value);
      case "OptionalLong" -> absent ? OptionalLong.empty() : OptionalLong.of((Long) value);
      case "OptionalDouble" -> absent ? OptionalDouble.empty() : OptionalDouble.of((Double) value);
      case "Optional" -> Optional.ofNullable(value);
      default -> value;
    };
  }

  /// What stands in the place of a component that must be there and is not.
  static Object nothing(Class<?> type) {
    if (type.isRecord() && type != Secret.class && type != Private.class) {
      return make(type, part -> isOptional(part) ? wrap(part, null) : nothing(part.getType()));
    }
    return switch (type.getSimpleName()) {
      case "int" -> 0;
      case "long" -> 0L;
      case "boolean" -> false;
      case "float" -> 0f;
      case "double" -> 0d;
      case "String" -> "";
      case "Secret" -> new Secret("");
      case "Private" -> new Private("");
      case "Octets" -> Octets.NONE;
      case "List" -> List.of();
      default -> type.getEnumConstants()[type.getEnumConstants().length - 1];
    };
  }
}
