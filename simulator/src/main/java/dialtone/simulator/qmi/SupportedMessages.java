package dialtone.simulator.qmi;

import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.dms.GetSupportedMessages;
import dialtone.protocol.qmi.dms.GetSupportedMessagesCodec;
import java.util.Optional;

/// What each service says it understands.
final class SupportedMessages {
  private SupportedMessages() {}

  /// After everything else: what is added later is not told.
  static void add(ServiceTable table) {
    table
        .accept(
            GetSupportedMessagesCodec.INSTANCE,
            () -> new GetSupportedMessages.Reply(Optional.of(table.map(Service.DMS))))
        .accept(
            dialtone.protocol.qmi.nas.GetSupportedMessagesCodec.INSTANCE,
            () ->
                new dialtone.protocol.qmi.nas.GetSupportedMessages.Reply(
                    Optional.of(table.map(Service.NAS))))
        .accept(
            dialtone.protocol.qmi.wds.GetSupportedMessagesCodec.INSTANCE,
            () ->
                new dialtone.protocol.qmi.wds.GetSupportedMessages.Reply(
                    Optional.of(table.map(Service.WDS))))
        .accept(
            dialtone.protocol.qmi.wms.GetSupportedMessagesCodec.INSTANCE,
            () ->
                new dialtone.protocol.qmi.wms.GetSupportedMessages.Reply(
                    Optional.of(table.map(Service.WMS))))
        .accept(
            dialtone.protocol.qmi.uim.GetSupportedMessagesCodec.INSTANCE,
            () ->
                new dialtone.protocol.qmi.uim.GetSupportedMessages.Reply(
                    Optional.of(table.map(Service.UIM))))
        .accept(
            dialtone.protocol.qmi.wda.GetSupportedMessagesCodec.INSTANCE,
            () ->
                new dialtone.protocol.qmi.wda.GetSupportedMessages.Reply(
                    Optional.of(table.map(Service.WDA))));
  }
}
