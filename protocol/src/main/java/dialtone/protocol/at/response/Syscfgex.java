package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;
import dialtone.protocol.status.Technology;
import java.util.ArrayList;
import java.util.List;

/// `^SYSCFGEX: "acqorder",band,roam,srvdomain,lteband`: which technologies a Huawei modem looks
/// for, in which order.
///
/// @param acquisitionOrder pairs of digits as they stand, `00` for automatic
/// @param order the same as technologies; empty for automatic
public record Syscfgex(
    String acquisitionOrder,
    List<Technology> order,
    String bands,
    boolean roamingAllowed,
    int serviceDomain,
    String lteBands) {

  public static Syscfgex parse(String line) {
    Params params = Params.of("^SYSCFGEX:", line);
    String acquisition = params.text();
    if (acquisition.isEmpty() || acquisition.length() % 2 != 0) {
      throw params.failure("no acquisition order: " + acquisition);
    }
    List<Technology> order = new ArrayList<>();
    for (int i = 0; i < acquisition.length(); i += 2) {
      switch (acquisition.substring(i, i + 2)) {
        case "01" -> order.add(Technology.GSM);
        case "02" -> order.add(Technology.UMTS);
        case "03" -> order.add(Technology.LTE);
        case "08" -> order.add(Technology.NR);
        default -> {} // 00 automatic, 04 CDMA, 99 no change
      }
    }
    return new Syscfgex(
        acquisition,
        List.copyOf(order),
        params.text(),
        params.numberIfAny("roam", 0, 255).orElse(2) == 1,
        params.numberIfAny("srvdomain", 0, 255).orElse(4),
        params.text());
  }
}
