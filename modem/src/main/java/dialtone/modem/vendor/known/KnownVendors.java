package dialtone.modem.vendor.known;

import dialtone.modem.vendor.Vendors;
import dialtone.modem.vendor.ericsson.Ericsson;
import dialtone.modem.vendor.fibocom.Fibocom;
import dialtone.modem.vendor.huawei.Huawei;
import dialtone.modem.vendor.marvell.Marvell;
import dialtone.modem.vendor.mediatek.Mediatek;
import dialtone.modem.vendor.mikrotik.Mikrotik;
import dialtone.modem.vendor.quectel.Quectel;
import dialtone.modem.vendor.samsung.Samsung;
import dialtone.modem.vendor.sierra.Sierra;
import dialtone.modem.vendor.simcom.Simcom;
import dialtone.modem.vendor.spreadtrum.Spreadtrum;
import dialtone.modem.vendor.zte.Zte;
import java.util.List;

/// All makers whose ways are known.
public final class KnownVendors {
  public static final Vendors ALL =
      new Vendors(
          List.of(
              new Huawei(),
              new Samsung(),
              new Sierra(),
              new Ericsson(),
              new Mediatek(),
              new Quectel(),
              new Zte(),
              new Marvell(),
              new Mikrotik(),
              new Spreadtrum(),
              new Fibocom(),
              new Simcom()));

  private KnownVendors() {}
}
