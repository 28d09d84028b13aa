package cn.fengqiao.ui.dossier;

import cn.fengqiao.dispute.DisputeId;

/** The way in to the dossier of a dispute from any other page. */
public final class DossierNavigation {

    private DossierNavigation() {}

    /** Path of the dossier, without a leading slash. */
    public static String path(DisputeId id) {
        return "disputes/" + id.value() + "/dossier";
    }
}
