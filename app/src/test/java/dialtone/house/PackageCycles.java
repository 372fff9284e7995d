package dialtone.house;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Packages of one module do not use each other in a circle.
final class PackageCycles implements Rule {
  @Override
  public void check(House house, Consumer<Problem> problems) {
    Arrows arrows = new Arrows(new TreeMap<>());
    house.classes().forEach(arrows::add);
    Set<String> done = new HashSet<>();
    for (String start : arrows.from().keySet()) {
      List<String> circle = arrows.circle(start, new ArrayList<>(), done);
      if (!circle.isEmpty()) {
        CompiledClass witness = arrows.from().get(circle.get(0)).get(circle.get(1));
        String text = "packages in a circle: " + String.join(" -> ", circle);
        problems.accept(new Problem("cycle", house.sourceOf(witness), 1, text));
      }
    }
  }

  /// For each package the packages it uses, each with one class that shows it.
  private record Arrows(Map<String, Map<String, CompiledClass>> from) {
    void add(CompiledClass compiled) {
      String here = compiled.packageName();
      Map<String, CompiledClass> used = from.computeIfAbsent(here, name -> new TreeMap<>());
      for (String reference : compiled.references()) {
        String there = CompiledClass.packageOf(reference);
        if (there.startsWith("dialtone.") && !there.equals(here)) {
          used.putIfAbsent(there, compiled);
        }
      }
    }

    /// Walks depth first; the answer is the circle, its first package repeated at the end, or
    /// nothing.
    List<String> circle(String here, List<String> path, Set<String> done) {
      int seen = path.indexOf(here);
      if (seen >= 0) {
        List<String> circle = new ArrayList<>(path.subList(seen, path.size()));
        circle.add(here);
        return circle;
      }
      if (done.contains(here)) {
        return List.of();
      }
      path.add(here);
      List<String> found = List.of();
      for (String next : from.getOrDefault(here, Map.of()).keySet()) {
        if (found.isEmpty()) {
          found = circle(next, path, done);
        }
      }
      path.removeLast();
      done.add(here);
      return found;
    }
  }
}
