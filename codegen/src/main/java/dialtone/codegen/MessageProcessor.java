package dialtone.codegen;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/// The processor: reads all declared messages and, when none has a mistake, writes all that is made of them.
public final class MessageProcessor extends AbstractProcessor {
  private final List<Mistake> mistakes = new ArrayList<>();

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Marks.QMI + "Qmi");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      List<Message> messages = read(round.getElementsAnnotatedWith(annotation));
      checkTogether(messages);
      if (mistakes.isEmpty()) {
        write(messages);
      }
      for (Mistake mistake : mistakes) {
        processingEnv.getMessager().printError(mistake.getMessage(), mistake.where());
      }
    }
    return false;
  }

  private List<Message> read(Set<? extends Element> declared) {
    MessageReader reader = new MessageReader(processingEnv.getElementUtils(), mistakes::add);
    List<Message> messages = new ArrayList<>();
    for (Element element : declared) {
      try {
        messages.add(reader.read(element));
      } catch (Mistake mistake) {
        mistakes.add(mistake);
      }
    }
    messages.sort(
        Comparator.comparingInt(Message::order)
            .thenComparing(Message::id)
            .thenComparing(Message::isRequest, Comparator.reverseOrder()));
    return messages;
  }

  /// What no message can get wrong alone.
  private void checkTogether(List<Message> messages) {
    Map<String, Message> numbers = new HashMap<>();
    Map<String, String> services = new HashMap<>();
    Map<String, CodedEnum> enums = new HashMap<>();
    for (Message message : messages) {
      Message same =
          numbers.putIfAbsent(message.service() + message.id() + message.isRequest(), message);
      if (same != null) {
        String text = "%s has the number 0x%04x of %s";
        mistake(message, text.formatted(message.name(), message.id(), same.name()));
      }
      String service = services.putIfAbsent(message.packageName(), message.service());
      if (service != null && !service.equals(message.service())) {
        String text = "%s is of %s, but its package holds messages of %s";
        mistake(message, text.formatted(message.name(), message.service(), service));
      }
      for (CodedEnum coded : message.enums()) {
        // One class of codes in a package, and one name in the layouts of a service.
        CodedEnum here = enums.getOrDefault(Expressions.codes(coded), coded);
        CodedEnum there = enums.getOrDefault(message.service() + coded.simpleName(), coded);
        CodedEnum other = here.equals(coded) ? there : here;
        if (!other.equals(coded)) {
          String text = "%s uses %s, but another enum is called so: %s";
          mistake(message, text.formatted(message.name(), coded.type(), other.type()));
        }
        enums.put(Expressions.codes(coded), coded);
        enums.put(message.service() + coded.simpleName(), coded);
      }
    }
  }

  private void mistake(Message message, String text) {
    mistakes.add(new Mistake(message.type(), text));
  }

  private void write(List<Message> messages) {
    Map<String, List<Message>> services = new LinkedHashMap<>();
    Map<String, CodedEnum> enums = new LinkedHashMap<>();
    for (Message message : messages) {
      services.computeIfAbsent(message.service(), _ -> new ArrayList<>()).add(message);
      message.enums().forEach(coded -> enums.put(Expressions.codes(coded), coded));
      write(message.codec(), new CodecWriter(message).write());
    }
    enums.forEach((name, coded) -> write(name, new CodesWriter(coded).write()));
    services.forEach(
        (service, its) -> write(KnownWriter.listOf(service), KnownWriter.service(service, its)));
    write("KnownCodecs", KnownWriter.all(services));
    write("KnownLayouts", LayoutWriter.write(services));
  }

  /// @param name of a class of the package `known`, or qualified
  private void write(String name, String text) {
    String qualified = name.contains(".") ? name : KnownWriter.PACKAGE + "." + name;
    try (Writer source = processingEnv.getFiler().createSourceFile(qualified).openWriter()) {
      source.write(text);
    } catch (IOException e) {
      processingEnv.getMessager().printError("cannot write %s: %s".formatted(qualified, e));
    }
  }
}
