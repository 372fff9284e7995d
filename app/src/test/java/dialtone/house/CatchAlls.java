package dialtone.house;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Only the roots of threads catch everything, and each of them is a waiver with its reason.
final class CatchAlls implements Rule {
  private static final Set<String> EVERYTHING =
      Set.of("Exception", "RuntimeException", "Throwable", "Error");

  @Override
  public void check(House house, Consumer<Problem> problems) {
    for (SourceFile source : house.mainSources()) {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitCatch(CatchTree clause, Void nothing) {
          for (Tree type : caught(clause)) {
            if (EVERYTHING.contains(type.toString().replace("java.lang.", ""))) {
              problems.accept(source.problem("catch-all", clause, "catches " + type));
            }
          }
          return super.visitCatch(clause, nothing);
        }
      }.scan(source.unit(), null);
    }
  }

  private static List<? extends Tree> caught(CatchTree clause) {
    Tree type = clause.getParameter().getType();
    return type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
  }
}
