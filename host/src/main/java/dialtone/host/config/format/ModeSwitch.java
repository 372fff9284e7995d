package dialtone.host.config.format;

import dialtone.host.config.Findings;
import dialtone.host.config.Place;
import dialtone.host.config.SourceText;
import java.util.List;

/// A file of `/etc/usb_modeswitch.d`: it says how a stick is switched, and nothing of a connection.
/// Only its words are checked.
final class ModeSwitch {
  /// usb_modeswitch 2.6.1 and its dispatcher.
  private static final List<String> KEYS =
      List.of(
          "DefaultVendor",
          "DefaultProduct",
          "TargetVendor",
          "TargetProduct",
          "TargetProductList",
          "TargetClass",
          "MessageContent",
          "MessageContent2",
          "MessageContent3",
          "MessageEndpoint",
          "ResponseEndpoint",
          "NeedResponse",
          "ReleaseDelay",
          "StandardEject",
          "DetachStorageOnly",
          "HuaweiMode",
          "HuaweiNewMode",
          "HuaweiAltMode",
          "AltHuaweiMode",
          "SierraMode",
          "SonyMode",
          "GCTMode",
          "KobilMode",
          "SequansMode",
          "MobileActionMode",
          "CiscoMode",
          "QisdaMode",
          "QuantaMode",
          "OptionMode",
          "BlackberryMode",
          "PantechMode",
          "Interface",
          "Configuration",
          "AltSetting",
          "ResetUSB",
          "CheckSuccess",
          "NoDriverLoading",
          "WaitBefore",
          "NoMBIMCheck",
          "InquireDevice",
          "SetStorageDelay",
          "DisableSwitching",
          "DisableMBIMGlobal",
          "EnableLogging",
          "HuaweiAltModeGlobal");

  private ModeSwitch() {}

  static void check(SourceText source, Findings findings) {
    for (int line = 1; line <= source.lines().size(); line++) {
      String text = source.lines().get(line - 1).strip();
      Place place = source.at(line);
      if (text.isEmpty() || text.startsWith("#") || text.startsWith(";")) {
        continue;
      }
      String key = text.split("[=\\s]", 2)[0];
      if (!text.contains("=") || text.startsWith("=")) {
        findings.warn(place, key, "a line is KEY=VALUE");
      } else if (!KEYS.contains(key)) {
        findings.unknown(place, key, "usb_modeswitch has no such key", KEYS);
      }
    }
    findings.error(
        source.at(1), "", "it says how a stick is switched, and nothing of a connection");
  }
}
