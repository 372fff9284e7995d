package dialtone.codegen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/// A declared message.
///
/// @param service the name of its constant in `Service`
/// @param order where that constant stands among its siblings
/// @param reply nothing for an indication
/// @param failed what a refusal says, where that is more than its error number
record Message(
    String service,
    int order,
    int id,
    Value.Struct body,
    Optional<Value.Struct> reply,
    Optional<Value.Struct> failed) {

  boolean isRequest() {
    return reply.isPresent();
  }

  TypeElement type() {
    return body.type();
  }

  String name() {
    return type().getSimpleName().toString();
  }

  String packageName() {
    return Expressions.packageOf(type());
  }

  String codec() {
    return packageName() + "." + name() + "Codec";
  }

  Stream<Value.Struct> parts() {
    return Stream.concat(Stream.of(body), Stream.concat(reply.stream(), failed.stream()));
  }

  /// The enums in all of it, in the order in which they stand there.
  List<CodedEnum> enums() {
    return parts().flatMap(Message::enums).distinct().toList();
  }

  private static Stream<CodedEnum> enums(Value value) {
    return switch (value) {
      case Value.Scalar scalar -> scalar.codes().stream();
      case Value.Items items -> enums(items.element());
      case Value.Struct struct -> struct.fields().stream().flatMap(field -> enums(field.value()));
      case Value.Text _, Value.Bytes _ -> Stream.empty();
    };
  }
}
