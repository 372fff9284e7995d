package dialtone.simulator.at;

import dialtone.simulator.model.VirtualModem;
import java.util.List;

/// The message settings of 3GPP TS 27.005 §3 that hosts make before they go online; the store
/// itself is empty.
final class MessageCommands {
  private static final String STORES = "(\"SM\",\"ME\")";

  private MessageCommands() {}

  static void add(CommandTable table, VirtualModem modem) {
    table
        .test("+CMGF", "+CMGF: (0,1)")
        .read("+CMGF", (_, dialogue) -> Answer.ok("+CMGF: " + dialogue.number("+CMGF")))
        .set("+CMGF", (command, dialogue) -> GeneralCommands.ranged(command, dialogue, 1))
        .test("+CPMS", "+CPMS: " + STORES + "," + STORES + "," + STORES)
        .read("+CPMS", (_, _) -> Answer.ok("+CPMS: \"SM\",0,20,\"SM\",0,20,\"SM\",0,20"))
        .set("+CPMS", SimAccess.needed(modem, (_, _) -> Answer.ok("+CPMS: 0,20,0,20,0,20")))
        .test("+CMGL", "+CMGL: (0-4)")
        .run("+CMGL", SimAccess.needed(modem, (_, _) -> Answer.ok()))
        .set("+CMGL", SimAccess.needed(modem, (_, _) -> Answer.ok()))
        .test("+CNMI", "+CNMI: (0-2),(0-3),(0,2),(0-2),(0,1)")
        .test("+CSMS", "+CSMS: (0,1)")
        .set("+CSMS", (_, _) -> Answer.ok("+CSMS: 1,1,1"))
        .read("+CSMS", (_, _) -> Answer.ok("+CSMS: 0,1,1,1"))
        .read("+CSCA", SimAccess.needed(modem, (_, _) -> Answer.ok("+CSCA: \"+15550199\",145")))
        .accept(List.of("+CNMI", "+CSCA", "+CSMP", "+CSDH"));
  }
}
