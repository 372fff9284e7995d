package dialtone.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.function.Consumer;

/// Files, methods, lines and parameter lists stay small enough to be read. Tables may be long.
final class Sizes implements Rule {
  private static final int FILE_LINES = 400;
  private static final int METHOD_LINES = 40;
  private static final int LINE_COLUMNS = 120;
  private static final int PARAMETERS = 7;

  @Override
  public void check(House house, Consumer<Problem> problems) {
    for (SourceFile source : house.sources()) {
      checkLines(source, problems);
      new TreeScanner<Void, ClassTree>() {
        @Override
        public Void visitClass(ClassTree type, ClassTree outer) {
          return super.visitClass(type, type);
        }

        @Override
        public Void visitMethod(MethodTree method, ClassTree owner) {
          checkMethod(source, method, owner, problems);
          return super.visitMethod(method, owner);
        }
      }.scan(source.unit(), null);
    }
  }

  private static void checkLines(SourceFile source, Consumer<Problem> problems) {
    List<String> lines = source.lines();
    if (lines.size() > FILE_LINES && !source.name().contains("/tables/")) {
      problems.accept(
          source.problem(
              "file-length", 1, "has %d lines of %d".formatted(lines.size(), FILE_LINES)));
    }
    for (int i = 0; i < lines.size(); i++) {
      int columns = lines.get(i).codePointCount(0, lines.get(i).length());
      if (columns > LINE_COLUMNS) {
        problems.accept(
            source.problem(
                "line-length", i + 1, "%d columns of %d".formatted(columns, LINE_COLUMNS)));
      }
      if (lines.get(i).indexOf('\t') >= 0) {
        problems.accept(source.problem("tab", i + 1, "has a tab"));
      }
    }
  }

  private static void checkMethod(
      SourceFile source, MethodTree method, ClassTree owner, Consumer<Problem> problems) {
    int lines =
        method.getBody() == null ? 0 : source.lastLineOf(method) - source.lineOf(method) + 1;
    if (lines > METHOD_LINES) {
      String text = "%s has %d lines of %d".formatted(method.getName(), lines, METHOD_LINES);
      problems.accept(source.problem("method-length", method, text));
    }
    int parameters = method.getParameters().size();
    boolean isRecordConstructor =
        owner.getKind() == Tree.Kind.RECORD && method.getReturnType() == null;
    if (parameters > PARAMETERS && !isRecordConstructor) {
      String text =
          "%s has %d parameters of %d".formatted(method.getName(), parameters, PARAMETERS);
      problems.accept(source.problem("parameters", method, text));
    }
  }
}
