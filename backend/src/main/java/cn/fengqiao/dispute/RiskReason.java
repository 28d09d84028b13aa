package cn.fengqiao.dispute;

/**
 * Why a grade is suggested: one named rule that a fact of the dispute met (section 11). A rule looks at what was said
 * and done, never at who a person is.
 */
public enum RiskReason {
    /** 持械 */
    WEAPON(Risk.RED),
    /** 扬言报复且已动手 */
    THREAT_AND_BLOWS(Risk.RED),
    /** 家暴且有伤情或者已有告诫书 */
    VIOLENCE_AGAIN(Risk.RED),
    /** 扬言报复 */
    THREAT(Risk.ORANGE),
    /** 动手或者受伤 */
    BLOWS_OR_INJURY(Risk.ORANGE),
    /** 家暴 */
    VIOLENCE_AT_HOME(Risk.ORANGE),
    /** 多人聚集 */
    CROWD(Risk.ORANGE),
    /** 三次以上报告 */
    REPEATED_REPORTS(Risk.ORANGE),
    /** 积怨或者反复发生 */
    GRUDGE(Risk.YELLOW),
    /** 曾调解不成 */
    FAILED_MEDIATION(Risk.YELLOW),
    /** 曾违约或者逾期未履行 */
    BROKEN_PROMISE(Risk.YELLOW),
    /** 涉及未成年人 */
    MINOR(Risk.YELLOW);

    private final Risk grade;

    RiskReason(Risk grade) {
        this.grade = grade;
    }

    /** The grade that this reason alone asks for. */
    public Risk grade() {
        return grade;
    }
}
