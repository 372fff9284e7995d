package dialtone.house;

import java.lang.classfile.Attributes;
import java.util.Set;
import java.util.function.Consumer;

/// The arrows between modules go one way, and `protocol` stands on nothing but `java.base`.
final class ModuleArrows implements Rule {
  private static final String RULE = "arrow";
  private static final String ROOT_PACKAGE = "dialtone/";

  @Override
  public void check(House house, Consumer<Problem> problems) {
    for (CompiledClass compiled : house.classes()) {
      if (compiled.isModuleDescriptor()) {
        checkDescriptor(house, compiled, problems);
      } else {
        checkClass(house, compiled, problems);
      }
    }
  }

  private static void checkDescriptor(
      House house, CompiledClass descriptor, Consumer<Problem> problems) {
    String module = descriptor.module();
    Set<String> allowed = House.ARROWS.get(module);
    for (var required :
        descriptor.model().findAttribute(Attributes.module()).orElseThrow().requires()) {
      String name = required.requires().name().stringValue();
      boolean ours = name.startsWith("dialtone.");
      boolean bad =
          ours
              ? !allowed.contains(name.substring("dialtone.".length()))
              : module.equals("protocol") && !Set.of("java.base", "org.jspecify").contains(name);
      if (bad) {
        problems.accept(
            new Problem(RULE, house.sourceOf(descriptor), 1, module + " may not require " + name));
      }
    }
  }

  private static void checkClass(House house, CompiledClass compiled, Consumer<Problem> problems) {
    Set<String> allowed = House.ARROWS.get(compiled.module());
    for (String reference : compiled.references()) {
      if (reference.startsWith(ROOT_PACKAGE)) {
        String module = moduleOf(reference);
        if (!module.equals(compiled.module()) && !allowed.contains(module)) {
          String text =
              "%s may not use %s (%s)"
                  .formatted(compiled.module(), module, reference.replace('/', '.'));
          problems.accept(new Problem(RULE, house.sourceOf(compiled), 1, text));
        }
      }
    }
  }

  private static String moduleOf(String className) {
    int slash = className.indexOf('/', ROOT_PACKAGE.length());
    return slash < 0 ? "" : className.substring(ROOT_PACKAGE.length(), slash);
  }
}
