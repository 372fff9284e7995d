package dialtone.app.json;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// JSON values as one line of text, and back.
public final class JsonText {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonText() {}

  /// One line without a line end.
  public static String write(Json value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      value.writeTo(generator);
    }
    return text.toString();
  }

  /// The object that `text` is; `what` names the text in a failure.
  ///
  /// @throws ModemFailure `Garbled` when it is not one JSON object
  public static Json.Fields object(String what, String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      if (read(parser) instanceof Json.Fields fields) {
        return fields;
      }
    } catch (JacksonException bad) {
      throw new ModemFailure(new Failure.Garbled(what, bad.getOriginalMessage()));
    }
    throw new ModemFailure(new Failure.Garbled(what, "it is no JSON object"));
  }

  private static Json read(JsonParser from) {
    // A switch with a case for null is an invokedynamic, which costs a command's start 15 ms.
    if (!from.hasCurrentToken()) {
      return new Json.Nothing();
    }
    return switch (from.currentToken()) {
      case START_OBJECT -> fields(from);
      case START_ARRAY -> array(from);
      case VALUE_STRING -> new Json.Text(from.getString());
      case VALUE_NUMBER_INT -> new Json.Whole(from.getLongValue());
      case VALUE_NUMBER_FLOAT -> new Json.Decimal(from.getDoubleValue());
      case VALUE_TRUE -> new Json.Flag(true);
      case VALUE_FALSE -> new Json.Flag(false);
      case VALUE_NULL, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME ->
          new Json.Nothing();
    };
  }

  private static Json.Fields fields(JsonParser from) {
    Map<String, Json> fields = new LinkedHashMap<>();
    while (from.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = from.currentName();
      from.nextToken();
      fields.put(name, read(from));
    }
    return new Json.Fields(fields);
  }

  private static Json.Array array(JsonParser from) {
    List<Json> items = new ArrayList<>();
    while (from.nextToken() != JsonToken.END_ARRAY) {
      items.add(read(from));
    }
    return new Json.Array(items);
  }
}
