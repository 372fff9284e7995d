package dialtone.simulator.qmi;

import dialtone.protocol.failure.QmiError;
import dialtone.protocol.qmi.nas.DrxCycle;
import dialtone.protocol.qmi.nas.ExactPlmn;
import dialtone.protocol.qmi.nas.ExtendedLteBands;
import dialtone.protocol.qmi.nas.GetDrx;
import dialtone.protocol.qmi.nas.GetDrxCodec;
import dialtone.protocol.qmi.nas.GetSystemSelectionPreference;
import dialtone.protocol.qmi.nas.GetSystemSelectionPreferenceCodec;
import dialtone.protocol.qmi.nas.GetTechnologyPreference;
import dialtone.protocol.qmi.nas.GetTechnologyPreferenceCodec;
import dialtone.protocol.qmi.nas.GsmWcdmaAcquisitionOrderPreference;
import dialtone.protocol.qmi.nas.NetworkSelectionPreference;
import dialtone.protocol.qmi.nas.Nr5gBands;
import dialtone.protocol.qmi.nas.PreferenceDuration;
import dialtone.protocol.qmi.nas.RadioInterface;
import dialtone.protocol.qmi.nas.RoamingPreference;
import dialtone.protocol.qmi.nas.ServiceDomainPreference;
import dialtone.protocol.qmi.nas.SetSystemSelectionPreference;
import dialtone.protocol.qmi.nas.SetSystemSelectionPreferenceCodec;
import dialtone.protocol.qmi.nas.SetTechnologyPreference;
import dialtone.protocol.qmi.nas.SetTechnologyPreferenceCodec;
import dialtone.protocol.qmi.nas.TechnologyPreference;
import dialtone.protocol.qmi.nas.UsagePreference;
import dialtone.protocol.qmi.nas.VoiceDomainPreference;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// NAS: which technologies, bands and networks the modem may use. What is set is kept and read
/// back; a set of modes without the network's technology leaves the modem without service.
final class PreferenceService {
  /// GSM, UMTS, LTE (QmiNasRatModePreference of libqmi).
  private static final int MODES = 0x1c;

  /// UMTS, LTE, NR.
  private static final int MODES_5G = 0x58;

  private static final int TECHNOLOGY_3GPP = 0x2;

  private final Inside inside;
  private final Serving serving;
  private final int allModes;
  private int modes;
  private OptionalLong bands = OptionalLong.of(Bands.LEGACY);
  private OptionalLong lteBands = OptionalLong.of(Bands.mask(Bands.LTE, 0));
  private Optional<ExtendedLteBands> extended =
      Optional.of(new ExtendedLteBands(Bands.mask(Bands.LTE, 0), Bands.mask(Bands.LTE, 1), 0, 0));
  private Nr5gBands standalone =
      new Nr5gBands(Bands.mask(Bands.NR, 0), Bands.mask(Bands.NR, 1), 0, 0, 0, 0, 0, 0);
  private Nr5gBands dual =
      new Nr5gBands(Bands.mask(Bands.NR, 0), Bands.mask(Bands.NR, 1), 0, 0, 0, 0, 0, 0);
  private RoamingPreference roaming = RoamingPreference.ANY;
  private ServiceDomainPreference domain = ServiceDomainPreference.CS_PS;
  private GsmWcdmaAcquisitionOrderPreference order = GsmWcdmaAcquisitionOrderPreference.AUTOMATIC;
  private UsagePreference usage = UsagePreference.DATA_CENTRIC;
  private VoiceDomainPreference voice = VoiceDomainPreference.PS_PREFERRED;
  private Optional<List<RadioInterface>> acquisition = Optional.empty();
  private Optional<ExactPlmn> manual = Optional.empty();
  private int technology = TECHNOLOGY_3GPP;

  private PreferenceService(Inside inside) {
    this.inside = inside;
    this.serving = new Serving(inside);
    this.allModes = inside.can("nr5g") ? MODES_5G : MODES;
    this.modes = allModes;
  }

