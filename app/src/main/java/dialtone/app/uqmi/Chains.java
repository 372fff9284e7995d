package dialtone.app.uqmi;

import dialtone.protocol.qmi.nas.GetTxRxInfo;
import dialtone.protocol.qmi.nas.GetTxRxInfo.RxChain;
import dialtone.protocol.qmi.nas.GetTxRxInfoCodec;
import dialtone.protocol.qmi.nas.RadioInterface;
import java.util.Optional;

/// `--get-tx-rx-info`: each antenna's path, and what is sent.
final class Chains {
  private static final long NO_PHASE = 0xffff_ffffL;
  private static final double TENTH = 0.1;
  private static final double HUNDREDTH = 0.01;

  private Chains() {}

  static boolean print(Run run, String value) {
    Optional<RadioInterface> radio =
        switch (value) {
          case "5gnr" -> Optional.of(RadioInterface.NR5G);
          case "lte" -> Optional.of(RadioInterface.LTE);
          case "umts" -> Optional.of(RadioInterface.UMTS);
          case "gsm" -> Optional.of(RadioInterface.GSM);
          default -> Optional.empty();
        };
    if (radio.isEmpty()) {
      return run.fail("Invalid argument");
    }
    Optional<GetTxRxInfo.Reply> reply = run.ask(GetTxRxInfoCodec.INSTANCE, new GetTxRxInfo(radio));
    reply.ifPresent(info -> print(info, radio.get(), run.json()));
    return reply.isPresent();
  }

  private static void print(GetTxRxInfo.Reply info, RadioInterface radio, Blob json) {
    json.table();
    info.rxChain0Info().ifPresent(chain -> chain("rx_chain_0", chain, radio, json));
    info.rxChain1Info().ifPresent(chain -> chain("rx_chain_1", chain, radio, json));
    info.rxChain2Info().ifPresent(chain -> chain("rx_chain_2", chain, radio, json));
    info.rxChain3Info().ifPresent(chain -> chain("rx_chain_3", chain, radio, json));
    info.txInfo()
        .ifPresent(
            tx -> {
              json.table("tx").add("traffic", tx.isInTraffic());
              if (tx.isInTraffic()) {
                json.add("tx_power", tx.txPower() * TENTH);
              }
              json.end();
            });
    json.end();
  }

  /// Some firmware sends levels without their minus, which uqmi takes for all.
  private static double level(int tenths) {
    return Math.abs(tenths) * -TENTH;
  }

  private static void chain(String name, RxChain chain, RadioInterface radio, Blob json) {
    json.table(name).add("tuned", chain.isRadioTuned()).add("rssi", chain.rxPower() * TENTH);
    if (radio == RadioInterface.NR5G) {
      json.add("rsrp", level(chain.rsrp()));
    } else if (radio == RadioInterface.LTE) {
      json.add("rsrq", level(chain.ecio())).add("rsrp", level(chain.rsrp()));
    } else if (radio == RadioInterface.UMTS) {
      json.add("ecio", level(chain.ecio())).add("rscp", level(chain.rscp()));
    }
    if (chain.phase() != NO_PHASE) {
      json.add("phase", chain.phase() * HUNDREDTH);
    }
    json.end();
  }
}
