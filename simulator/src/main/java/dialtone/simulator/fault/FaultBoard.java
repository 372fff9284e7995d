package dialtone.simulator.fault;

import dialtone.simulator.model.Change;
import dialtone.simulator.model.PortRole;
import dialtone.simulator.model.Power;
import dialtone.simulator.model.Timers;
import dialtone.simulator.model.VirtualModem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// The faults that are active now. It starts each at its time, sees the host climb its rungs, and
/// ends what a rung heals. Confined to the modem's owner.
public final class FaultBoard {
  private final VirtualModem modem;
  private final Timers timers;
  private final BiConsumer<Fault, String> report;
  private final Map<FaultKind, Fault> active = new EnumMap<>(FaultKind.class);
  private final List<Fault> waitingForOnline = new ArrayList<>();
  private boolean beenOnline;
  private boolean dialled;

  /// A board without faults.
  ///
  /// @param report told of each beginning and end, in words
  public FaultBoard(VirtualModem modem, Timers timers, BiConsumer<Fault, String> report) {
    this.modem = modem;
    this.timers = timers;
    this.report = report;
    modem.watch(this::observe);
  }

  /// Begins the fault at its time.
  public void schedule(Fault fault) {
    if (fault.afterOnline() && !beenOnline) {
      waitingForOnline.add(fault);
    } else if (fault.delay().isZero()) {
      begin(fault);
    } else {
      timers.after(fault.delay(), () -> begin(fault));
    }
  }

  public boolean has(FaultKind kind) {
    return active.containsKey(kind);
  }

  public Optional<Fault> active(FaultKind kind) {
    return Optional.ofNullable(active.get(kind));
  }

  /// What stands behind a port that is usually an `usual` one.
  public PortRole role(String port, PortRole usual) {
    if (has(FaultKind.MUTE)) {
      return PortRole.MUTE;
    }
    if (has(FaultKind.ECHO_ONLY)) {
      return PortRole.ECHO;
    }
    return active(FaultKind.WRONG_PORT)
        .map(f -> port.equals("ttyUSB" + f.number(0)) ? PortRole.AT : f.others())
        .orElse(usual);
  }

  /// The host did what `rung` says.
  public void climbed(Rung rung) {
    for (Fault fault : List.copyOf(active.values())) {
      if (fault.healer().compareTo(rung) <= 0) {
        end(fault, "healed by " + rung.word());
      }
    }
  }

  /// The host closed a port, as it also does with those that it only probed: before its first call
  /// no call is tried again by that.
  public void reopened() {
    for (Fault fault : List.copyOf(active.values())) {
      boolean called = dialled || fault.healer() != Rung.RETRY;
      if (called && fault.healer().compareTo(Rung.REOPEN) <= 0) {
        end(fault, "healed by " + Rung.REOPEN.word());
      }
    }
  }

  /// What a host did ends this fault alone, whatever rung heals it else.
  public void healed(FaultKind kind, String by) {
    active(kind).ifPresent(fault -> end(fault, "healed by " + by));
  }

  private void begin(Fault fault) {
    if (!fault.kind().momentary()) {
      active.put(fault.kind(), fault);
    }
    report.accept(fault, "began");
    ModemFaults.apply(fault, modem);
  }

  private void end(Fault fault, String why) {
    active.remove(fault.kind());
    report.accept(fault, why);
    ModemFaults.clear(fault, modem);
  }

  private void observe(Change change) {
    switch (change) {
      case Change.SessionAsked _ -> dialled();
      case Change.Restarted _ -> climbed(Rung.RESET);
      case Change.PowerChanged(Power power) -> {
        if (power != Power.FULL) {
          climbed(Rung.CFUN);
        }
      }
      case Change.SimChanged _ -> unlocked();
      case Change.SessionUp _ -> online();
      case Change.RegistrationChanged _, Change.SignalChanged _, Change.SessionRefused _ -> {}
      case Change.SessionEnded _, Change.UssdReply _, Change.CallsTerminated _ -> {}
      case Change.SessionLost _, Change.SessionChanged _, Change.MessageArrived _ -> {}
    }
  }

  /// The first call of a modem tries nothing again, so it heals nothing.
  private void dialled() {
    if (dialled) {
      climbed(Rung.RETRY);
    }
    dialled = true;
  }

  /// The right code heals a fault that made the SIM ask for it.
  private void unlocked() {
    switch (modem.sim().state()) {
      case READY -> {
        codeHeals(FaultKind.PIN);
        codeHeals(FaultKind.PUK);
      }
      case ABSENT, INITIALISING, PIN, PUK, BLOCKED -> {}
    }
  }

  private void codeHeals(FaultKind kind) {
    Optional.ofNullable(active.remove(kind))
        .ifPresent(fault -> report.accept(fault, "healed by the right code"));
  }

  private void online() {
    beenOnline = true;
    List<Fault> due = List.copyOf(waitingForOnline);
    waitingForOnline.clear();
    due.forEach(this::schedule);
  }
}