  static void add(ServiceTable table, Inside inside) {
    PreferenceService preference = new PreferenceService(inside);
    table
        .accept(GetSystemSelectionPreferenceCodec.INSTANCE, preference::get)
        .on(SetSystemSelectionPreferenceCodec.INSTANCE, preference::set)
        .accept(GetDrxCodec.INSTANCE, () -> new GetDrx.Reply(Optional.of(DrxCycle.UNKNOWN)))
        .accept(GetTechnologyPreferenceCodec.INSTANCE, preference::technology)
        .on(SetTechnologyPreferenceCodec.INSTANCE, preference::technology);
  }

  private GetSystemSelectionPreference.Reply get() {
    boolean five = inside.can("nr5g");
    return new GetSystemSelectionPreference.Reply(
        Optional.of(false),
        OptionalInt.of(modes),
        bands,
        Optional.empty(),
        Optional.of(roaming),
        lteBands,
        Optional.of(
            manual.isPresent()
                ? NetworkSelectionPreference.MANUAL
                : NetworkSelectionPreference.AUTOMATIC),
        Optional.of(domain),
        Optional.of(order),
        OptionalLong.empty(),
        acquisition,
        manual,
        Optional.empty(),
        Optional.of(usage),
        Optional.of(voice),
        OptionalInt.of(allModes & ~modes),
        extended,
        five ? Optional.of(standalone) : Optional.empty(),
        five ? Optional.of(dual) : Optional.empty());
  }

  private void set(
      SetSystemSelectionPreference request,
      Exchange<SetSystemSelectionPreference.Reply, Void> exchange) {
    int wanted = request.modePreference().orElse(modes) & allModes;
    if (wanted == 0) {
      exchange.refuse(QmiError.INVALID_ARGUMENT);
      return;
    }
    modes = wanted;
    bands = request.bandPreference().isPresent() ? request.bandPreference() : bands;
    lteBands = request.lteBandPreference().isPresent() ? request.lteBandPreference() : lteBands;
    extended = request.extendedLteBandPreference().or(() -> extended);
    standalone = request.nr5gSaBandPreference().orElse(standalone);
    dual = request.nr5gNsaBandPreference().orElse(dual);
    roaming = request.roamingPreference().orElse(roaming);
    domain = request.serviceDomainPreference().orElse(domain);
    order = request.gsmWcdmaAcquisitionOrderPreference().orElse(order);
    usage = request.usagePreference().orElse(usage);
    voice = request.voiceDomainPreference().orElse(voice);
    acquisition = request.acquisitionOrderPreference().or(() -> acquisition);
    request.networkSelectionPreference().ifPresent(wish -> select(wish, request));
    exchange.reply(new SetSystemSelectionPreference.Reply());
    inside.modem().register(serves());
  }

  private void select(
      SetSystemSelectionPreference.NetworkSelection wish, SetSystemSelectionPreference request) {
    manual =
        wish.mode() == NetworkSelectionPreference.MANUAL
            ? Optional.of(
                new ExactPlmn(
                    wish.mcc(), wish.mnc(), request.mncPcsDigitIncludeStatus().orElse(false)))
            : Optional.empty();
  }

  /// The network that is there is one that may be used.
  private boolean serves() {
    int needed =
        switch (inside.modem().settings().technology()) {
          case GSM -> 0x04;
          case UMTS -> 0x08;
          case LTE -> 0x10;
          case NR -> 0x40;
        };
    boolean other =
        manual
            .filter(plmn -> plmn.mcc() != serving.mcc() || plmn.mnc() != serving.mnc())
            .isPresent();
    return (modes & needed) != 0 && !other;
  }

  private GetTechnologyPreference.Reply technology() {
    return new GetTechnologyPreference.Reply(
        Optional.of(new TechnologyPreference(technology, PreferenceDuration.PERMANENT)),
        OptionalInt.of(technology));
  }

  private void technology(
      SetTechnologyPreference request, Exchange<SetTechnologyPreference.Reply, Void> exchange) {
    request
        .current()
        .ifPresentOrElse(
            wish -> {
              technology = wish.technologyPreference();
              exchange.reply(new SetTechnologyPreference.Reply());
            },
            () -> exchange.refuse(QmiError.MISSING_ARGUMENT));
  }
}
