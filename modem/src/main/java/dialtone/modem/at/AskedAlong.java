package dialtone.modem.at;

import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.AtReply;
import java.util.List;

/// A capability with questions that ride along in the line that asks for SIM and registration, so
/// that they cost no round trip of their own.
public interface AskedAlong {

  List<AtCommand> questions();

  /// Gives the replies to [#questions], in order.
  void answered(List<AtReply> replies);
}
