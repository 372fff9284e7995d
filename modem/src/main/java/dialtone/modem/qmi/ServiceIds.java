package dialtone.modem.qmi;

import dialtone.modem.at.Futures;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.failure.QmiError;
import dialtone.protocol.failure.Refusal;
import dialtone.protocol.qmi.MessageCodec;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.ctl.AllocateCid;
import dialtone.protocol.qmi.ctl.GetVersionInfo;
import dialtone.protocol.qmi.ctl.ServiceClient;
import dialtone.protocol.qmi.known.KnownCodecs;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The ids of one service, asked of CTL and on paper before they are used.
final class ServiceIds implements Ids {
  private final Service service;
  private final QmiClient control;
  private final ControlClient giving;
  private final ClientLedger ledger;
  private final Supplier<List<GetVersionInfo.ServiceVersion>> versions;

  /// @param control asks
  /// @param giving gives back
  ServiceIds(
      Service service,
      QmiClient control,
      ControlClient giving,
      ClientLedger ledger,
      Supplier<List<GetVersionInfo.ServiceVersion>> versions) {
    this.service = service;
    this.control = control;
    this.giving = giving;
    this.ledger = ledger;
    this.versions = versions;
  }

  @Override
  public int get() {
    // What must be said before is said by then: no intention is written for nothing.
    int _ = control.id();
    boolean written = giving.alone();
    if (written) {
      ledger.asking();
    }
    AllocateCid request = new AllocateCid(OptionalInt.of(service.number()));
    MessageCodec<Request<AllocateCid.Reply>, AllocateCid.Reply, ?> codec = KnownCodecs.of(request);
    Reply<AllocateCid.Reply, Void> reply = Reply.plain(codec, late -> giveBackLate(late, written));
    control.send(codec, request, Patience.usual(codec), reply);
    int given =
        switch (Futures.join(reply.outcome())) {
          case QmiOutcome.Answered<AllocateCid.Reply, Void>(AllocateCid.Reply came) -> id(came);
          case QmiOutcome.Refused<AllocateCid.Reply, Void> no -> {
            strike(written);
            throw new ModemFailure(explained(no.error()));
          }
        };
    ledger.given(service.number(), given);
    strike(written);
    return given;
  }

  private int id(AllocateCid.Reply reply) {
    return reply
        .allocationInfo()
        .filter(info -> info.service() == service.number())
        .map(ServiceClient::cid)
        .orElseThrow(
            () ->
                new ModemFailure(
                    new Failure.Garbled("the answer to " + asked(), "there is no id in it")));
  }

  private void strike(boolean written) {
    if (written) {
      ledger.refused();
    }
  }

  /// Who asked has given up; the modem counts the id as used all the same.
  private void giveBackLate(AllocateCid.Reply reply, boolean written) {
    reply
        .allocationInfo()
        .ifPresent(late -> ControlClient.ASIDE.execute(() -> giveBackNow(late, written)));
  }

  private void giveBackNow(ServiceClient late, boolean written) {
    try {
      Futures.join(giving.release(late.service(), late.cid()));
      strike(written);
    } catch (ModemFailure mute) {
      // The wish stays written, and the next start takes back what came of it.
    }
  }

  private String asked() {
    return "the request for a client id of " + service.word();
  }

  /// Firmware says "invalid argument" and other things where it lacks the service.
  private Failure explained(int error) {
    Failure refused = new Failure.Refused(asked(), new Refusal.Qmi(error));
    if (error == QmiError.CLIENT_IDS_EXHAUSTED.number()) {
      return refused;
    }
    try {
      List<GetVersionInfo.ServiceVersion> there = versions.get();
      boolean has = there.stream().anyMatch(each -> each.service() == service.number());
      return has || there.isEmpty() ? refused : missing(there);
    } catch (ModemFailure notTold) {
      return refused;
    }
  }

  private Failure missing(List<GetVersionInfo.ServiceVersion> there) {
    String others =
        there.stream()
            .map(each -> Service.of(each.service()))
            .map(known -> known.map(Service::word))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return new Failure.Unsupported(
        "what needs QMI's service %s (%s)".formatted(service.word(), service.meaning()),
        "this modem does not have it; it has " + others);
  }

  @Override
  public CompletableFuture<Void> giveBack(int client) {
    return giving.release(service.number(), client);
  }

  @Override
  public void leave(int client) {
    ledger.struck(service.number(), client);
  }
}
