package dialtone.app.uqmi;

import dialtone.protocol.qmi.dms.DataServiceCapability;
import dialtone.protocol.qmi.dms.GetCapabilities;
import dialtone.protocol.qmi.dms.GetCapabilities.Info;
import dialtone.protocol.qmi.dms.GetCapabilitiesCodec;
import dialtone.protocol.qmi.dms.RadioInterface;
import dialtone.protocol.qmi.dms.SimCapability;
import java.util.List;
import java.util.Optional;

/// `--get-capabilities`: what the device can do.
final class Capabilities {
  private static final Info NOTHING_SAID =
      new Info(0, 0, DataServiceCapability.NONE, SimCapability.UNRECOGNISED, List.of());

  private Capabilities() {}

  static boolean print(Run run) {
    Optional<GetCapabilities.Reply> reply =
        run.ask(GetCapabilitiesCodec.INSTANCE, new GetCapabilities());
    reply.ifPresent(answer -> print(answer.info().orElse(NOTHING_SAID), run.json()));
    return reply.isPresent();
  }

  private static void print(Info info, Blob json) {
    json.table().add("max_tx_channel_rate", info.maxTxChannelRate());
    json.add("max_rx_channel_rate", info.maxRxChannelRate());
    word(info.dataServiceCapability()).ifPresent(word -> json.add("data_service", word));
    if (info.simCapability() != SimCapability.UNRECOGNISED) {
      boolean supported = info.simCapability() == SimCapability.SUPPORTED;
      json.add("sim", supported ? "supported" : "not supported");
    }
    json.list("networks");
    info.radioInterfaceList().forEach(radio -> json.add(word(radio)));
    json.end().end();
  }

  private static Optional<String> word(DataServiceCapability capability) {
    return switch (capability) {
      case NONE -> Optional.of("none");
      case CS -> Optional.of("cs");
      case PS -> Optional.of("ps");
      case SIMULTANEOUS_CS_PS -> Optional.of("simultaneous_cs_ps");
      case NON_SIMULTANEOUS_CS_PS -> Optional.of("non_simultaneous_cs_ps");
      case UNRECOGNISED -> Optional.empty();
    };
  }

  private static String word(RadioInterface radio) {
    return switch (radio) {
      case CDMA_2000_1X -> "cdma1x";
      case EVDO -> "cdma1xevdo";
      case GSM -> "gsm";
      case UMTS -> "umts";
      case LTE -> "lte";
      case NR5G -> "5gnr";
      case TDS, UNRECOGNISED -> "unknown";
    };
  }
}
