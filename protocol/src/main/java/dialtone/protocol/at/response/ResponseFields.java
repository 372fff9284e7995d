package dialtone.protocol.at.response;

import dialtone.protocol.at.response.Decoded.Field;
import dialtone.protocol.failure.RejectCause;
import dialtone.protocol.failure.SessionCause;
import dialtone.protocol.net.CanonicalText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which record reads which prefix, and what its fields are called outside.
final class ResponseFields {
  private ResponseFields() {}

  /// The fields of `line`, or empty when no record knows `prefix`.
  static Optional<List<Field>> of(String prefix, String line) {
    FieldList fields = new FieldList();
    return read(prefix.toUpperCase(Locale.ROOT), line, fields)
        ? Optional.of(fields.done())
        : Optional.empty();
  }

  private static boolean read(String prefix, String line, FieldList fields) {
    return switch (prefix) {
      case "+CSQ", "+CESQ", "^HCSQ" -> signal(prefix, line, fields);
      case "+CREG", "+CGREG", "+CEREG", "+C5GREG" ->
          registration(RegistrationReport.parse(line), fields);
      case "+COPS", "^SYSINFO", "^SYSINFOEX", "^SYSCFGEX" -> network(prefix, line, fields);
      case "+CPIN", "^CPIN", "+CPINR", "+CRSM" -> sim(prefix, line, fields);
      case "^ICCID", "+CCID", "+ICCID", "+QCCID", "$QCCID" -> card(Iccid.parse(line), fields);
      case "+CFUN", "+CGATT", "+CGACT", "+CGDCONT", "+CGPADDR" -> contexts(prefix, line, fields);
      case "+ZGACT", "+ZCONSTAT", "+ZGDCONT", "+ZGIPDNS", "+XDNS", "$QCRMCALL" ->
          makers(prefix, line, fields);
      case "^NDISSTAT" -> session("", NdisStat.parse(line), fields);
      case "^NDISSTATQRY" -> sessions(NdisStatQry.parse(line), fields);
      case "^DHCP" -> lease(Dhcp.parse(line), fields);
      case "^DHCPV6" -> lease(DhcpV6.parse(line), fields);
      default -> false;
    };
  }

  private static boolean signal(String prefix, String line, FieldList fields) {
    switch (prefix) {
      case "+CSQ" -> {
        Csq csq = Csq.parse(line);
        fields.signal(csq.signal()).number("ber", csq.ber());
      }
      case "+CESQ" -> {
        Cesq cesq = Cesq.parse(line);
        fields.number("rxlevDbm", cesq.rxlevDbm()).number("rscpDbm", cesq.rscpDbm());
        fields.decimal("ecnoDb", cesq.ecnoDb()).decimal("rsrqDb", cesq.rsrqDb());
        fields.number("rsrpDbm", cesq.rsrpDbm()).decimal("ssRsrqDb", cesq.ssRsrqDb());
        fields.number("ssRsrpDbm", cesq.ssRsrpDbm()).decimal("ssSinrDb", cesq.ssSinrDb());
      }
      default -> {
        Hcsq hcsq = Hcsq.parse(line);
        fields.technology(hcsq.technology()).signal(hcsq.signal()).decimal("ecioDb", hcsq.ecioDb());
      }
    }
    return true;
  }

  private static boolean registration(RegistrationReport report, FieldList fields) {
    fields.flag("solicited", report.solicited()).word("state", report.state());
    fields
        .technology(report.technology())
        .personal("area", report.area())
        .personal("cell", report.cell());
    fields.count("rejectCause", report.rejectCause());
    report.rejectCause().flatMap(RejectCause::of).ifPresent(c -> fields.text("reason", c.words()));
    return true;
  }

  private static boolean network(String prefix, String line, FieldList fields) {
    switch (prefix) {
      case "+COPS" -> {
        if (line.contains("(")) {
          return false; // the list of a scan
        }
        Cops cops = Cops.parse(line);
        fields.flag("automatic", cops.automatic()).maybe("operator", cops.name());
        fields.maybe("plmn", cops.plmn()).technology(cops.technology());
      }
      case "^SYSCFGEX" -> {
        Syscfgex modes = Syscfgex.parse(line);
        fields.text("acquisitionOrder", modes.acquisitionOrder()).texts("order", modes.order());
        fields.text("bands", modes.bands()).flag("roamingAllowed", modes.roamingAllowed());
        fields.number("serviceDomain", modes.serviceDomain()).text("lteBands", modes.lteBands());
      }
      default -> {
        Sysinfo info = Sysinfo.parse(line);
        fields.flag("service", info.service()).flag("packetService", info.packetService());
        fields.flag("roaming", info.roaming()).flag("simUsable", info.simUsable());
        fields.technology(info.technology()).text("mode", info.mode());
      }
    }
    return true;
  }

