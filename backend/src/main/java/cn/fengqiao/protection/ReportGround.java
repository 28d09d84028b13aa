package cn.fengqiao.protection;

/** Which law demands that somebody reports. */
public enum ReportGround {
    /** 反家庭暴力法 14：无、限制民事行为能力人遭受或者可能遭受家庭暴力 */
    NO_CAPACITY,
    /** 未成年人保护法 11：未成年人身心健康受到侵害、疑似受到侵害 */
    MINOR
}
