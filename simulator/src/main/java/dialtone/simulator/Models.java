package dialtone.simulator;

import dialtone.simulator.model.Model;
import dialtone.simulator.model.ModelLibrary;
import java.util.List;

/// The modems that can be simulated.
public final class Models {
  private Models() {}

  /// One model.
  ///
  /// @param name the word of the command line
  /// @param usb `12d1:1506`
  /// @param description one line
  public record Entry(String name, String usb, String description) {}

  public static List<Entry> all() {
    return ModelLibrary.names().stream().map(ModelLibrary::get).map(Models::entry).toList();
  }

  private static Entry entry(Model model) {
    return new Entry(model.name(), model.device().id(), model.title());
  }
}
