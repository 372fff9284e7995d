package dialtone.simulator;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which modem to simulate, and how.
///
/// @param model one of [Models#all]
/// @param directory where `dev`, `sys` and the rest are laid out; made when it is not there
/// @param faults as on the command line: `mute@3s,heals-by=reset`
/// @param settings values by key; only `sms` may have more than one
/// @param kernelNetwork tries a TAP in a network namespace; without it, or without the rights,
///     there is a socket
/// @param qmiProxy answers on the abstract socket of qmi-proxy too
/// @param netns the name of a namespace that is there, instead of one of its own
public record SimulationPlan(
    String model,
    Path directory,
    List<String> faults,
    Map<String, List<String>> settings,
    boolean kernelNetwork,
    Optional<String> netns,
    boolean qmiProxy) {

  /// Without the socket of qmi-proxy.
  public SimulationPlan(
      String model,
      Path directory,
      List<String> faults,
      Map<String, List<String>> settings,
      boolean kernelNetwork,
      Optional<String> netns) {
    this(model, directory, faults, settings, kernelNetwork, netns, false);
  }

  /// A healthy modem with a kernel network where that is possible.
  public static SimulationPlan of(String model, Path directory) {
    return new SimulationPlan(model, directory, List.of(), Map.of(), true, Optional.empty());
  }

  public SimulationPlan withFaults(String... texts) {
    return new SimulationPlan(
        model, directory, List.of(texts), settings, kernelNetwork, netns, qmiProxy);
  }

  /// This plan with one more setting.
  public SimulationPlan with(String key, String value) {
    Map<String, List<String>> more = new LinkedHashMap<>(settings);
    more.put(key, List.of(value));
    return new SimulationPlan(model, directory, faults, more, kernelNetwork, netns, qmiProxy);
  }

  public SimulationPlan withKernelNetwork(boolean wanted) {
    return new SimulationPlan(model, directory, faults, settings, wanted, netns, qmiProxy);
  }

  public SimulationPlan withQmiProxy() {
    return new SimulationPlan(model, directory, faults, settings, kernelNetwork, netns, true);
  }
}
