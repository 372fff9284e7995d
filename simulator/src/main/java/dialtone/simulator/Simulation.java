package dialtone.simulator;

import dialtone.host.machine.Clock;
import dialtone.host.machine.SystemClock;
import dialtone.protocol.at.Transcript;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.simulator.at.AtFace;
import dialtone.simulator.at.Personality;
import dialtone.simulator.at.Repertoire;
import dialtone.simulator.carrier.Carrier;
import dialtone.simulator.carrier.Gateway;
import dialtone.simulator.fault.Fault;
import dialtone.simulator.fault.FaultBoard;
import dialtone.simulator.fault.FaultyWire;
import dialtone.simulator.machine.MachineFolder;
import dialtone.simulator.model.Change;
import dialtone.simulator.model.Model;
import dialtone.simulator.model.ModelLibrary;
import dialtone.simulator.model.PortRole;
import dialtone.simulator.model.Setting;
import dialtone.simulator.model.Settings;
import dialtone.simulator.model.VirtualModem;
import dialtone.simulator.qmi.QmiFace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// A running modem made of software: ports, sysfs tree and network device in a folder, and a small
/// carrier behind them. Everything it made goes with [#close].
public final class Simulation implements AutoCloseable {
  /// The name of libqmi's proxy in the abstract namespace.
  private static final String QMI_PROXY = "qmi-proxy";

  /// The answer to the command that restarts the modem is still read.
  private static final Duration GOODBYE = Duration.ofMillis(100);

  /// How long a restarting modem is away; real ones take 10 to 30 s.
  private static final Duration AWAY = Duration.ofMillis(300);

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Consumer<SimulationEvent> events;
  private final Owner owner;
  private final Model model;
  private final VirtualModem modem;
  private final FaultBoard faults;
  private final Noise noise;
  private final MachineFolder machine;
  private final QmiFace qmi;
  private final List<ServedPort> ports = new ArrayList<>();
  private final Ready ready;

  private Simulation(SimulationPlan plan, Consumer<SimulationEvent> events, Clock clock) {
    this.events = events;
    this.model = ModelLibrary.get(plan.model());
    Settings settings = settings(model, plan);
    List<Fault> planned = plan.faults().stream().map(Fault::parse).toList();
    Optional<Personality> personality = personality(settings);
    this.owner = new Owner(clock);
    this.modem = new VirtualModem(settings, owner);
    this.noise = new Noise(owner, ports);
    this.faults = new FaultBoard(modem, owner, this::faultHappened);
    this.machine = new MachineFolder(plan.directory(), model);
    this.qmi = new QmiFace(modem, model.qmi(), faults, owner, machine::settle);
    Repertoire repertoire = new Repertoire(modem, model.commands(), personality);
    this.ready = ready(plugIn(plan, repertoire));
    modem.watch(this::changed);
    owner.run(
        () -> {
          modem.powerOn();
          planned.forEach(faults::schedule);
          everySecond();
        });
  }

  /// Starts one; it is ready when this returns.
  ///
  /// @param events told of everything that happens, on a thread of the simulation's
  /// @throws ModemFailure `UnknownWord` or `BadInput` naming what is wrong in the plan
  public static Simulation start(SimulationPlan plan, Consumer<SimulationEvent> events) {
    return new Simulation(plan, events, new SystemClock());
  }

  private static Settings settings(Model model, SimulationPlan plan) {
    Map<String, List<String>> all = new LinkedHashMap<>(model.settings());
    all.putAll(plan.settings());
    return Settings.of(all);
  }

  private static Optional<Personality> personality(Settings settings) {
    if (!settings.given(Setting.TRANSCRIPT)) {
      return Optional.empty();
    }
    Path file = Path.of(settings.text(Setting.TRANSCRIPT));
    try {
      return Optional.of(
          new Personality(Transcript.parse(file.toString(), Files.readString(file))));
    } catch (IOException e) {
      throw new ModemFailure(new Failure.BadInput(file.toString(), "it cannot be read"));
    }
  }

  /// Makes ports and network device; nothing is left of a machine that cannot have them.
  private boolean plugIn(SimulationPlan plan, Repertoire repertoire) {
    try {
      for (Model.Node node : model.ports()) {
        if (node.role() == PortRole.QMI) {
          serveQmi(node);
        } else {
          ports.add(serve(node, repertoire));
        }
      }
      boolean kernel = network(plan);
      if (plan.qmiProxy()) {
        machine.proxy(QMI_PROXY, this::visited);
      }
      return kernel;
    } catch (ModemFailure refused) {
      owner.close();
      machine.close();
      throw refused;
    }
  }

