package cn.fengqiao.forms;

/**
 * Which form, about what.
 *
 * @param procedureId empty for the latest procedure
 * @param agreementId empty for the procedure's latest agreement
 */
public record FormOrder(FormKind kind, String procedureId, String agreementId) {

    public static FormOrder of(FormKind kind) {
        return new FormOrder(kind, "", "");
    }
}
