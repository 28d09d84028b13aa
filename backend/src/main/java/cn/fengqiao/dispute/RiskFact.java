package cn.fengqiao.dispute;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** A fact of the dispute, never a trait of a person, from which its risk is suggested (section 11). */
public enum RiskFact {
    /** 扬言报复 */
    THREAT_SPOKEN,
    /** 持械 */
    WEAPON_SHOWN,
    /** 动手 */
    BLOWS,
    /** 受伤 */
    INJURY,
    /** 反复发生 */
    REPEATED,
    /** 积怨 */
    OLD_GRUDGE,
    /** 曾调解不成 */
    FAILED_BEFORE,
    /** 曾违约 */
    BROKEN_PROMISE,
    /** 涉及多人聚集 */
    MANY_PEOPLE,
    /** 涉及未成年人 */
    MINOR_INVOLVED,
    /** 已有告诫书 */
    VIOLENCE_NOTICE;

    /** Facts by their names in the graph; a name from an older version that is gone is left out. */
    static Set<RiskFact> ofNames(Collection<String> names) {
        return Arrays.stream(values())
                .filter(fact -> names.contains(fact.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
