/// What modems say: AT text, packets, code tables and failures as pure functions on bytes, with no input or output.
@org.jspecify.annotations.NullMarked
module dialtone.protocol {
  requires static transitive org.jspecify;

  exports dialtone.protocol.at.response;
  exports dialtone.protocol.at;
  exports dialtone.protocol.chat;
  exports dialtone.protocol.failure;
  exports dialtone.protocol.mbim;
  exports dialtone.protocol.net;
  exports dialtone.protocol.ppp;
  exports dialtone.protocol.privacy;
  exports dialtone.protocol.qmi.ctl;
  exports dialtone.protocol.qmi.dms;
  exports dialtone.protocol.qmi.dpm;
  exports dialtone.protocol.qmi.dsd;
  exports dialtone.protocol.qmi.fox;
  exports dialtone.protocol.qmi.known;
  exports dialtone.protocol.qmi.loc;
  exports dialtone.protocol.qmi.nas;
  exports dialtone.protocol.qmi.oma;
  exports dialtone.protocol.qmi.pdc;
  exports dialtone.protocol.qmi.pds;
  exports dialtone.protocol.qmi.qos;
  exports dialtone.protocol.qmi.sar;
  exports dialtone.protocol.qmi.uim;
  exports dialtone.protocol.qmi.voice;
  exports dialtone.protocol.qmi.wda;
  exports dialtone.protocol.qmi.wds;
  exports dialtone.protocol.qmi.wms;
  exports dialtone.protocol.qmi;
  exports dialtone.protocol.sms;
  exports dialtone.protocol.status;
  exports dialtone.protocol.wire;
}
