package dialtone.modem.qmi;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.privacy.Private;
import dialtone.protocol.qmi.dms.FoxconnFirmwareVersionType;
import dialtone.protocol.qmi.dms.FoxconnGetFirmwareVersion;
import dialtone.protocol.qmi.dms.FoxconnSetFccAuthentication;
import dialtone.protocol.qmi.dms.GetIds;
import dialtone.protocol.qmi.dms.SetFccAuthentication;
import dialtone.protocol.wire.Octets;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;

/// The lock for the FCC, in the ways of the makers that have one: Sierra Wireless by a message of its
/// own, Foxconn by a digest that the modem can check (both as in ModemManager's
/// `dispatcher-fcc-unlock`).
final class FccLock {
  private static final String SALT = "salt";
  private static final String FOXCONN = "foxc";
  private static final int FOXCONN_NUMBER = 48;

  /// What older Foxconn modems take: one octet 0.
  private static final FoxconnSetFccAuthentication OLD_FOXCONN =
      new FoxconnSetFccAuthentication(Optional.of(Octets.of((byte) 0)), OptionalInt.empty());

  private final QmiClient dms;

  FccLock(QmiClient dms) {
    this.dms = dms;
  }

  /// @throws ModemFailure `Unsupported` when the modem knows none of the ways
  void lift() {
    boolean lifted =
        Answers.ifAny(dms.submit(new SetFccAuthentication())).isPresent()
            || digest().filter(this::tells).isPresent()
            || Answers.ifAny(dms.submit(OLD_FOXCONN)).isPresent();
    if (!lifted) {
      throw new ModemFailure(
          new Failure.Unsupported(
              "lifting a lock for the FCC", "this modem knows none of the ways"));
    }
  }

  private boolean tells(String digest) {
    FoxconnSetFccAuthentication signed =
        new FoxconnSetFccAuthentication(
            Optional.of(Octets.of(digest.getBytes(StandardCharsets.US_ASCII))),
            OptionalInt.of(FOXCONN_NUMBER));
    return Answers.ifAny(dms.submit(signed)).isPresent();
  }

  private Optional<String> digest() {
    CompletableFuture<FoxconnGetFirmwareVersion.Reply> first =
        dms.submit(version(FoxconnFirmwareVersionType.FIRMWARE_MCFG));
    CompletableFuture<FoxconnGetFirmwareVersion.Reply> second =
        dms.submit(version(FoxconnFirmwareVersionType.APPS));
    CompletableFuture<GetIds.Reply> third = dms.submit(new GetIds());
    Optional<String> firmware =
        Answers.ifAny(first)
            .flatMap(FoxconnGetFirmwareVersion.Reply::version)
            .map(text -> text.replaceFirst("\\.[^.]*\\.[^.]*$", ""));
    Optional<String> apps = Answers.ifAny(second).flatMap(FoxconnGetFirmwareVersion.Reply::version);
    Optional<String> imei = Answers.ifAny(third).flatMap(GetIds.Reply::imei).map(Private::reveal);
    return firmware.isPresent() && apps.isPresent() && imei.isPresent()
        ? Optional.of(SALT + md5(firmware.get() + apps.get() + imei.get() + SALT + FOXCONN))
        : Optional.empty();
  }

  private static FoxconnGetFirmwareVersion version(FoxconnFirmwareVersionType type) {
    return new FoxconnGetFirmwareVersion(Optional.of(type));
  }

  private static String md5(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("each Java has MD5", impossible);
    }
  }
}
