package dialtone.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreeScanner;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// A type is named after what it is, never after its place in a pattern.
final class TypeNames implements Rule {
  private static final Pattern EMPTY_WORDS =
      Pattern.compile("(Abstract|Base)\\p{Lu}.*|.*(Utils?|Helper|Manager|Impl)");

  @Override
  public void check(House house, Consumer<Problem> problems) {
    for (SourceFile source : house.sources()) {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitClass(ClassTree type, Void nothing) {
          if (EMPTY_WORDS.matcher(type.getSimpleName()).matches()) {
            problems.accept(
                source.problem(
                    "name", type, type.getSimpleName() + " says nothing; name the thing"));
          }
          return super.visitClass(type, nothing);
        }
      }.scan(source.unit(), null);
    }
  }
}
