package dialtone.codegen;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Writes the lists of all messages: `KnownCodecs` and, for each service, a class of its own behind it. To ask for
/// one codec loads that codec and no other.
final class KnownWriter {
  static final String PACKAGE = Marks.QMI + "known";

  private static final String CODEC = "MessageCodec<?, ?, ?>";

  private final SourceText to = new SourceText();

  private KnownWriter() {}

  static String listOf(String service) {
    return service.charAt(0) + service.substring(1).toLowerCase(Locale.ROOT) + "Codecs";
  }

  /// The list of one service.
  static String service(String service, List<Message> messages) {
    return new KnownWriter().writeService(service, messages).toString();
  }

  /// The list of the lists.
  static String all(Map<String, List<Message>> services) {
    return new KnownWriter().writeAll(services).toString();
  }

  private void writeTop() {
    to.line("package %s;", PACKAGE).line("");
    for (String name : List.of("Indication", "MessageCodec", "Request", "Service")) {
      to.line("import %s%s;", Marks.QMI, name);
    }
    to.line("import java.util.ArrayList;").line("import java.util.List;");
    to.line("import java.util.Optional;").line("");
  }

  private SourceText writeService(String service, List<Message> messages) {
    writeTop();
    to.line("/// The messages of [Service#%s].", service);
    to.line("final class %s {", listOf(service));
    to.line("private %s() {}", listOf(service)).line("");
    to.line("static %s named(String name) {", CODEC).line("return switch (name) {");
    for (Message m : messages) {
      to.line("case \"%s.%s\" -> %s.INSTANCE;", m.packageName(), m.name(), m.codec());
    }
    to.line("default -> throw KnownCodecs.unknown(name);").line("};").line("}");
    writeByNumber("request", messages, Message::isRequest);
    writeByNumber("indication", messages, message -> !message.isRequest());
    to.line("").line("static void addTo(List<%s> all) {", CODEC);
    messages.forEach(m -> to.line("all.add(%s.INSTANCE);", m.codec()));
    return to.line("}").line("}");
  }

  private void writeByNumber(String kind, List<Message> messages, Predicate<Message> which) {
    to.line("").line("static Optional<%s> %s(int id) {", CODEC, kind).line("return switch (id) {");
    for (Message m : messages.stream().filter(which).toList()) {
      to.line("case 0x%04x -> Optional.of(%s.INSTANCE);", m.id(), m.codec());
    }
    to.line("default -> Optional.empty();").line("};").line("}");
  }

  private SourceText writeAll(Map<String, List<Message>> services) {
    writeTop();
    to.line("/// The codecs of all messages, by record and by number.");
    to.line("public final class KnownCodecs {").line("private KnownCodecs() {}");
    writeByRecord(
        "<R> MessageCodec<Request<R>, R, ?> of(Request<R> request)", "request.getClass()");
    writeByRecord("<I extends Indication> MessageCodec<I, Void, Void> of(Class<I> type)", "type");
    writeNamed(services);
    for (String kind : List.of("request", "indication")) {
      to.line("").line("/// The %s with number `id` of the service with that number.", kind);
      to.line("public static Optional<%s> %s(int service, int id) {", CODEC, kind);
      for (String service : services.keySet()) {
        to.line("if (service == Service.%s.number()) {", service);
        to.line("return %s.%s(id);", listOf(service), kind).line("}");
      }
      to.line("return Optional.empty();").line("}");
    }
    to.line("").line("/// All of them, by service and number.");
    to.line("public static List<%s> all() {", CODEC);
    to.line("List<%s> all = new ArrayList<>();", CODEC);
    services.keySet().forEach(service -> to.line("%s.addTo(all);", listOf(service)));
    to.line("return List.copyOf(all);").line("}").line("");
    to.line("static IllegalArgumentException unknown(String name) {");
    to.line("return new IllegalArgumentException(name + \" is not declared with @Qmi\");");
    return to.line("}").line("}");
  }

  private void writeByRecord(String head, String type) {
    String result = head.substring(head.indexOf("MessageCodec"), head.indexOf(" of("));
    to.line("")
        .line("@SuppressWarnings(\"unchecked\") // a codec is found by the name of its own record");
    to.line("public static %s {", head);
    to.line("return (%s) named(%s);", result, type).line("}");
  }

  private void writeNamed(Map<String, List<Message>> services) {
    to.line("").line("private static %s named(Class<?> type) {", CODEC);
    to.line("return switch (type.getPackageName()) {");
    services.forEach(
        (service, messages) -> {
          String packages =
              messages.stream()
                  .map(message -> '"' + message.packageName() + '"')
                  .distinct()
                  .sorted()
                  .collect(Collectors.joining(", "));
          to.line("case %s -> %s.named(type.getName());", packages, listOf(service));
        });
    to.line("default -> throw unknown(type.getName());").line("};").line("}");
  }
}