  private static boolean sim(String prefix, String line, FieldList fields) {
    switch (prefix) {
      case "+CPIN" ->
          fields.text("code", Cpin.parse(line).code()).word("state", Cpin.parse(line).state());
      case "+CPINR" -> tries(PinTries.parse(List.of(line)), fields);
      case "+CRSM" -> {
        Crsm crsm = Crsm.parse(line);
        fields.flag("ok", crsm.ok()).number("sw1", crsm.sw1()).number("sw2", crsm.sw2());
        fields.text("response", crsm.response());
      }
      default -> {
        HuaweiCpin cpin = HuaweiCpin.parse(line);
        fields.text("code", cpin.code()).word("state", cpin.state());
        tries(cpin.tries(), fields);
      }
    }
    return true;
  }

  private static void tries(PinTries tries, FieldList fields) {
    fields.count("pinTries", tries.pin()).count("pukTries", tries.puk());
    fields.count("pin2Tries", tries.pin2()).count("puk2Tries", tries.puk2());
  }

  private static boolean card(Iccid iccid, FieldList fields) {
    fields.personal("iccid", Optional.of(iccid.digits()));
    return true;
  }

  private static boolean contexts(String prefix, String line, FieldList fields) {
    switch (prefix) {
      case "+CFUN" -> fields.number("functionality", Cfun.parse(line).functionality());
      case "+CGATT" -> fields.flag("attached", Cgatt.parse(line).attached());
      case "+CGACT" -> {
        Cgact context = Cgact.parse(line);
        fields.number("cid", context.cid()).flag("active", context.active());
      }
      case "+CGDCONT" -> {
        Cgdcont context = Cgdcont.parse(line);
        fields.number("cid", context.cid()).text("type", context.type()).text("apn", context.apn());
      }
      default -> {
        Cgpaddr context = Cgpaddr.parse(line);
        fields.number("cid", context.cid()).texts("addresses", context.addresses());
      }
    }
    return true;
  }

  private static boolean makers(String prefix, String line, FieldList fields) {
    switch (prefix) {
      case "+ZGACT" -> {
        Zgact session = Zgact.parse(line);
        fields.number("cid", session.cid()).flag("active", session.active());
      }
      case "+ZCONSTAT" -> {
        Zconstat session = Zconstat.parse(line);
        fields.flag("connected", session.connected()).number("cid", session.cid());
      }
      case "+ZGDCONT" -> {
        Zgdcont context = Zgdcont.parse(line);
        fields.number("cid", context.cid()).text("type", context.type()).text("apn", context.apn());
      }
      case "+ZGIPDNS" -> {
        Zgipdns told = Zgipdns.parse(line);
        fields.number("cid", told.cid()).text("type", told.type());
        fields.texts("addresses", told.addresses()).texts("gateways", told.gateways());
        fields.texts("dns", told.dns());
      }
      case "+XDNS" -> {
        Xdns servers = Xdns.parse(line);
        fields.number("cid", servers.cid()).texts("dns", servers.dns());
      }
      default -> {
        Qcrmcall call = Qcrmcall.parse(line);
        fields.flag("stands", call.stands()).text("family", call.family());
      }
    }
    return true;
  }

  private static boolean session(String of, NdisStat session, FieldList fields) {
    fields.word(of + "state", session.state()).text(of + "family", session.family());
    fields.count(of + "cause", session.cause());
    session.cause().flatMap(SessionCause::of).ifPresent(c -> fields.text(of + "reason", c.words()));
    return true;
  }

  private static boolean sessions(NdisStatQry query, FieldList fields) {
    query.sessions().forEach(s -> session(s.family().toLowerCase(Locale.ROOT) + ".", s, fields));
    return true;
  }

  private static boolean lease(Dhcp lease, FieldList fields) {
    fields.text("address", lease.address().toString());
    fields.maybe("gateway", lease.gateway().map(CanonicalText::of)).texts("dns", lease.dns());
    lease.rxBitsPerSecond().ifPresent(n -> fields.number("rxBitsPerSecond", n));
    lease.txBitsPerSecond().ifPresent(n -> fields.number("txBitsPerSecond", n));
    return true;
  }

  private static boolean lease(DhcpV6 lease, FieldList fields) {
    fields.text("address", lease.address().toString());
    fields.maybe("gateway", lease.gateway().map(CanonicalText::of)).texts("dns", lease.dns());
    return true;
  }
}
