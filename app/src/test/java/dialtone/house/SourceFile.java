package dialtone.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/// One Java source: its text and its syntax tree as the compiler parses it, without resolving any name.
// name.
record SourceFile(String name, String text, CompilationUnitTree unit, SourcePositions positions) {
  static List<SourceFile> parse(Path root, List<Path> files) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<SourceFile> sources = new ArrayList<>();
    if (files.isEmpty()) {
      return sources; // the compiler takes an empty list for a mistake
    }
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        Path file = Path.of(unit.getSourceFile().toUri());
        String name = root.relativize(file).toString();
        sources.add(new SourceFile(name, Files.readString(file), unit, positions));
      }
    }
    return sources;
  }

  boolean isMain() {
    return name.contains("/src/main/");
  }

  String folder() {
    return name.substring(0, name.lastIndexOf('/') + 1);
  }

  String fileName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  List<String> lines() {
    return text.lines().toList();
  }

  int lineOf(Tree tree) {
    return lineAt(positions.getStartPosition(unit, tree));
  }

  int lastLineOf(Tree tree) {
    return lineAt(positions.getEndPosition(unit, tree));
  }

  private int lineAt(long position) {
    return position < 0 ? 1 : (int) unit.getLineMap().getLineNumber(position);
  }

  Problem problem(String rule, Tree where, String text) {
    return new Problem(rule, name, lineOf(where), text);
  }

  Problem problem(String rule, int line, String text) {
    return new Problem(rule, name, line, text);
  }
}
