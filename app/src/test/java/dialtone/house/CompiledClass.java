package dialtone.house;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One compiled main class, as the JDK's ClassFile API reads it, and the module that it belongs to.
record CompiledClass(String module, ClassModel model) {
  private static final Pattern TYPE_IN_DESCRIPTOR = Pattern.compile("L([\\w$]+(?:/[\\w$]+)+)[;<]");

  /// A call in the byte code: `java/lang/Thread.sleep`, and the line it stands on.
  record Call(String owner, String method, int line) {}

  static CompiledClass read(String module, byte[] bytes) {
    return new CompiledClass(module, ClassFile.of().parse(bytes));
  }

  /// The binary name with slashes, `dialtone/host/port/Port$Mode`.
  String name() {
    return model.thisClass().asInternalName();
  }

  boolean isModuleDescriptor() {
    return name().equals("module-info");
  }

  String packageName() {
    return packageOf(name());
  }

  static String packageOf(String className) {
    int slash = className.lastIndexOf('/');
    return slash < 0 ? "" : className.substring(0, slash).replace('/', '.');
  }

  /// The simple name of the outermost class, which is the name of its file.
  String topLevelName() {
    String simple = name().substring(name().lastIndexOf('/') + 1);
    int dollar = simple.indexOf('$');
    return dollar < 0 ? simple : simple.substring(0, dollar);
  }

  String sourcePath() {
    String folder = name().substring(0, name().lastIndexOf('/') + 1);
    String file =
        model
            .findAttribute(Attributes.sourceFile())
            .map(a -> a.sourceFile().stringValue())
            .orElse("");
    return folder + file;
  }

  /// Every class named in here: in code, in signatures and in annotations.
  Set<String> references() {
    Set<String> names = new TreeSet<>();
    for (PoolEntry entry : model.constantPool()) {
      if (entry instanceof ClassEntry reference && !reference.asInternalName().startsWith("[")) {
        names.add(reference.asInternalName());
      } else if (entry instanceof Utf8Entry text) {
        Matcher types = TYPE_IN_DESCRIPTOR.matcher(text.stringValue());
        while (types.find()) {
          names.add(types.group(1));
        }
      }
    }
    return names;
  }

  List<Call> calls() {
    List<Call> calls = new ArrayList<>();
    for (var method : model.methods()) {
      method.code().ifPresent(code -> addCalls(code, calls));
    }
    return calls;
  }

  private static void addCalls(CodeModel code, List<Call> calls) {
    int line = 1;
    for (CodeElement element : code) {
      if (element instanceof LineNumber number) {
        line = number.line();
      } else if (element instanceof InvokeInstruction call) {
        calls.add(new Call(call.owner().asInternalName(), call.name().stringValue(), line));
      }
    }
  }
}
