package cn.fengqiao.dispute;

/** In which order a list of disputes stands; ties are broken by number. */
public enum DisputeOrder {
    /** 最近经过在前 */
    LAST_STEP_DESC("d.lastStepAt DESC, d.number"),
    /** 新登记在前 */
    OPENED_DESC("d.openedOn DESC, d.number DESC"),
    /** 早登记在前 */
    OPENED_ASC("d.openedOn, d.number"),
    /** 先到期在前 */
    DUE_ASC("d.dueOn, d.number"),
    /** 后到期在前，没有期限的在最后 */
    DUE_DESC("d.dueOn IS NULL, d.dueOn DESC, d.number DESC"),
    /** 风险高在前 */
    RISK(DisputeOrder.RANK + ", d.dueOn, d.number"),
    /** 风险低在前 */
    RISK_LOW_FIRST(DisputeOrder.RANK + " DESC, d.dueOn, d.number"),
    /** 按编号 */
    NUMBER_ASC("d.number"),
    /** 按编号，大的在前 */
    NUMBER_DESC("d.number DESC");

    private static final String RANK =
            "CASE d.risk WHEN 'RED' THEN 0 WHEN 'ORANGE' THEN 1 WHEN 'YELLOW' THEN 2 ELSE 3 END";

    private final String by;

    DisputeOrder(String by) {
        this.by = by;
    }

    /** What follows {@code ORDER BY} in a query whose dispute is {@code d}. */
    String by() {
        return by;
    }
}
