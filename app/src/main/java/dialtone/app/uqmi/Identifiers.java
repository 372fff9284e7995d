package dialtone.app.uqmi;

import dialtone.protocol.privacy.Private;
import dialtone.protocol.qmi.dms.GetIds;
import dialtone.protocol.qmi.dms.GetIdsCodec;
import dialtone.protocol.qmi.dms.GetMsisdn;
import dialtone.protocol.qmi.dms.GetMsisdnCodec;
import dialtone.protocol.qmi.dms.UimGetIccid;
import dialtone.protocol.qmi.dms.UimGetIccidCodec;
import dialtone.protocol.qmi.dms.UimGetImsi;
import dialtone.protocol.qmi.dms.UimGetImsiCodec;
import java.util.Optional;

/// The numbers of modem and SIM. What the modem does not say is not printed.
final class Identifiers {
  private Identifiers() {}

  static boolean iccid(Run run) {
    Optional<UimGetIccid.Reply> reply = run.ask(UimGetIccidCodec.INSTANCE, new UimGetIccid());
    print(run, reply.flatMap(UimGetIccid.Reply::iccid));
    return reply.isPresent();
  }

  static boolean imsi(Run run) {
    Optional<UimGetImsi.Reply> reply = run.ask(UimGetImsiCodec.INSTANCE, new UimGetImsi());
    print(run, reply.flatMap(UimGetImsi.Reply::imsi));
    return reply.isPresent();
  }

  static boolean imei(Run run) {
    Optional<GetIds.Reply> reply = run.ask(GetIdsCodec.INSTANCE, new GetIds());
    print(run, reply.flatMap(GetIds.Reply::imei));
    return reply.isPresent();
  }

  static boolean msisdn(Run run) {
    Optional<GetMsisdn.Reply> reply = run.ask(GetMsisdnCodec.INSTANCE, new GetMsisdn());
    print(run, reply.flatMap(GetMsisdn.Reply::msisdn));
    return reply.isPresent();
  }

  private static void print(Run run, Optional<Private> number) {
    number.ifPresent(each -> run.json().add(each.reveal()));
  }
}
