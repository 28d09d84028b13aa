package cn.fengqiao.territory;

/** How high a division stands; the statistical code tells towns from communities by its length only. */
public enum DivisionLevel {
    /** 市 */
    CITY,
    /** 区、县级市、功能区 */
    DISTRICT,
    /** 镇 */
    TOWN,
    /** 街道, and the development zones that are counted like one */
    STREET,
    /** 社区 (居委会) */
    COMMUNITY,
    /** 村 (村委会) */
    VILLAGE,
    /** A farm, a works or a zone that is counted like a community */
    OTHER
}
