package dialtone.protocol.qmi.wms;

import dialtone.protocol.wire.U8;

/// Where messages of one kind and class go.
public record Route(
    @U8 MessageType messageType,
    @U8 MessageClass messageClass,
    @U8 StorageType storage,
    @U8 ReceiptAction receiptAction) {}
