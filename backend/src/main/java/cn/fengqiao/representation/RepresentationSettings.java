package cn.fengqiao.representation;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many may speak for many ({@code fengqiao.representation.*}); regions set other numbers (R49).
 *
 * @param mostElected representatives that a side may elect (宁波条例 20)
 * @param electFrom how many persons a side must have before it elects; the law names no number outside labour disputes
 * @param electFromLabour the same among workers (劳动争议法 7)
 * @param unreachedAfter after how many failed attempts in a row the start page asks for another way to reach a party
 * @param labourTypes codes of the police list that are labour disputes
 */
@ConfigurationProperties("fengqiao.representation")
public record RepresentationSettings(
        @DefaultValue("5") int mostElected,
        @DefaultValue("3") int electFrom,
        @DefaultValue("10") int electFromLabour,
        @DefaultValue("3") int unreachedAfter,
        @DefaultValue("P04") Set<String> labourTypes) {

    public RepresentationSettings {
        labourTypes = Set.copyOf(labourTypes);
    }

    int electFrom(String typeCode) {
        return labourTypes.contains(typeCode) ? electFromLabour : electFrom;
    }
}
