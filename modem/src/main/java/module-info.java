/// One physical modem made usable: discovery, families, makers and the supervisor that keeps it online.
@org.jspecify.annotations.NullMarked
module dialtone.modem {
  requires transitive dialtone.protocol;
  requires transitive dialtone.host;
  requires static transitive org.jspecify;

  exports dialtone.modem;
  exports dialtone.modem.at;
  exports dialtone.modem.discovery;
  exports dialtone.modem.ppp;
  exports dialtone.modem.qmi;
  exports dialtone.modem.supervisor;
}
