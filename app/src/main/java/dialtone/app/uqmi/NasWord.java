package dialtone.app.uqmi;

import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.nas.InitiateNetworkRegister;
import dialtone.protocol.qmi.nas.InitiateNetworkRegisterCodec;
import dialtone.protocol.qmi.nas.NetworkRegisterType;
import java.util.Optional;

/// Networks: which are there, which is used, how well it is heard.
enum NasWord implements Word {
  /// What several options send together.
  SET_SYSTEM_SELECTION("__set-system-selection", Takes.NOTHING, Turn.ACTION),
  SET_NETWORK_MODES("set-network-modes", Takes.A_VALUE, Turn.OPTION),
  NETWORK_REGISTER("network-register", Takes.NOTHING, Turn.ACTION),
  SET_PLMN("set-plmn", Takes.NOTHING, Turn.ACTION),
  GET_PLMN("get-plmn", Takes.NOTHING, Turn.ACTION),
  MCC("mcc", Takes.A_VALUE, Turn.OPTION),
  MNC("mnc", Takes.A_VALUE, Turn.OPTION),
  NETWORK_SCAN("network-scan", Takes.NOTHING, Turn.ACTION),
  GET_SIGNAL_INFO("get-signal-info", Takes.NOTHING, Turn.ACTION),
  GET_SERVING_SYSTEM("get-serving-system", Takes.NOTHING, Turn.ACTION),
  SET_NETWORK_PREFERENCE("set-network-preference", Takes.A_VALUE, Turn.OPTION),
  SET_NETWORK_ROAMING("set-network-roaming", Takes.A_VALUE, Turn.OPTION),
  GET_SYSTEM_INFO("get-system-info", Takes.NOTHING, Turn.ACTION),
  GET_LTE_CPHY_CA_INFO("get-lte-cphy-ca-info", Takes.NOTHING, Turn.ACTION),
  GET_CELL_LOCATION_INFO("get-cell-location-info", Takes.NOTHING, Turn.ACTION),
  GET_TX_RX_INFO("get-tx-rx-info", Takes.A_VALUE, Turn.ACTION);

  private final String text;
  private final Takes takes;
  private final Turn turn;

  NasWord(String text, Takes takes, Turn turn) {
    this.text = text;
    this.takes = takes;
    this.turn = turn;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public Takes takes() {
    return takes;
  }

  @Override
  public Turn turn() {
    return turn;
  }

  @Override
  public Service service() {
    return Service.NAS;
  }

  @Override
  public boolean run(Run run, String value) {
    Selection selection = run.wishes().selection;
    return switch (this) {
      case SET_SYSTEM_SELECTION -> selection.send(run);
      case SET_NETWORK_MODES -> selection.setModes(run, value);
      case NETWORK_REGISTER -> register(run);
      case SET_PLMN -> selection.setNetwork(run);
      case GET_PLMN -> UsedNetwork.selected(run);
      case MCC -> selection.setMcc(run, value);
      case MNC -> selection.setMnc(run, value);
      case NETWORK_SCAN -> FoundNetworks.print(run);
      case GET_SIGNAL_INFO -> SignalLevels.print(run);
      case GET_SERVING_SYSTEM -> UsedNetwork.print(run);
      case SET_NETWORK_PREFERENCE -> selection.setOrder(run, value);
      case SET_NETWORK_ROAMING -> selection.setRoaming(run, value);
      case GET_SYSTEM_INFO -> Systems.print(run);
      case GET_LTE_CPHY_CA_INFO -> Carriers.print(run);
      case GET_CELL_LOCATION_INFO -> Cells.print(run);
      case GET_TX_RX_INFO -> Chains.print(run, value);
    };
  }

  private static boolean register(Run run) {
    return run.tell(
        InitiateNetworkRegisterCodec.INSTANCE,
        new InitiateNetworkRegister(
            Optional.of(NetworkRegisterType.AUTOMATIC),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }
}
