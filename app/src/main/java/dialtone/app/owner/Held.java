package dialtone.app.owner;

import dialtone.app.json.Json;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.AtReply;
import dialtone.protocol.status.ModemStatus;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the socket lets others do with a modem that this process owns.
///
/// @param status fresh where that is cheap
/// @param at one command at a time; the modem's port is shared with the connection
/// @param down hangs up and undoes everything; returns when that is done
/// @param events what `up` prints as JSON
/// @param unsolicited each line of the modem that answers nothing
public record Held(
    Supplier<ModemStatus> status,
    Function<AtCommand, AtReply> at,
    Runnable down,
    Listeners<Json.Fields> events,
    Listeners<String> unsolicited) {}
