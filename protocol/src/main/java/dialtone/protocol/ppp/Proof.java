package dialtone.protocol.ppp;

/// One direction of authentication: one end proves to the other who it is.
interface Proof {

  /// How it ended.
  interface Owner {
    void accepted(AuthProtocol by, String message);

    void refused(PppEnd end);
  }

  AuthProtocol by();

  /// The link stands; says the first word, if it is ours to say.
  void begin();

  /// Takes a packet of this protocol; those for the other direction are not for it.
  void receive(ControlPacket packet);

  /// Nothing came for a while: says the last word again.
  void again();

  /// Whether we have told who we are and the verdict is awaited.
  boolean awaitsVerdict();
}
