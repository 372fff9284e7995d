package dialtone.app.uqmi;

import dialtone.protocol.privacy.Secret;
import dialtone.protocol.qmi.DataEndpointType;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.wds.Reset;
import dialtone.protocol.qmi.wds.ResetCodec;
import java.util.Optional;
import java.util.OptionalInt;

/// Data sessions and profiles.
enum WdsWord implements Word {
  START_NETWORK("start-network", Takes.NOTHING, Turn.ACTION),
  APN("apn", Takes.A_VALUE, Turn.OPTION),
  AUTH_TYPE("auth-type", Takes.A_VALUE, Turn.OPTION),
  USERNAME("username", Takes.A_VALUE, Turn.OPTION),
  PASSWORD("password", Takes.A_VALUE, Turn.OPTION),
  IP_FAMILY("ip-family", Takes.A_VALUE, Turn.OPTION),
  AUTOCONNECT("autoconnect", Takes.NOTHING, Turn.OPTION),
  PROFILE("profile", Takes.A_VALUE, Turn.OPTION),
  STOP_NETWORK("stop-network", Takes.A_VALUE, Turn.ACTION),
  GET_DATA_STATUS("get-data-status", Takes.NOTHING, Turn.ACTION),
  SET_IP_FAMILY("set-ip-family", Takes.A_VALUE, Turn.ACTION),
  SET_AUTOCONNECT("set-autoconnect", Takes.A_VALUE, Turn.ACTION),
  RESET_WDS("reset-wds", Takes.NOTHING, Turn.ACTION),
  GET_PROFILE_SETTINGS("get-profile-settings", Takes.A_VALUE, Turn.ACTION),
  SET_DEFAULT_PROFILE("set-default-profile", Takes.A_VALUE, Turn.ACTION),
  GET_DEFAULT_PROFILE("get-default-profile", Takes.A_VALUE, Turn.ACTION),
  GET_PROFILE_LIST("get-profile-list", Takes.A_VALUE, Turn.ACTION),
  CREATE_PROFILE("create-profile", Takes.A_VALUE, Turn.ACTION),
  MODIFY_PROFILE("modify-profile", Takes.A_VALUE, Turn.ACTION),
  DELETE_PROFILE("delete-profile", Takes.A_VALUE, Turn.ACTION),
  PDP_TYPE("pdp-type", Takes.A_VALUE, Turn.OPTION),
  NO_ROAMING("no-roaming", Takes.A_VALUE, Turn.OPTION),
  GET_CURRENT_SETTINGS("get-current-settings", Takes.NOTHING, Turn.ACTION),
  BIND_MUX("bind-mux", Takes.A_VALUE, Turn.ACTION),
  ENDPOINT_TYPE("endpoint-type", Takes.A_VALUE, Turn.OPTION),
  ENDPOINT_IFACE("endpoint-iface", Takes.A_VALUE, Turn.OPTION),
  LTE_ATTACH_PDN("lte-attach-pdn", Takes.A_VALUE, Turn.ACTION);

  private final String text;
  private final Takes takes;
  private final Turn turn;

  WdsWord(String text, Takes takes, Turn turn) {
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
    return Service.WDS;
  }

  @Override
  public boolean run(Run run, String value) {
    return switch (this) {
      case APN,
          AUTH_TYPE,
          USERNAME,
          PASSWORD,
          IP_FAMILY,
          AUTOCONNECT,
          PROFILE,
          PDP_TYPE,
          NO_ROAMING,
          ENDPOINT_TYPE,
          ENDPOINT_IFACE ->
          wish(run, value);
      case START_NETWORK -> DataSession.start(run, value);
      case STOP_NETWORK -> DataSession.stop(run, value);
      case GET_DATA_STATUS -> DataSession.status(run);
      case SET_IP_FAMILY -> DataSession.setFamily(run, value);
      case SET_AUTOCONNECT -> DataSession.setAutoconnect(run, value);
      case BIND_MUX -> DataSession.bind(run, value);
      case LTE_ATTACH_PDN -> DataSession.attach(run, value);
      case RESET_WDS -> run.tell(ResetCodec.INSTANCE, new Reset());
      case GET_CURRENT_SETTINGS -> CurrentSettings.print(run);
      case GET_PROFILE_SETTINGS -> Profiles.print(run, value);
      case SET_DEFAULT_PROFILE -> Profiles.setDefault(run, value);
      case GET_DEFAULT_PROFILE -> Profiles.printDefault(run, value);
      case GET_PROFILE_LIST -> Profiles.list(run, value);
      case CREATE_PROFILE -> ProfileChanges.create(run, value);
      case MODIFY_PROFILE -> ProfileChanges.modify(run, value);
      case DELETE_PROFILE -> ProfileChanges.delete(run, value);
    };
  }

  /// What an option sets; the ones that are left do nothing here.
  private boolean wish(Run run, String value) {
    Wishes wishes = run.wishes();
    if (this == AUTH_TYPE) {
      wishes.authentication = DataWords.authentication(value);
      return wishes.authentication.isPresent()
          || run.fail("Invalid auth mode (valid: pap, chap, both, none)");
    }
    if (this == IP_FAMILY) {
      wishes.family = DataWords.family(value);
      return wishes.family.isPresent() || run.fail(DataWords.WRONG_FAMILY);
    }
    if (this == PDP_TYPE) {
      wishes.pdpType = DataWords.pdpType(value);
      return wishes.pdpType.isPresent() || run.fail("Invalid value (valid: ipv4, ipv6, ipv4v6)");
    }
    if (this == NO_ROAMING) {
      wishes.noRoaming = Optional.of(value.equals("true"));
      return value.equals("true")
          || value.equals("false")
          || run.fail("Invalid value (true or false)");
    }
    if (this == ENDPOINT_TYPE) {
      wishes.endpoint = value.equals("pcie") ? DataEndpointType.PCIE : DataEndpointType.HSUSB;
      return value.equals("pcie")
          || value.equals("hsusb")
          || run.fail("Invalid value (valid: hsusb, pcie)");
    }
    plain(wishes, value);
    return true;
  }

  private void plain(Wishes wishes, String value) {
    if (this == APN) {
      wishes.apn = Optional.of(value);
    } else if (this == USERNAME) {
      wishes.username = Optional.of(value);
    } else if (this == PASSWORD) {
      wishes.password = Optional.of(new Secret(value));
    } else if (this == AUTOCONNECT) {
      wishes.autoconnect = Optional.of(true);
    } else if (this == PROFILE) {
      wishes.profile = OptionalInt.of(Strtoul.of(value, 10).toU8());
    } else if (this == ENDPOINT_IFACE) {
      wishes.endpointInterface = Strtoul.of(value, 10).toU32();
    }
  }
}
