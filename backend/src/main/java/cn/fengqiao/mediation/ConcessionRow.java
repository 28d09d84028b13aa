package cn.fengqiao.mediation;

import java.time.LocalDate;

/** What a party would give up for the sake of a settlement; for the mediators' eyes (R46). */
public record ConcessionRow(String id, ProcedureId procedure, String party, String text, LocalDate on, String by) {}