  private ServedPort serve(Model.Node node, Repertoire repertoire) {
    String name = node.name();
    FaultyWire wire = new FaultyWire(faults, bytes -> machine.send(name, bytes));
    Speech speech = new Speech(node, faults, wire, events);
    AtFace face = new AtFace(name, repertoire, faults, owner, new Gateway(faults), speech);
    ServedPort port = new ServedPort(node, faults, wire, face);
    machine.port(
        name, bytes -> owner.run(() -> port.received(bytes)), () -> owner.run(port::hungUp));
    return port;
  }

  private void serveQmi(Model.Node node) {
    String name = node.name();
    FaultyWire wire = new FaultyWire(faults, bytes -> machine.send(name, bytes));
    QmiPort port = new QmiPort(name, () -> faults.role(name, node.role()), wire::data, qmi, events);
    machine.port(
        name,
        bytes -> owner.run(() -> port.received(bytes)),
        () ->
            owner.run(
                () -> {
                  port.hungUp();
                  faults.reopened();
                }));
  }

  /// A program came to the proxy's socket.
  private MachineFolder.Visitor visited(Consumer<byte[]> back) {
    QmiPort port =
        new QmiPort(
            QMI_PROXY,
            () -> faults.role(QMI_PROXY, PortRole.QMI),
            new FaultyWire(faults, back)::data,
            qmi,
            events);
    return new MachineFolder.Visitor() {
      @Override
      public void received(byte[] bytes) {
        owner.run(() -> port.received(bytes));
      }

      @Override
      public void left() {
        owner.run(port::end);
      }
    };
  }

  private boolean network(SimulationPlan plan) {
    Carrier carrier = new Carrier(modem, faults);
    boolean kernel =
        model.networkDevices().isEmpty() && plan.kernelNetwork() && machine.namespace(plan.netns());
    for (String name : model.networkDevices()) {
      kernel |=
          machine.network(
              name,
              plan.kernelNetwork(),
              plan.netns(),
              frame -> owner.run(() -> pass(carrier, frame)));
      machine.follow(name, () -> owner.run(machine::settle));
    }
    return kernel;
  }

  /// Nothing passes while the modem and the host's driver mean different formats, nor what QMAP
  /// packed: the driver here has no multiplexed links.
  private void pass(Carrier carrier, byte[] frame) {
    if (modem.linkFormat() != machine.driverFormat() || modem.traffic().multiplexed()) {
      return;
    }
    modem.traffic().sent(frame.length);
    List<byte[]> answers =
        switch (modem.linkFormat()) {
          case ETHERNET -> carrier.answer(frame);
          case RAW_IP -> carrier.answerPacket(frame);
        };
    for (byte[] answer : answers) {
      modem.traffic().received(answer.length);
      machine.frame(answer);
    }
  }

  private Ready ready(boolean kernel) {
    List<Path> at =
        model.ports().stream()
            .filter(node -> node.subsystem().equals("tty") && node.role() == PortRole.AT)
            .map(node -> directory().resolve("dev").resolve(node.name()))
            .toList();
    return new Ready(
        model.name(),
        model.device().id(),
        directory(),
        at,
        qmiNode(),
        Optional.empty(),
        model.networkDevices().stream().findFirst(),
        kernel);
  }

  private Optional<Path> qmiNode() {
    return model.ports().stream()
        .filter(node -> node.role() == PortRole.QMI)
        .map(node -> directory().resolve("dev").resolve(node.name()))
        .findFirst();
  }

  private void everySecond() {
    ports.forEach(ServedPort::second);
    owner.after(SECOND, this::everySecond);
  }

  private void faultHappened(Fault fault, String what) {
    events.accept(new SimulationEvent.FaultHappened(fault.kind().word(), what));
    noise.faultHappened(fault, faults);
  }

  private void changed(Change change) {
    if (change instanceof Change.Restarted && qmiNode().isPresent()) {
      owner.after(GOODBYE, machine::unplug);
      owner.after(GOODBYE.plus(AWAY), machine::plug);
    }
    events.accept(new SimulationEvent.StateChanged(StateWords.of(change)));
  }

  /// The folder that the machine is laid out in.
  public Path directory() {
    return machine.root();
  }

  public Ready ready() {
    return ready;
  }

  /// Begins a fault, as on the command line.
  ///
  /// @throws ModemFailure `UnknownWord` or `BadInput`
  public void inject(String fault) {
    Fault parsed = Fault.parse(fault);
    owner.run(() -> faults.schedule(parsed));
  }

  /// Changes a setting of the running modem.
  ///
  /// @throws ModemFailure `UnknownWord` or `BadInput`
  public void set(String key, String value) {
    Settings.of(Map.of(key, List.of(value)));
    owner.run(() -> modem.settings(modem.settings().with(key, List.of(value))));
  }

  /// Ends the modem and removes everything it made.
  @Override
  public void close() {
    owner.close();
    machine.close();
  }
}
