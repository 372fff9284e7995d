package dialtone.protocol.qmi.uim;

import dialtone.protocol.wire.Code;

/// How a file is organised. Numbers as QmiUimFileType of libqmi.
public enum FileType {
  @Code(0)
  TRANSPARENT,
  @Code(1)
  CYCLIC,
  @Code(2)
  LINEAR_FIXED,
  @Code(3)
  DEDICATED_FILE,
  @Code(4)
  MASTER_FILE,
  UNRECOGNISED
}
