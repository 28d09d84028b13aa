package cn.fengqiao.forms;

import cn.fengqiao.mediation.ProcedureKind;
import java.time.LocalDate;

/**
 * What a form can be about: a procedure of the dispute, or an agreement of it.
 *
 * @param agreementId empty for the procedure itself
 * @param number of the agreement, else of the procedure
 * @param on day of the agreement, else on which the procedure was opened
 */
public record FormSubject(String procedureId, String agreementId, ProcedureKind kind, String number, LocalDate on) {}
