package dialtone.house;

import com.sun.source.tree.DirectiveTree;
import com.sun.source.tree.ExportsTree;
import com.sun.source.tree.ModuleTree;
import java.util.List;
import java.util.function.Consumer;

/// Each package says at its door what lives there and what does not; each module says what it is,
/// and why a guest may enter.
final class DoorPlates implements Rule {
  private static final String RULE = "door-plate";

  @Override
  public void check(House house, Consumer<Problem> problems) {
    house.mainFolders().forEach((folder, sources) -> checkFolder(folder, sources, problems));
  }

  private static void checkFolder(
      String folder, List<SourceFile> sources, Consumer<Problem> problems) {
    boolean hasPlate = false;
    for (SourceFile source : sources) {
      switch (source.fileName()) {
        case "module-info.java" -> {
          hasPlate = true;
          checkModule(source, problems);
        }
        case "package-info.java" -> {
          hasPlate = true;
          if (sentences(docOf(source)) < 2) {
            problems.accept(
                source.problem(RULE, 1, "needs two sentences: what lives here, and what does not"));
          }
        }
        default -> {}
      }
    }
    if (!hasPlate) {
      problems.accept(new Problem(RULE, folder + "package-info.java", 1, "is missing"));
    }
  }

  private static void checkModule(SourceFile source, Consumer<Problem> problems) {
    ModuleTree module = source.unit().getModule();
    if (sentences(docOf(source)) < 1) {
      problems.accept(source.problem(RULE, 1, "needs a sentence on what the module is"));
    }
    List<String> lines = source.lines();
    for (DirectiveTree directive : module.getDirectives()) {
      if (directive instanceof ExportsTree exports && exports.getModuleNames() != null) {
        int line = source.lineOf(directive);
        if (line < 2 || !lines.get(line - 2).strip().startsWith("//")) {
          problems.accept(
              source.problem(RULE, line, "needs a comment above it: why may these guests enter?"));
        }
      }
    }
  }

  /// The documentation comment that a file begins with, as one line of plain text.
  private static String docOf(SourceFile source) {
    StringBuilder doc = new StringBuilder();
    for (String line : source.lines()) {
      String text = line.strip();
      if (!text.startsWith("///") && !text.startsWith("/**") && !text.startsWith("*")) {
        break;
      }
      doc.append(text.replaceFirst("^(///|/\\*\\*|\\*/|\\*)", "").replace("*/", "")).append(' ');
    }
    return doc.toString();
  }

  private static long sentences(String doc) {
    return doc.splitWithDelimiters("[.!?](\\s|$)", 0).length / 2;
  }
}
