/// What modems say: AT text, packets, code tables and failures as pure functions on bytes, with no input or output.
@org.jspecify.annotations.NullMarked
module dialtone.protocol {
  requires static transitive org.jspecify;

  exports dialtone.protocol.at;
  exports dialtone.protocol.at.response;
  exports dialtone.protocol.chat;
  exports dialtone.protocol.failure;
  exports dialtone.protocol.net;
  exports dialtone.protocol.ppp;
  exports dialtone.protocol.privacy;
  exports dialtone.protocol.status;
}
