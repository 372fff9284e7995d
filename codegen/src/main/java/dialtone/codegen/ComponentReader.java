package dialtone.codegen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/// Reads the components of records: what each holds and how that travels.
final class ComponentReader {
  private static final Set<String> WRAPPERS =
      Set.of("dialtone.protocol.privacy.Secret", "dialtone.protocol.privacy.Private");

  private final Elements elements;
  private final Consumer<Mistake> mistakes;
  private final EnumReader enums;
  private final Map<TypeElement, Value.Struct> structs = new HashMap<>();
  private final Set<TypeElement> open = new LinkedHashSet<>();

  ComponentReader(Elements elements, Consumer<Mistake> mistakes) {
    this.elements = elements;
    this.mistakes = mistakes;
    this.enums = new EnumReader(elements, mistakes);
  }

  /// @param inMessage whether the component is a TLV of its own
  Value.Field field(RecordComponentElement at, boolean inMessage) throws Mistake {
    Place place = new Place(at, new Marks(at, elements), false);
    int tlv = place.tlv(inMessage);
    TypeMirror type = at.asType();
    Value value;
    boolean optional = true;
    switch (name(type)) {
      case "java.util.OptionalInt" -> value = scalar(place, Held.INT);
      case "java.util.OptionalLong" -> value = scalar(place, Held.LONG);
      case "java.util.OptionalDouble" -> value = scalar(place, Held.DOUBLE);
      case "java.util.Optional" -> value = optional(place, argument(place, type));
      default -> {
        optional = false;
        value = value(place, type);
      }
    }
    Optional<String> useless = place.marks().leftOver();
    if (useless.isPresent()) {
      throw place.mistake(
          "is a %s, which has no use for @%s".formatted(simple(type), useless.get()));
    }
    return new Value.Field(at, optional, value, tlv);
  }

  private Value optional(Place place, TypeMirror type) throws Mistake {
    return switch (name(type)) {
      case "java.lang.Boolean" -> scalar(place, Held.BOOLEAN);
      case "java.lang.Float" -> scalar(place, Held.FLOAT);
      case "java.lang.Integer" -> throw place.mistake("is an OptionalInt, without a box");
      case "java.lang.Long" -> throw place.mistake("is an OptionalLong, without a box");
      case "java.lang.Double" -> throw place.mistake("is an OptionalDouble, without a box");
      default -> value(place, type);
    };
  }

  private Value value(Place place, TypeMirror type) throws Mistake {
    String name = name(type);
    for (Held held : Held.values()) {
      if (name.equals(place.inList() ? "java.lang." + held.boxed : held.type)) {
        return scalar(place, held);
      }
    }
    boolean counted = name.equals("java.util.List") || name.equals(Marks.WIRE + "Octets");
    if (counted && place.inList()) {
      throw place.mistake(
          "is a list of %s; give them a record of their own".formatted(simple(type)));
    }
    return switch (name) {
      case "java.lang.String" -> new Value.Text(place.textLength(), Optional.empty());
      case "java.util.List" -> items(place, argument(place, type));
      case Marks.WIRE + "Octets" -> new Value.Bytes(place.count());
      default -> declared(place, type);
    };
  }

  private Value declared(Place place, TypeMirror type) throws Mistake {
    if (type.getKind() == TypeKind.DECLARED
        && ((DeclaredType) type).asElement() instanceof TypeElement element) {
      if (WRAPPERS.contains(name(type))) {
        return new Value.Text(place.textLength(), Optional.of(element));
      }
      if (element.getKind() == ElementKind.ENUM) {
        return place.scalar(Held.CONSTANT, Optional.of(enums.read(element, place.at())));
      }
      if (element.getKind() == ElementKind.RECORD) {
        return struct(place, element);
      }
    }
    throw place.mistake("is a %s, which has no layout".formatted(simple(type)));
  }

  private Value.Scalar scalar(Place place, Held held) throws Mistake {
    Optional<CodedEnum> names = Optional.empty();
    Optional<Marks.Mark> flags =
        held == Held.INT || held == Held.LONG ? place.marks().take("Flags") : Optional.empty();
    if (flags.isPresent()
        && flags.get().type("value").orElse(place.at().asType()) instanceof DeclaredType type) {
      names = Optional.of(enums.read((TypeElement) type.asElement(), place.at()));
    }
    return place.scalar(held, names);
  }

  private Value.Items items(Place place, TypeMirror element) throws Mistake {
    Length length = place.count();
    Value value = value(new Place(place.at(), place.marks(), true), element);
    if (value.takesAll()) {
      throw place.mistake("has elements of which each would take all that is left");
    }
    return new Value.Items(length, value);
  }

  private Value.Struct struct(Place place, TypeElement type) throws Mistake {
    if (!open.add(type)) {
      throw place.mistake("contains itself");
    }
    Value.Struct struct = structs.get(type);
    if (struct == null) {
      struct = struct(type, false);
      structs.put(type, struct);
    }
    open.remove(type);
    if (type.getRecordComponents().isEmpty()) {
      throw place.mistake("is a %s, which has no components".formatted(type.getSimpleName()));
    }
    if (!type.getModifiers().contains(Modifier.PUBLIC)) {
      throw place.mistake("is a %s, which is not public".formatted(type.getSimpleName()));
    }
    return struct;
  }

  /// All components of a record; those with mistakes are reported and left out.
  Value.Struct struct(TypeElement type, boolean message) {
    List<Value.Field> fields = new ArrayList<>();
    for (RecordComponentElement component : type.getRecordComponents()) {
      try {
        Value.Field field = field(component, message);
        if (!message && !fields.isEmpty()) {
          checkCanFollow(fields.getLast(), field);
        }
        fields.add(field);
      } catch (Mistake mistake) {
        mistakes.accept(mistake);
      }
    }
    return new Value.Struct(type, List.copyOf(fields));
  }

  private static void checkCanFollow(Value.Field before, Value.Field field) throws Mistake {
    if (before.optional() && !field.optional()) {
      throw new Mistake(
          field.at(),
          "%s cannot follow %s, which may be absent".formatted(field.name(), before.name()));
    }
    if (before.value().takesAll()) {
      throw new Mistake(
          field.at(),
          "%s cannot follow %s, which takes all that is left"
              .formatted(field.name(), before.name()));
    }
  }

  private static TypeMirror argument(Place place, TypeMirror type) throws Mistake {
    List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
    if (arguments.size() != 1) {
      throw place.mistake("does not say of what");
    }
    return arguments.getFirst();
  }

  private static String name(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
            && ((DeclaredType) type).asElement() instanceof TypeElement element
        ? element.getQualifiedName().toString()
        : type.toString();
  }

  private static String simple(TypeMirror type) {
    return type.toString().replaceAll("[\\w.]+\\.(?=\\w)", "");
  }
}
