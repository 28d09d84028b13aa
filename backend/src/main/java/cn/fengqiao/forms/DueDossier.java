package cn.fengqiao.forms;

import cn.fengqiao.dispute.DisputeId;
import java.time.LocalDate;

/** A dossier whose time of keeping is over; with a legal hold it stays all the same. */
public record DueDossier(
        DisputeId dispute, String number, String title, Retention retention, LocalDate archivedOn, boolean legalHold) {}
