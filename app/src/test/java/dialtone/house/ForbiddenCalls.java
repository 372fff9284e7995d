package dialtone.house;

import java.util.Set;
import java.util.function.Consumer;

/// No sleep outside a clock, and no reflection outside the package that binds native calls.
final class ForbiddenCalls implements Rule {
  private static final String NATIVE_CALLS = "dialtone.host.linux";
  private static final Set<String> LOOKUPS = Set.of("forName", "newInstance", "loadClass");

  @Override
  public void check(House house, Consumer<Problem> problems) {
    for (CompiledClass compiled : house.classes()) {
      String file = house.sourceOf(compiled);
      compiled.calls().forEach(call -> checkCall(compiled, file, call, problems));
      for (String reference : compiled.references()) {
        if (reference.startsWith("java/lang/reflect/")) {
          problems.accept(
              new Problem("reflection", file, 1, "uses " + reference.replace('/', '.')));
        }
      }
    }
  }

  private static void checkCall(
      CompiledClass compiled, String file, CompiledClass.Call call, Consumer<Problem> problems) {
    if (isSleep(call) && !compiled.topLevelName().endsWith("Clock")) {
      problems.accept(
          new Problem(
              "sleep", file, call.line(), "sleeps; waiting belongs to a Clock, with a deadline"));
    }
    if (isReflection(call) && !compiled.packageName().equals(NATIVE_CALLS)) {
      String text = "calls " + call.owner().replace('/', '.') + "." + call.method();
      problems.accept(new Problem("reflection", file, call.line(), text));
    }
  }

  private static boolean isSleep(CompiledClass.Call call) {
    return call.method().equals("sleep")
        && (call.owner().equals("java/lang/Thread")
            || call.owner().equals("java/util/concurrent/TimeUnit"));
  }

  private static boolean isReflection(CompiledClass.Call call) {
    return switch (call.owner()) {
      case "java/lang/Class" -> LOOKUPS.contains(call.method()) || asksForMembers(call.method());
      case "java/lang/ClassLoader" -> LOOKUPS.contains(call.method());
      case "java/lang/invoke/MethodHandles$Lookup" ->
          call.method().startsWith("find") || call.method().startsWith("unreflect");
      case "java/util/ServiceLoader" -> call.method().startsWith("load");
      default -> false;
    };
  }

  private static boolean asksForMembers(String method) {
    return method.matches(
        "get(Declared)?(Methods?|Fields?|Constructors?|Annotations?|RecordComponents)");
  }
}
