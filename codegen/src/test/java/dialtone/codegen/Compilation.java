package dialtone.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/// Small sources compiled in a folder of their own, with the processor and with the real annotations, readers and
/// writers of `protocol`. These come from its sources, since that module is built after this one.
record Compilation(Path folder, List<Diagnostic<? extends JavaFileObject>> problems) {
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  /// Compiles sources of package `example`, each named after its first public type.
  static Compilation of(Path folder, String... sources) {
    Path classes = protocol(folder.resolveSibling("protocol"));
    List<String> options = List.of("-Xlint:all", "-Xlint:-processing", "-cp", classes.toString());
    List<JavaFileObject> files = Arrays.stream(sources).map(Compilation::file).toList();
    return compile(folder, options, files, true);
  }

  private static Compilation compile(
      Path folder, List<String> options, List<? extends JavaFileObject> files, boolean process) {
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-d", create(folder).toString(), process ? "-proc:full" : "-proc:none"));
    try (var manager = new WithoutModules(standard())) {
      var task = COMPILER.getTask(null, manager, problems, all, null, files);
      if (process) {
        task.setProcessors(List.of(new MessageProcessor()));
      }
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Compilation(folder, List.copyOf(problems.getDiagnostics()));
  }

  /// What the sources and the generated ones need of `protocol`.
  private static Path protocol(Path folder) {
    if (Files.isDirectory(folder)) {
      return folder;
    }
    Path sources = Path.of("../protocol/src/main/java").toAbsolutePath().normalize();
    List<Path> needed = new ArrayList<>();
    Path qmi = sources.resolve("dialtone/protocol/qmi");
    for (String name :
        List.of("Qmi", "Indication", "Request", "MessageCodec", "Tlv", "TlvWriter")) {
      needed.add(qmi.resolve(name + ".java"));
    }
    try (Stream<Path> files = Files.list(sources.resolve("dialtone/protocol/wire"));
        Stream<Path> more = Files.list(sources.resolve("dialtone/protocol/privacy"))) {
      Stream.concat(files, more).forEach(needed::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> options = List.of("-sourcepath", sources.toString(), "-implicit:class");
    var files = standard().getJavaFileObjectsFromPaths(needed);
    List<JavaFileObject> objects = new ArrayList<>();
    files.forEach(objects::add);
    Compilation compiled = compile(folder, options, objects, false);
    if (!compiled.errors().isEmpty()) {
      throw new AssertionError(compiled.errors());
    }
    return folder;
  }

  /// The errors as people see them, with the columns that they point at.
  List<String> errors() {
    return problems.stream()
        .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
        .map(Compilation::text)
        .toList();
  }

  private static String text(Diagnostic<? extends JavaFileObject> problem) {
    String message = problem.getMessage(Locale.ROOT);
    return "%d:%d %s".formatted(problem.getLineNumber(), problem.getColumnNumber(), message);
  }

  /// An object of a compiled class.
  Object make(String name) {
    try {
      URL[] path = {folder.toUri().toURL(), folder.resolveSibling("protocol").toUri().toURL()};
      return new URLClassLoader(path).loadClass(name).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException | IOException e) {
      throw new AssertionError(e);
    }
  }

  /// A generated source.
  String generated(String name) {
    try {
      return Files.readString(folder.resolve(name.replace('.', '/') + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StandardJavaFileManager standard() {
    return COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
  }

  private static Path create(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JavaFileObject file(String source) {
    String name = source.replaceFirst("(?s).*?public (final )?(class|record|enum) (\\w+).*", "$3");
    URI uri = URI.create("memory:///example/" + name + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }

  /// The sources of `protocol`, but not as a module, which would want all of it.
  private static final class WithoutModules extends ForwardingJavaFileManager<JavaFileManager> {
    WithoutModules(JavaFileManager manager) {
      super(manager);
    }

    @Override
    public JavaFileObject getJavaFileForInput(
        Location location, String name, JavaFileObject.Kind kind) throws IOException {
      boolean hidden = location == StandardLocation.SOURCE_PATH && name.equals("module-info");
      return hidden ? null : super.getJavaFileForInput(location, name, kind);
    }
  }
}
