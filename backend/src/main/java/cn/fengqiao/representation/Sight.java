package cn.fengqiao.representation;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.Standing;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Permission;
import cn.fengqiao.shared.Masks;

/** Whether the reader sees the names of persons in full: only whoever handles the dispute does. */
record Sight(boolean full) {

    static Sight of(Actor actor, Standing standing) {
        return new Sight(DisputeAccess.may(actor, Permission.DISPUTE_HANDLE, standing)
                || DisputeAccess.may(actor, Permission.MEDIATION_HANDLE, standing));
    }

    /** Of a party who may be a minor, whoever does not handle the dispute learns a surname (sections 4 and 7). */
    String party(String name, boolean isPerson) {
        return isPerson && !full ? Masks.minor(name) : name;
    }

    String name(String name, boolean isPerson) {
        return isPerson && !full ? Masks.name(name) : name;
    }
}
