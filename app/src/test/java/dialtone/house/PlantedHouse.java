package dialtone.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.ToolProvider;

/// A house in an empty folder, for offenders to be planted in and found.
record PlantedHouse(Path root) {
  private static final String PLATE =
      "/// Things live here. Nothing else does.\npackage dialtone.%s;\n";

  void write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  /// Writes a main source of one module, with the door plate of its package.
  void plant(String module, String packageName, String type, String body) throws IOException {
    String folder =
        "%s/src/main/java/dialtone/%s/".formatted(module, packageName.replace('.', '/'));
    write(folder + "package-info.java", PLATE.formatted(packageName));
    write(folder + type + ".java", "package dialtone.%s;\n\n%s".formatted(packageName, body));
  }

  /// What the rules find, as `rule:line`.
  Set<String> problems() throws IOException {
    compile();
    House house = House.read(root);
    Set<String> found = new TreeSet<>();
    for (Rule rule : HouseRulesTest.rules(false)) {
      rule.check(house, problem -> found.add(problem.rule() + ":" + problem.line()));
    }
    return found;
  }

  /// Each module into its own folder, all of them on one class path: only the rules keep them apart.
  private void compile() throws IOException {
    List<String> places =
        House.ARROWS.keySet().stream()
            .map(module -> root.resolve(module) + "/src/main/java")
            .toList();
    for (String module : House.ARROWS.keySet()) {
      Path sources = root.resolve(module).resolve("src/main/java");
      if (Files.isDirectory(sources)) {
        List<String> arguments =
            new ArrayList<>(
                List.of(
                    "-proc:none",
                    "-nowarn",
                    "-implicit:none",
                    "-sourcepath",
                    String.join(":", places)));
        arguments.addAll(List.of("-d", root.resolve(module).resolve("target/classes").toString()));
        try (var files = Files.walk(sources)) {
          files
              .filter(file -> file.toString().endsWith(".java"))
              .forEach(file -> arguments.add(file.toString()));
        }
        assertEquals(
            0,
            ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, arguments.toArray(String[]::new)));
      }
    }
  }
}
