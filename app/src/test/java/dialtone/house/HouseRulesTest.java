package dialtone.house;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Checks the whole tree against every house rule and reports all problems at once.
///
/// With `-Ddialtone.format=fix` badly formatted sources are rewritten instead of reported.
class HouseRulesTest {
  static List<Rule> rules(boolean fix) {
    return List.of(
        new ModuleArrows(),
        new PackageCycles(),
        new PureProtocol(),
        new ForbiddenCalls(),
        new DoorPlates(),
        new TypeNames(),
        new Sizes(),
        new CatchAlls(),
        new ForbiddenWords(),
        new Formatting(fix));
  }

  @Test
  void the_house_rules_hold() throws IOException {
    Path root = House.findRoot();
    House house = House.read(root);
    List<Problem> problems = new ArrayList<>();
    for (Rule rule : rules("fix".equals(System.getProperty("dialtone.format")))) {
      rule.check(house, problems::add);
    }

    Waivers waivers = Waivers.read(root);
    List<Problem> left = waivers.apply(problems);

    System.out.printf(
        "house rules: %d sources, %d classes, %d problems, %d waivers%n",
        house.sources().size(), house.classes().size(), left.size(), waivers.count());
    if (!left.isEmpty()) {
      StringBuilder report =
          new StringBuilder(left.size() + " broken house rules (CONTRIBUTING.md):\n");
      left.forEach(problem -> report.append(problem).append('\n'));
      fail(report.toString());
    }
  }

  @Test
  void the_house_is_not_empty() throws IOException {
    House house = House.read(House.findRoot());
    for (String module : House.ARROWS.keySet()) {
      assertTrue(
          house.classes().stream().anyMatch(c -> c.module().equals(module)),
          "no classes of " + module);
    }
  }
}
