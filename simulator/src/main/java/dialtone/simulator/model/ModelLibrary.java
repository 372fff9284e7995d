package dialtone.simulator.model;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The models that come with the program, each a resource of its own.
public final class ModelLibrary {
  private static final List<String> NAMES =
      List.of(
          "huawei-e3372s",
          "huawei-ms2372h",
          "huawei-e392",
          "micromax-mmx352g",
          "quectel-ec25",
          "quectel-rm520n",
          "dell-5804");

  private ModelLibrary() {}

  /// The names of all models.
  public static List<String> names() {
    return NAMES;
  }

  /// The model of that name.
  ///
  /// @throws ModemFailure `UnknownWord` when there is none
  public static Model get(String name) {
    if (!NAMES.contains(name)) {
      throw Words.unknown("model", name, NAMES);
    }
    String resource = "/dialtone/simulator/models/" + name + ".model";
    try (InputStream stream = ModelLibrary.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new ModemFailure(new Failure.Gone("model " + name, "its file is not in the program"));
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return ModelReader.read(name, reader.lines().toList());
    } catch (IOException e) {
      throw new ModemFailure(new Failure.Gone("model " + name, String.valueOf(e.getMessage())));
    }
  }
}
