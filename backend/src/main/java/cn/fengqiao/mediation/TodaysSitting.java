package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeId;
import java.time.Instant;
import java.util.List;

/** @param over true when its time has passed and what became of it is still to be recorded */
public record TodaysSitting(
        DisputeId dispute,
        String number,
        String title,
        Instant startsAt,
        String place,
        SessionForm form,
        List<String> mediators,
        boolean over) {

    public TodaysSitting {
        mediators = List.copyOf(mediators);
    }
}
