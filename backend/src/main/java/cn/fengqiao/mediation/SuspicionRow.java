package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeId;
import java.time.LocalDate;

/** A procedure that stands still because somebody suspects a sham. */
public record SuspicionRow(
        DisputeId dispute,
        String number,
        String title,
        ProcedureId procedure,
        String agency,
        LocalDate since,
        String reason) {}
