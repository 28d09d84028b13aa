package cn.fengqiao.demo;

/**
 * From what each stream of chance begins. Tellers that came later have streams of their own, so that the stories told before
 * them stay as they were; no two begin alike, else things of different kinds would get the same ids.
 */
enum Seed {
    /** The story itself, and what branches off it. */
    STORY(20_261_123),
    /** 联系记录 */
    CONTACTS(20_261_126),
    /** 代表人和代理人 */
    MANDATES(20_261_127),
    /** 部分协议 */
    PARTIAL_AGREEMENTS(20_261_128),
    /** 联合调处 */
    JOINT_WORK(20_261_129),
    /** 治安案件 */
    POLICE_CASES(20_261_130),
    /** 人身安全保护 */
    PROTECTION(20_261_131);

    private final long value;

    Seed(long value) {
        this.value = value;
    }

    long value() {
        return value;
    }
}
