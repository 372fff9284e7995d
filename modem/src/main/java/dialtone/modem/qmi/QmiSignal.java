package dialtone.modem.qmi;

import dialtone.modem.Signal;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.nas.GetSignalInfo;
import dialtone.protocol.qmi.nas.GetSignalStrength;
import dialtone.protocol.qmi.nas.LteSignalStrength;
import dialtone.protocol.qmi.nas.Nr5gSignalStrength;
import dialtone.protocol.qmi.nas.SignalStrength;
import dialtone.protocol.qmi.nas.SignalStrengthRequest;
import dialtone.protocol.qmi.nas.SignalStrengthRequestCodes;
import dialtone.protocol.status.SignalStatus;
import dialtone.protocol.status.Technology;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Signal by Get Signal Info, from GSM to NR; by Get Signal Strength on modems before it, which is
/// found out once.
public final class QmiSignal implements Signal {
  /// A measurement that the modem does not have at the moment.
  private static final int NONE = -32768;

  /// In EN-DC the modem is registered on LTE, and NR comes and goes beside it.
  private static final List<Technology> BY_WEIGHT =
      List.of(Technology.LTE, Technology.NR, Technology.UMTS, Technology.GSM);

  private static final GetSignalStrength OLD =
      new GetSignalStrength(
          OptionalInt.of(
              (int)
                  (SignalStrengthRequestCodes.code(SignalStrengthRequest.RSSI)
                      | SignalStrengthRequestCodes.code(SignalStrengthRequest.RSRQ)
                      | SignalStrengthRequestCodes.code(SignalStrengthRequest.LTE_SNR)
                      | SignalStrengthRequestCodes.code(SignalStrengthRequest.LTE_RSRP))));

  private final QmiClient nas;
  private volatile boolean onlyStrength;

  public QmiSignal(QmiSession session) {
    this.nas = session.client(Service.NAS);
  }

  @Override
  public SignalStatus read() {
    Map<Technology, SignalStatus> each = each();
    return BY_WEIGHT.stream()
        .filter(each::containsKey)
        .map(each::get)
        .findFirst()
        .orElse(SignalStatus.none());
  }

  @Override
  public Map<Technology, SignalStatus> each() {
    if (!onlyStrength) {
      try {
        return of(nas.ask(new GetSignalInfo()));
      } catch (ModemFailure refused) {
        if (!Answers.isUnknown(refused.failure())) {
          return Answers.isRefusal(refused.failure()) ? Map.of() : thrown(refused);
        }
        onlyStrength = true;
      }
    }
    return Answers.ifAny(nas.submit(OLD)).map(QmiSignal::of).orElse(Map.of());
  }

  private static Map<Technology, SignalStatus> thrown(ModemFailure failure) {
    throw failure;
  }

  private static Map<Technology, SignalStatus> of(GetSignalInfo.Reply told) {
    Map<Technology, SignalStatus> each = new EnumMap<>(Technology.class);
    OptionalInt gsm = known(told.gsmSignalStrength());
    if (gsm.isPresent()) {
      each.put(Technology.GSM, strength(gsm.getAsInt()));
    }
    told.wcdmaSignalStrength().ifPresent(s -> each.put(Technology.UMTS, strength(s.rssi())));
    told.lteSignalStrength().ifPresent(s -> each.put(Technology.LTE, lte(s)));
    told.nr5gSignalStrength()
        .ifPresent(s -> each.put(Technology.NR, nr(s, told.nr5gSignalStrengthExtended())));
    each.values().removeIf(SignalStatus.none()::equals);
    return each;
  }

  private static SignalStatus strength(int rssiDbm) {
    return new SignalStatus(
        OptionalInt.of(rssiDbm),
        OptionalInt.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty());
  }

  private static SignalStatus lte(LteSignalStrength s) {
    return new SignalStatus(
        OptionalInt.of(s.rssi()), dbm(s.rsrp()), OptionalDouble.of(s.rsrq()), tenths(s.snr()));
  }

  private static SignalStatus nr(Nr5gSignalStrength s, OptionalInt rsrq) {
    OptionalInt quality = known(rsrq);
    return new SignalStatus(
        OptionalInt.empty(),
        dbm(s.rsrp()),
        quality.isPresent() ? OptionalDouble.of(quality.getAsInt()) : OptionalDouble.empty(),
        tenths(s.snr()));
  }

  private static SignalStatus nothingButStrength(Optional<SignalStrength> s) {
    return s.map(each -> strength(each.strength())).orElse(SignalStatus.none());
  }

  private static Map<Technology, SignalStatus> of(GetSignalStrength.Reply told) {
    Optional<Technology> technology =
        told.signalStrength().flatMap(s -> ServingView.of(s.radioInterface()));
    SignalStatus plain = nothingButStrength(told.signalStrength());
    if (technology.isEmpty() || plain.equals(SignalStatus.none())) {
      return Map.of();
    }
    if (technology.get() != Technology.LTE) {
      return Map.of(technology.get(), plain);
    }
    OptionalInt snr = known(told.lteSnr());
    SignalStatus lte =
        new SignalStatus(
            plain.rssiDbm(),
            known(told.lteRsrp()),
            told.rsrq().map(r -> OptionalDouble.of(r.rsrq())).orElse(OptionalDouble.empty()),
            snr.isPresent() ? tenths(snr.getAsInt()) : OptionalDouble.empty());
    return Map.of(Technology.LTE, lte);
  }

  private static OptionalInt dbm(int value) {
    return value == NONE ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private static OptionalDouble tenths(int value) {
    return value == NONE ? OptionalDouble.empty() : OptionalDouble.of(value / 10.0);
  }

  private static OptionalInt known(OptionalInt value) {
    return value.isPresent() ? dbm(value.getAsInt()) : value;
  }
}
