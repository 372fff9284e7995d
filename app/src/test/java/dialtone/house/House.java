package dialtone.house;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Everything that the rules look at: the files of the tree, the parsed Java sources and the compiled main classes.
record House(Path root, List<Path> files, List<SourceFile> sources, List<CompiledClass> classes) {
  /// The plan of the house: each module and the ones that it may use.
  static final Map<String, Set<String>> ARROWS =
      Map.of(
          "codegen", Set.of(),
          "protocol", Set.of(),
          "host", Set.of("protocol"),
          "modem", Set.of("protocol", "host"),
          "simulator", Set.of("protocol", "host"),
          "app", Set.of("protocol", "host", "modem", "simulator"));

  private static final Set<String> NOT_OURS = Set.of("target", ".git", ".idea", ".vscode");

  static House read(Path root) throws IOException {
    List<Path> files = filesUnder(root);
    List<Path> java = files.stream().filter(file -> file.toString().endsWith(".java")).toList();
    return new House(root, files, SourceFile.parse(root, java), compiledUnder(root));
  }

  /// The root of the tree, from wherever in it the tests were started.
  static Path findRoot() {
    Path here = Path.of("").toAbsolutePath();
    while (!Files.exists(here.resolve(Waivers.FILE))) {
      here = here.getParent();
      if (here == null) {
        throw new IllegalStateException("no " + Waivers.FILE + " above the working directory");
      }
    }
    return here;
  }

  /// The path as problems and waivers name it.
  String name(Path file) {
    return root.relativize(file).toString();
  }

  /// The file that a class was compiled from.
  String sourceOf(CompiledClass compiled) {
    return "%s/src/main/java/%s".formatted(compiled.module(), compiled.sourcePath());
  }

  List<SourceFile> mainSources() {
    return sources.stream().filter(SourceFile::isMain).toList();
  }

  /// The main sources of each package, by folder.
  Map<String, List<SourceFile>> mainFolders() {
    Map<String, List<SourceFile>> folders = new TreeMap<>();
    for (SourceFile source : mainSources()) {
      folders.computeIfAbsent(source.folder(), folder -> new ArrayList<>()).add(source);
    }
    return folders;
  }

  private static List<CompiledClass> compiledUnder(Path root) throws IOException {
    List<CompiledClass> classes = new ArrayList<>();
    for (String module : ARROWS.keySet()) {
      Path folder = root.resolve(module).resolve("target/classes");
      if (Files.isDirectory(folder)) {
        try (var found = Files.walk(folder)) {
          for (Path file :
              found.filter(path -> path.toString().endsWith(".class")).sorted().toList()) {
            classes.add(CompiledClass.read(module, Files.readAllBytes(file)));
          }
        }
      }
    }
    return classes;
  }

  private static List<Path> filesUnder(Path root) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skipped = NOT_OURS.contains(folder.getFileName().toString());
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(null);
    return files;
  }
}
