package cn.fengqiao.dispute;

/** What the police decided about domestic violence; without one, a mediated closing is barred (section 4). */
public enum ViolenceDecision {
    /** 告诫书 */
    WARNING,
    /** 治安处罚 */
    PENALTY,
    /** 刑事立案 */
    CASE_FILED,
    /** 批评教育 (情节较轻，依法不给予处罚) */
    CRITICISM,
    /** 查证不属实 */
    UNFOUNDED
}
